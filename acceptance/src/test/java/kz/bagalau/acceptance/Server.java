package kz.bagalau.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One started server process with our application in it, on a port of its own; closing it stops the process. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final List<String> command;
    private final Path folder;
    private final int port;
    private Process process;

    private Server(List<String> command, Path folder, int port) {
        this.command = List.copyOf(command);
        this.folder = folder;
        this.port = port;
    }

    /** Starts the command, whose output goes to the log file, and waits until {@code /api/v1/about} answers. */
    static Server start(List<String> command, Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("server.log"));
        Server server = new Server(command, folder, port);
        server.run();
        return server;
    }

    /** Kills the process as a power failure would, and starts the same command on the same data and port. */
    void crashAndStart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        run();
    }

    private void run() throws IOException {
        Process started = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        process = started;
        awaitReady();
    }

    /** Asks the running application from the shell, as {@code ./bagalau NAME ARGUMENT} does; gives its answer. */
    String ask(String name, String argument) throws IOException {
        Path commands = Files.createDirectories(folder.resolve("data").resolve("commands"));
        String id = name + System.nanoTime();
        Files.writeString(commands.resolve(id + ".draft"), name + "\n" + argument + "\n");
        Files.move(commands.resolve(id + ".draft"), commands.resolve(id + ".request"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(commands.resolve(id + ".answer"))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("No answer to " + name + ":\n" + log());
            }
            pause();
        }
        return Files.readString(commands.resolve(id + ".answer"));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** The command of a server that lives for minutes: what the second compiler does for hours is not worth its time. */
    static List<String> shortLived() {
        return List.of(java(), "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    private static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }

    static Path built(String property) {
        Path file = Path.of(System.getProperty(property));
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is not built: run mvn verify from the project's root");
        }
        return file;
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The server did not start:\n" + log());
            }
            pause();
        }
    }

    /** Waits for the process a moment: gives up the processor while it starts, and returns at once when it has died. */
    private void pause() {
        try {
            process.waitFor(300, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private boolean answers() {
        try {
            return get("/api/v1/about").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET().build());
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(HttpRequest.newBuilder(uri(path)).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Sends a request that somebody completes. */
    HttpResponse<String> send(HttpRequest.Builder request, Consumer<HttpRequest.Builder> completed) {
        completed.accept(request);
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** What the server has written so far. */
    String log() {
        try {
            return Files.readString(folder.resolve("server.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
