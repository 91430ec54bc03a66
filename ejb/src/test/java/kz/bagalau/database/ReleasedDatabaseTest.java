package kz.bagalau.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Restore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This program opens the databases that released versions left behind, and brings them to its own schema. */
class ReleasedDatabaseTest {

    private static final Path RELEASED = Path.of("..", "db", "released");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0.1, 200", "0.2, 200", "0.3, 201"})
    void anH2DatabaseIsBroughtUpToDate(String version, int people) throws SQLException {
        Restore.execute(RELEASED.resolve(version).resolve("astana-2015-h2.zip").toString(), folder.toString(), "bagalau");
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(ConfiguredDataSource.lenient("jdbc:h2:file:" + folder.resolve("bagalau")));
        h2.setUser("bagalau");
        Migrations.migrate(h2, false);
        assertDemo(h2, people);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 200", "0.2, 200", "0.3, 201"})
    void aPostgresqlDatabaseIsBroughtUpToDate(String version, int people) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            load(postgres.getPostgresDatabase(), RELEASED.resolve(version));
            Migrations.migrate(postgres.getPostgresDatabase(), true);
            assertDemo(postgres.getPostgresDatabase(), people);
        }
    }

    private static void load(DataSource postgresql, Path version) throws SQLException, IOException {
        try (InputStream packed = Files.newInputStream(version.resolve("astana-2015-postgresql.sql.gz"));
                GZIPInputStream sql = new GZIPInputStream(packed);
                Connection connection = postgresql.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void assertDemo(DataSource database, int people) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from person")) {
            row.next();
            assertEquals(people, row.getInt(1));
        }
    }
}
