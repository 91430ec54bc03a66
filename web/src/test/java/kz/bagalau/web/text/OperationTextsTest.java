package kz.bagalau.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit trail tells every operation and every matter in words: whoever adds one adds its texts. */
class OperationTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyOperationAndEveryKindOfMatterHasItsText(String language) {
        Properties texts = texts(language);
        Stream<String> operations = Arrays.stream(Operation.values()).map(operation -> "audit.operation." + operation);
        Stream<String> matters = Arrays.stream(Kind.values()).filter(kind -> kind != Kind.NONE).map(kind -> "audit.matter." + kind);
        assertEquals(List.of(), Stream.concat(operations, matters).filter(key -> texts.getProperty(key, "").isBlank()).toList());
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/audit_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
