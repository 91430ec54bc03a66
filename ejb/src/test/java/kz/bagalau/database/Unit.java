package kz.bagalau.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Our persistence unit at work on one database after the other: reading the mappings of all entities takes longer than most tests. */
final class Unit {

    private static final Deque<Unit> IDLE = new ArrayDeque<>();

    private final EntityManagerFactory factory;
    private volatile DataSource now;

    Unit() {
        DataSource present = (DataSource) Proxy.newProxyInstance(Unit.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
            try {
                return method.invoke(now, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
        factory = Persistence.createEntityManagerFactory("bagalau", Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "", "jakarta.persistence.nonJtaDataSource", present));
    }

    /** One that rests, or a new one; for databases of one product only. */
    static synchronized Unit idle() {
        return IDLE.isEmpty() ? new Unit() : IDLE.pop();
    }

    /** Works on a database from now on. */
    void work(DataSource database) {
        now = database;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** Forgets its database: what it read, and the numbers that it took in advance. */
    void rest() {
        ServerSession session = factory.unwrap(ServerSession.class);
        session.getIdentityMapAccessor().initializeAllIdentityMaps();
        session.getSequencingControl().initializePreallocated();
        now = null;
        synchronized (Unit.class) {
            IDLE.push(this);
        }
    }
}
