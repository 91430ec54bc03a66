package kz.bagalau.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Answers the requests in one folder: {@code x.request} holds the command's name and its arguments, a line each; {@code x.answer} holds
 * "ok" or "failed" and the sentences. A request is claimed by renaming it, so that two nodes on one folder never do it twice.
 */
final class Commands {

    private static final Logger LOG = Logger.getLogger(Commands.class.getName());

    private final Path folder;
    private final Iterable<ConsoleCommand> known;

    Commands(Path folder, Iterable<ConsoleCommand> known) {
        this.folder = folder;
        this.known = known;
    }

    /** Answers every request that waits; gives how many there were. */
    int answerAll() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        List<Path> waiting = requests();
        waiting.forEach(this::answer);
        return waiting.size();
    }

    private List<Path> requests() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".request")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void answer(Path request) {
        String name = request.getFileName().toString().replaceFirst("\\.request$", "");
        Path claimed = folder.resolve(name + ".running");
        try {
            Files.move(request, claimed, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException somebodyElseWasFaster) {
            return;
        }
        try {
            write(name, run(Files.readAllLines(claimed)));
            Files.deleteIfExists(claimed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String run(List<String> lines) {
        try {
            return "ok\n" + command(lines.isEmpty() ? "" : lines.get(0)).run(lines.subList(Math.min(1, lines.size()), lines.size())) + "\n";
        } catch (IllegalArgumentException wrongWords) {
            return "failed\n" + wrongWords.getMessage() + "\n";
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A command from the shell failed: " + lines, failed);
            return "failed\n" + failed.getMessage() + "\n";
        }
    }

    private ConsoleCommand command(String name) {
        for (ConsoleCommand command : known) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        throw new IllegalArgumentException("there is no command '" + name + "'");
    }

    private void write(String name, String text) throws IOException {
        Path draft = folder.resolve(name + ".draft");
        Files.writeString(draft, text);
        try {
            Files.move(draft, folder.resolve(name + ".answer"), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(draft, folder.resolve(name + ".answer"));
        }
    }
}
