package kz.bagalau.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

/** The migrations alone make the schema, so what the entities map must be what the catalogue holds: on both databases. */
class MappingTest {

    @Test
    void everyMappedColumnExistsOnPostgresql() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            assertMapped(database, "public");
        }
    }

    @Test
    void everyMappedColumnExistsOnH2() throws SQLException {
        try (TestDatabase database = TestDatabase.h2()) {
            assertMapped(database, "PUBLIC");
        }
    }

    private static void assertMapped(TestDatabase database, String schema) throws SQLException {
        Set<String> mapped = mapped(database);
        assertTrue(mapped.size() > 50, () -> "the entities were not found: " + mapped);
        Set<String> missing = new TreeSet<>(mapped);
        missing.removeAll(columns(database, schema, false));
        assertEquals(Set.of(), missing, "mapped, but not in the catalogue");
        Set<String> tables = mapped.stream().map(name -> name.substring(0, name.indexOf('.'))).collect(Collectors.toSet());
        Set<String> unfillable = columns(database, schema, true);
        unfillable.removeIf(name -> !tables.contains(name.substring(0, name.indexOf('.'))));
        unfillable.removeAll(mapped);
        unfillable.removeAll(foreignKeys(database, schema, tables));
        assertEquals(Set.of(), unfillable, "must not be null, but no entity fills it");
    }

    private static Set<String> mapped(TestDatabase database) {
        EntityManager em = database.entityManager();
        ServerSession session = em.unwrap(ServerSession.class);
        Set<String> names = new TreeSet<>();
        session.getDescriptors().values().forEach(entity -> entity.getAllFields().forEach(field -> names.add(name((DatabaseField) field))));
        em.close();
        return names;
    }

    private static String name(DatabaseField field) {
        return (field.getTableName() + "." + field.getName()).toLowerCase(Locale.ROOT);
    }

    /** Columns by which a part points to its whole: filled by the whole's collection, not by a field of the part. */
    private static Set<String> foreignKeys(TestDatabase database, String schema, Set<String> tables) throws SQLException {
        Set<String> names = new TreeSet<>();
        boolean upper = schema.equals("PUBLIC");
        try (Connection connection = database.dataSource().getConnection()) {
            for (String table : tables) {
                try (ResultSet keys = connection.getMetaData().getImportedKeys(null, schema, upper ? table.toUpperCase(Locale.ROOT) : table)) {
                    while (keys.next()) {
                        names.add((keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME")).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return names;
    }

    private static Set<String> columns(TestDatabase database, String schema, boolean requiredOnly) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, schema, null, null)) {
            while (columns.next()) {
                boolean required = columns.getString("IS_NULLABLE").equals("NO") && columns.getString("COLUMN_DEF") == null;
                if (required || !requiredOnly) {
                    names.add((columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
