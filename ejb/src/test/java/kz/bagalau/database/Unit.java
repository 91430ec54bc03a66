package kz.bagalau.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Our persistence unit at work on one database after the other: reading the mappings of all entities takes longer than most tests. */
final class Unit {

    private static final Map<String, Deque<Unit>> IDLE = new HashMap<>();

    private final String product;
    private final EntityManagerFactory factory;
    private volatile DataSource now;

    private Unit(String product) {
        this.product = product;
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

    /** One that rests, or a new one, for a database of a product: it speaks that one's dialect for good. */
    static synchronized Unit idle(String product) {
        Deque<Unit> idle = IDLE.computeIfAbsent(product, any -> new ArrayDeque<>());
        return idle.isEmpty() ? new Unit(product) : idle.pop();
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
            IDLE.get(product).push(this);
        }
    }
}
