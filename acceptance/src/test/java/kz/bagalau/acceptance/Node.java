package kz.bagalau.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs on Node: their packages are installed as the lock file names them, then they run. */
final class Node {

    private static final int MINUTES = 3;

    private final Path folder;

    /** Installs into a folder of its own below {@code target}. */
    Node(String name) throws IOException, InterruptedException {
        folder = Files.createDirectories(Path.of("target", "node", name).toAbsolutePath());
        try (Stream<Path> files = Files.list(Path.of("src", "test", "node"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String said = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"));
        if (!Files.isDirectory(folder.resolve("node_modules"))) {
            throw new IllegalStateException(said);
        }
    }

    /** Runs a program; gives what it said. @throws AssertionError when it ends badly */
    String run(String program, String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("node", program), Stream.of(arguments)).toList());
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("said.log");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String said = Files.readString(log);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(command.get(0) + " " + command.get(1) + ":\n" + said);
        }
        return said;
    }
}
