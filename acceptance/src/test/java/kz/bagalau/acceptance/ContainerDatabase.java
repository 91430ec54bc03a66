package kz.bagalau.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Gives the container of an in-container test a PostgreSQL of its own and the editions to tell the year under, before arquillian.xml is read. */
public class ContainerDatabase implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        start();
    }

    private static synchronized void start() {
        if (System.getProperty("bagalau.container.url") != null) {
            return;
        }
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            System.setProperty("bagalau.container.url", postgres.getJdbcUrl("postgres", "postgres"));
            Path folder = Files.createDirectories(Path.of("target", "container" + ProcessHandle.current().pid()).toAbsolutePath());
            System.setProperty("bagalau.container.port", String.valueOf(Server.freePort()));
            System.setProperty("bagalau.container.data", folder.resolve("data").toString());
            System.setProperty("bagalau.container.key", folder.resolve("master.key").toString());
            System.setProperty("year.editions", System.getProperty("year.editions", "almaty-city-2018"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
