package kz.bagalau.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.bagalau.config.Configuration;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Hands connections of the configured database, H2 or PostgreSQL, to the pool of whichever server runs us, so that one archive is
 * deployed anywhere without a server-side data source.
 */
public class ConfiguredDataSource implements DataSource {

    private final DataSource database = of(Configuration.databaseUrl());

    private static DataSource of(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return h2(url);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return postgresql(url);
        }
        throw new IllegalArgumentException("bagalau.database.url: '" + url + "' is neither jdbc:h2: nor jdbc:postgresql:");
    }

    private static DataSource h2(String url) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(lenient(url));
        h2.setUser(Configuration.databaseUser());
        h2.setPassword(Configuration.databasePassword());
        return h2;
    }

    /** EclipseLink writes some truth values as numbers; H2 compares the two only in a mode of compatibility. */
    static String lenient(String url) {
        return url.toUpperCase(Locale.ROOT).contains(";MODE=") ? url : url + ";MODE=LEGACY";
    }

    private static DataSource postgresql(String url) {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        postgresql.setUser(Configuration.databaseUser());
        postgresql.setPassword(Configuration.databasePassword());
        return postgresql;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return database.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return database.getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return database.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || database.isWrapperFor(type);
    }
}
