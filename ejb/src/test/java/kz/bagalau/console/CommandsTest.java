package kz.bagalau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests are answered once, and what goes wrong is answered too. */
class CommandsTest {

    @TempDir
    private Path folder;

    private final ConsoleCommand echo = new ConsoleCommand() {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public String run(List<String> arguments) {
            if (arguments.isEmpty()) {
                throw new IllegalArgumentException("echo wants a word");
            }
            return String.join(" ", arguments);
        }
    };

    @Test
    void aRequestIsAnsweredOnce() throws IOException {
        assertEquals("ok\none two\n", answer("echo\none\ntwo"));
        assertEquals(0, new Commands(folder, List.of(echo)).answerAll());
        assertFalse(Files.exists(folder.resolve("x.running")));
    }

    @Test
    void wrongRequestsSayWhatIsWrong() throws IOException {
        assertEquals("failed\necho wants a word\n", answer("echo"));
        assertTrue(answer("nonsense").contains("no command 'nonsense'"));
        assertTrue(answer("").startsWith("failed"));
    }

    private String answer(String request) throws IOException {
        Files.writeString(folder.resolve("x.request"), request);
        assertEquals(1, new Commands(folder, List.of(echo)).answerAll());
        return Files.readString(folder.resolve("x.answer"));
    }
}
