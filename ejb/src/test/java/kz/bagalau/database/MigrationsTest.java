package kz.bagalau.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The same migrations make the same tables and columns on both databases. */
class MigrationsTest {

    @Test
    void bothDatabasesGetTheSameColumns() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            DataSource postgresql = postgres.getPostgresDatabase();
            Migrations.migrate(postgresql, true);
            DataSource h2 = h2();
            Migrations.migrate(h2, false);
            Set<String> columns = columns(postgresql, "public");
            assertTrue(columns.contains("installation.fact"), columns::toString);
            assertEquals(columns, columns(h2, "PUBLIC"));
        }
    }

    @Test
    void aSecondRunDoesNothing() {
        DataSource h2 = h2();
        assertTrue(Migrations.migrate(h2, false).migrationsExecuted > 0);
        assertEquals(0, Migrations.migrate(h2, false).migrationsExecuted);
    }

    private static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    private static Set<String> columns(DataSource dataSource, String schema) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, schema, null, null)) {
            while (columns.next()) {
                names.add((columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME")).toLowerCase(java.util.Locale.ROOT));
            }
        }
        names.removeIf(name -> name.startsWith("flyway_schema_history"));
        return names;
    }
}
