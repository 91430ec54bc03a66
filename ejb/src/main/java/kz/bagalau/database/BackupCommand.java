package kz.bagalau.database;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import kz.bagalau.console.ConsoleCommand;

/** {@code ./bagalau backup FILE.zip}: a consistent copy of the embedded database while people work. */
@Dependent
public class BackupCommand implements ConsoleCommand {

    @Inject
    private DataSource dataSource;

    /** For CDI. */
    public BackupCommand() {
    }

    BackupCommand(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String run(List<String> arguments) {
        Path file = target(arguments);
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                throw new IllegalArgumentException("this installation keeps its data in " + connection.getMetaData().getDatabaseProductName()
                        + ": make the backup with that database's own tools (pg_dump)");
            }
            backup(connection, file);
            return "Backup written to " + file + " (" + Files.size(file) + " bytes). The master key is not inside: keep it elsewhere.";
        } catch (SQLException | java.io.IOException failed) {
            throw new IllegalStateException("the backup failed: " + failed.getMessage(), failed);
        }
    }

    private static Path target(List<String> arguments) {
        if (arguments.size() != 1 || !arguments.get(0).endsWith(".zip")) {
            throw new IllegalArgumentException("backup wants one file name that ends with .zip, but got " + arguments);
        }
        Path file = Path.of(arguments.get(0));
        if (!file.isAbsolute() || Files.exists(file)) {
            throw new IllegalArgumentException("the file " + file + (Files.exists(file) ? " exists already: nothing is overwritten" : " needs a whole path"));
        }
        return file;
    }

    private static void backup(Connection connection, Path file) throws SQLException {
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        }
    }
}
