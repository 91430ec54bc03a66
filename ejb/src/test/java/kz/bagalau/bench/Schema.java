package kz.bagalau.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the catalogue of PostgreSQL tells of our tables.
 *
 * @param columns of each table, the tables in such an order that whatever a row refers to is written before it
 * @param keys    the columns that refer to a row of another table
 */
record Schema(Map<String, List<String>> columns, List<Key> keys) {

    /** A column of a table that refers to a row of another one. */
    record Key(String table, String column, String refersTo) {
    }

    static Schema of(Connection connection) throws SQLException {
        List<Key> keys = new ArrayList<>();
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text from pg_constraint c"
                    + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f' and array_length(c.conkey, 1) = 1")) {
                while (rows.next()) {
                    keys.add(new Key(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            try (ResultSet rows = statement.executeQuery("select table_name, column_name from information_schema.columns where table_schema = 'public'"
                    + " and table_name in (select tablename from pg_tables where schemaname = 'public') order by table_name, ordinal_position")) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString(1), any -> new ArrayList<>()).add(rows.getString(2));
                }
            }
        }
        Set<String> order = new LinkedHashSet<>();
        found.keySet().forEach(table -> before(table, keys, order, new LinkedHashSet<>()));
        Map<String, List<String>> columns = new LinkedHashMap<>();
        order.stream().filter(found::containsKey).forEach(table -> columns.put(table, found.get(table)));
        return new Schema(columns, keys);
    }

    private static void before(String table, List<Key> keys, Set<String> order, Set<String> above) {
        if (above.add(table) && !order.contains(table)) {
            keys.stream().filter(key -> key.table().equals(table) && !key.refersTo().equals(table))
                    .forEach(key -> before(key.refersTo(), keys, order, above));
            order.add(table);
        }
    }

    boolean hasId(String table) {
        return columns.get(table).contains("id");
    }
}
