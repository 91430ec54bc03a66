package kz.bagalau.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Defines the data source and, before any other bean works, brings the schema up to date. Other start-up beans depend on it by name. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(name = "java:app/jdbc/bagalau", className = "kz.bagalau.database.ConfiguredDataSource", transactional = true,
        minPoolSize = 2, maxPoolSize = 40, isolationLevel = Connection.TRANSACTION_READ_COMMITTED)
public class Schema {

    @Resource(lookup = "java:app/jdbc/bagalau")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Migrations.migrate(dataSource, postgresql());
    }

    private boolean postgresql() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }
}
