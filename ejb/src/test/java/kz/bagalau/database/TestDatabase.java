package kz.bagalau.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database with our schema and our persistence unit, outside a container; counts the statements that are sent to it. */
public final class TestDatabase implements AutoCloseable {

    private static EmbeddedPostgres server;
    private static int made;
    private static List<String> schemaOfH2;

    private final String name;
    private final DataSource dataSource;
    private final Unit unit;
    private final EntityManagerFactory factory;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();

    private TestDatabase(String name, DataSource plain) {
        this.name = name;
        dataSource = counting(DataSource.class, plain);
        unit = Unit.idle(name == null ? "H2" : "PostgreSQL");
        unit.work(dataSource);
        factory = unit.factory();
    }

    /** A fresh database of a real PostgreSQL: one server for all tests of this run, the schema copied from one that was migrated once. */
    public static synchronized TestDatabase postgresql() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
                onServer("create database migrated");
                Migrations.migrate(server.getDatabase("postgres", "migrated"), true);
            }
            return like("migrated");
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    private static synchronized TestDatabase like(String template) {
        String name = "test" + ++made;
        onServer("create database " + name + " template " + template);
        return new TestDatabase(name, server.getDatabase("postgres", name));
    }

    /** Another database of the server with the same rows; nobody may be working in this one. */
    public TestDatabase copy() {
        return like(name);
    }

    /** How many statements were sent to it so far; a batch is one. */
    public int sent() {
        return statements.get();
    }

    private static void onServer(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** H2 in memory, its schema written down from one that was migrated once. */
    public static synchronized TestDatabase h2() {
        try {
            if (schemaOfH2 == null) {
                DataSource migrated = inMemory();
                Migrations.migrate(migrated, false);
                schemaOfH2 = script(migrated);
            }
            DataSource fresh = inMemory();
            try (Connection connection = fresh.getConnection(); Statement statement = connection.createStatement()) {
                for (String line : schemaOfH2) {
                    statement.execute(line);
                }
            }
            return new TestDatabase(null, fresh);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static DataSource inMemory() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(ConfiguredDataSource.lenient("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1"));
        return h2;
    }

    private static List<String> script(DataSource migrated) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = migrated.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("script nosettings")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines.stream().filter(line -> !line.startsWith("CREATE USER")).toList();
    }

    /** The counting data source. */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Until something else that works in this database of PostgreSQL is done, or waits for a lock that somebody holds.
     *
     * @throws IllegalStateException where it has done neither after twenty seconds
     */
    public void awaitLock(Future<?> other) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!other.isDone() && !anybodyWaits()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("neither done nor waiting: " + other);
            }
        }
    }

    private boolean anybodyWaits() {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_sleep(0.02), pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")) {
            return rows.next() && rows.getInt(1) > 0;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** A fresh entity manager. */
    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** Does some work in one transaction and gives its answer; rolls back when it throws. */
    public <T> T call(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T answer = work.apply(em);
                em.getTransaction().commit();
                return answer;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** Does some work in one transaction. */
    public void run(Consumer<EntityManager> work) {
        call(em -> {
            work.accept(em);
            return null;
        });
    }

    /** How many statements a piece of work sends. */
    public int statements(Consumer<EntityManager> work) {
        int before = statements.get();
        run(work);
        return statements.get() - before;
    }

    /** How many questions a piece of work asks; what it writes is not counted. */
    public int questions(Consumer<EntityManager> work) {
        int before = questions.get();
        run(work);
        return questions.get() - before;
    }

    @Override
    public void close() {
        unit.rest();
        if (name == null) {
            shutDown();
        } else {
            onServer("drop database " + name + " with (force)");
        }
    }

    private void shutDown() {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private <T> T counting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(TestDatabase.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> passOn(target, method, arguments)));
    }

    private Object passOn(Object target, Method method, Object[] arguments) throws Throwable {
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            statements.incrementAndGet();
            questions.addAndGet(method.getName().equals("executeQuery") ? 1 : 0);
        }
        try {
            Object answer = method.invoke(target, arguments);
            boolean leadsOn = answer instanceof Connection || answer instanceof Statement;
            return leadsOn && method.getReturnType().isInterface() ? counting(method.getReturnType().asSubclass(Object.class), method, answer) : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private Object counting(Class<?> type, Method method, Object answer) {
        return counting((Class<Object>) type, answer);
    }
}
