package kz.bagalau.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Restore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup taken while the database is open can be restored and read. */
class BackupCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aBackupOfTheOpenDatabaseIsRestoredWhole() throws Exception {
        JdbcDataSource live = database("live");
        Migrations.migrate(live, false);
        try (Connection connection = live.getConnection()) {
            connection.createStatement().execute("insert into installation (name, fact) values ('demo', 'тест')");
            String said = new BackupCommand(live).run(List.of(folder.resolve("b.zip").toString()));
            assertTrue(said.startsWith("Backup written to"), said);
        }
        Restore.execute(folder.resolve("b.zip").toString(), folder.resolve("again").toString(), "live");
        JdbcDataSource restored = new JdbcDataSource();
        restored.setURL("jdbc:h2:file:" + folder.resolve("again").resolve("live"));
        try (Connection connection = restored.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select fact from installation where name = 'demo'")) {
            assertTrue(row.next());
            assertEquals("тест", row.getString(1));
        }
    }

    @Test
    void nothingIsOverwrittenAndPathsAreWhole() throws Exception {
        Path there = Files.writeString(folder.resolve("there.zip"), "x");
        BackupCommand backup = new BackupCommand(database("other"));
        assertThrows(IllegalArgumentException.class, () -> backup.run(List.of(there.toString())));
        assertThrows(IllegalArgumentException.class, () -> backup.run(List.of("relative.zip")));
        assertThrows(IllegalArgumentException.class, () -> backup.run(List.of()));
    }

    private JdbcDataSource database(String name) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + folder.resolve(name));
        return h2;
    }
}
