package kz.bagalau.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro with our WAR. One with the demo on PostgreSQL is shared by all test classes of a run, because it takes 20 seconds to start. */
final class Micro {

    private static Server shared;

    private Micro() {
    }

    /** The shared application: the demo of 2015-09-14 on a real PostgreSQL. */
    static synchronized Server shared() {
        if (shared == null) {
            shared = onPostgres("shared" + ProcessHandle.current().pid(), "astana-2015");
        }
        return shared;
    }

    static Server onPostgres(String name, String demo) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().setConnectConfig("loginTimeout", "20").start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            return start(name, demo, database(postgres.getJdbcUrl("postgres", "postgres")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** On a database of PostgreSQL that holds data already. */
    static Server onDatabase(String name, String url) throws IOException {
        return start(name, "none", database(url));
    }

    private static List<String> database(String url) {
        return List.of("-Dbagalau.database.url=" + url, "-Dbagalau.database.user=postgres");
    }

    /** On an H2 file in the given folder: a second start on the same folder finds the data of the first. */
    static Server onH2(Path data, String demo) throws IOException {
        return start("h2", demo, List.of("-Dbagalau.data=" + data));
    }

    private static Server start(String name, String demo, List<String> settings) throws IOException {
        Path folder = Path.of("target", name).toAbsolutePath();
        int port = Server.freePort();
        List<String> command = new ArrayList<>(Server.shortLived());
        command.add("-Duser.language=ru");
        if (settings.stream().noneMatch(setting -> setting.startsWith("-Dbagalau.data="))) {
            command.add("-Dbagalau.data=" + folder.resolve("data"));
        }
        command.add("-Dbagalau.masterkey=" + folder.resolve("master.key"));
        command.add("-Dbagalau.demo=" + demo);
        command.addAll(settings);
        command.addAll(List.of("-jar", Server.built("bagalau.micro.jar").toString(), "--prebootcommandfile", Path.of(System.getProperty("bagalau.project"), "micro/server.commands").toString(), "--deploy", Server.built("bagalau.micro.war").toString(),
                "--contextroot", "/", "--port", String.valueOf(port), "--noCluster", "--disablephonehome"));
        return Server.start(command, folder, port);
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException ignored) {
            // the process ends with ours
        }
    }
}
