package kz.bagalau.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows that a service wrote, to be written once more by plain JDBC batches: the floor beside which the service is measured.
 *
 * @param table   its name
 * @param columns their names
 * @param rows    their values
 */
record SameRows(String table, List<String> columns, List<Object[]> rows) {

    private static final int BATCH = 1000;

    /** The rows of a table whose id lies above one. */
    static SameRows above(Connection connection, String table, long id) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("select * from " + table + " where id > " + id + " order by id")) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                columns.add(found.getMetaData().getColumnName(i));
            }
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
            return new SameRows(table, columns, rows);
        }
    }

    /** Writes them in batches; the caller commits. */
    void write(Connection connection) throws SQLException {
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Takes them out again, the order of tables being the caller's. */
    static void remove(Connection connection, String table, long above) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + table + " where id > " + above);
        }
    }
}
