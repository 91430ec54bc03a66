package kz.bagalau.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a service wrote, to be written once more by plain JDBC batches into a copy of the database as it was before.
 *
 * @param batches a batch of equal statements each, in an order that the keys between the tables allow
 */
record Written(List<Batch> batches) {

    private static final int AT_ONCE = 1000;

    /**
     * Rows that one statement writes.
     *
     * @param table  where
     * @param sql    the statement
     * @param values of its parameters, for each row
     */
    record Batch(String table, String sql, List<Object[]> values) {

        boolean insert() {
            return sql.startsWith("insert");
        }
    }

    /** The transaction that begins now: what later ones write is found by its number. */
    static long mark(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select txid_current()")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** All rows inserted or changed since a mark, those changed with the columns that differ from a copy made at that time. */
    static Written since(Connection connection, long mark, Connection before) throws SQLException {
        List<Batch> batches = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (Map.Entry<String, List<String>> table : Schema.of(connection).columns().entrySet()) {
            List<Object[]> rows = rows(connection, table.getKey(), table.getValue(), "xmin::text::bigint > " + mark + (table.getValue().contains("id") ? " order by id" : ""), known);
            if (!rows.isEmpty()) {
                batches.addAll(batches(table.getKey(), table.getValue(), rows, before, known));
            }
        }
        return new Written(batches);
    }

    private static List<Batch> batches(String table, List<String> columns, List<Object[]> rows, Connection before, Map<String, String> known) throws SQLException {
        int id = columns.indexOf("id");
        Map<Object, Object[]> former = new HashMap<>();
        if (id >= 0) {
            String ids = rows.stream().map(row -> "'" + row[id] + "'").collect(Collectors.joining(","));
            rows(before, table, columns, "id in (" + ids + ")", known).forEach(row -> former.put(row[id], row));
        }
        Map<String, Batch> batches = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Object[] was = id < 0 ? null : former.get(row[id]);
            List<Integer> written = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                if (was == null || !Objects.equals(row[i], was[i])) {
                    written.add(i);
                }
            }
            String sql = was == null ? insert(table, columns) : update(table, columns, written);
            List<Object> values = written.stream().map(i -> row[i]).collect(Collectors.toCollection(ArrayList::new));
            if (was != null) {
                values.add(row[id]);
            }
            batches.computeIfAbsent(sql, any -> new Batch(table, sql, new ArrayList<>())).values().add(values.toArray());
        }
        return List.copyOf(batches.values());
    }

    private static String insert(String table, List<String> columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private static String update(String table, List<String> columns, List<Integer> written) {
        return "update " + table + " set " + written.stream().map(i -> columns.get(i) + " = ?").collect(Collectors.joining(", ")) + " where id = ?";
    }

    /** Equal texts are kept once: those of ten thousand cases differ little. */
    private static List<Object[]> rows(Connection connection, String table, List<String> columns, String where, Map<String, String> known) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select " + String.join(", ", columns) + " from " + table + " where " + where)) {
            while (found.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    Object value = found.getObject(i + 1);
                    row[i] = value instanceof String text ? known.computeIfAbsent(text, same -> same) : value;
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Writes them in batches, and commits. */
    void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (Batch batch : batches) {
            try (PreparedStatement statement = connection.prepareStatement(batch.sql())) {
                int waiting = 0;
                for (Object[] row : batch.values()) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        }
        connection.commit();
    }

    int inserted() {
        return batches.stream().filter(Batch::insert).mapToInt(batch -> batch.values().size()).sum();
    }

    int updated() {
        return batches.stream().filter(batch -> !batch.insert()).mapToInt(batch -> batch.values().size()).sum();
    }

    /** How many rows of each table. */
    Map<String, Integer> byTable() {
        return batches.stream().collect(Collectors.groupingBy(Batch::table, LinkedHashMap::new, Collectors.summingInt(batch -> batch.values().size())));
    }
}
