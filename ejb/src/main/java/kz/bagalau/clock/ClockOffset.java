package kz.bagalau.clock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The stored difference between the application's clock and real time: the row {@code clock.offset} of the installation's facts. */
final class ClockOffset {

    private static final String NAME = "clock.offset";

    private ClockOffset() {
    }

    static Duration read(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select fact from installation where name = ?")) {
            select.setString(1, NAME);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Duration.parse(row.getString(1)) : Duration.ZERO;
            }
        }
    }

    static void write(DataSource dataSource, Duration offset) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (update(connection, "update installation set fact = ? where name = ?", offset) == 0) {
                update(connection, "insert into installation (fact, name) values (?, ?)", offset);
            }
        }
    }

    private static int update(Connection connection, String sql, Duration offset) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, offset.toString());
            statement.setString(2, NAME);
            return statement.executeUpdate();
        }
    }
}
