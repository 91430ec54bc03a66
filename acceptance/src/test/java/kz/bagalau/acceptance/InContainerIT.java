package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import javax.sql.DataSource;
import kz.bagalau.about.TellAbout;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Inside the container: beans are injected and the data source reaches PostgreSQL. */
@ArquillianTest
class InContainerIT {

    @EJB
    private TellAbout tellAbout;

    @Resource(lookup = "java:app/jdbc/bagalau")
    private DataSource dataSource;

    @Deployment
    static WebArchive application() {
        return ContainerWar.with(InContainerIT.class);
    }

    @Test
    void beansAndDatabaseAreThere() throws Exception {
        assertEquals("Bagalau", tellAbout.about().name());
        try (Connection connection = dataSource.getConnection()) {
            assertEquals("PostgreSQL", connection.getMetaData().getDatabaseProductName());
            assertTrue(connection.createStatement().executeQuery("select count(*) from installation").next());
        }
    }
}
