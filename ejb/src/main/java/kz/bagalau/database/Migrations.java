package kz.bagalau.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings a database to the schema of this program: one set of SQL for H2 and PostgreSQL, with two placeholders where they differ. */
public final class Migrations {

    private Migrations() {
    }

    /** Runs what is missing; gives what was done. Fails, and changes nothing more, if a released migration was altered. */
    public static MigrateResult migrate(DataSource dataSource, boolean postgresql) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new V087__Account_names())
                .placeholders(Map.of("bytes", postgresql ? "bytea" : "blob", "text", postgresql ? "text" : "clob"))
                .load()
                .migrate();
    }
}
