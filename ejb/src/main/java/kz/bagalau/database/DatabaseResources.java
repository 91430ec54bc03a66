package kz.bagalau.database;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;

/**
 * Hands the container's entity manager and data source to beans that are no enterprise beans: they write {@code @Inject EntityManager em}.
 * A {@code @PersistenceContext} or {@code @Resource} of their own would stay null in the one WAR, because its empty
 * {@code absolute-ordering} spares the scan of libraries.
 */
@Stateless
@Operates(Operation.RESOURCE_GIVE)
public class DatabaseResources {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    @Resource(lookup = "java:app/jdbc/bagalau")
    private DataSource dataSource;

    /** The entity manager of whatever transaction is under way. */
    @Produces
    @Dependent
    public EntityManager entityManager() {
        return em;
    }

    /** The data source. */
    @Produces
    @Dependent
    public DataSource dataSource() {
        return dataSource;
    }
}
