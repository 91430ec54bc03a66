package kz.bagalau.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form sends its own name with it: where a parameter of the address is called so, the name takes its place, and the page forgets what it is about. */
class PageFormsTest {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");

    @Test
    void noFormBearsTheNameOfAParameterOfItsPage() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<String> wrong = files.filter(file -> file.toString().endsWith(".xhtml")).flatMap(PageFormsTest::clashes).toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static Stream<String> clashes(Path page) {
        Set<String> forms = names(FORM, page);
        return names(PARAMETER, page).stream().filter(forms::contains).map(name -> page + ": " + name);
    }

    private static Set<String> names(Pattern pattern, Path page) {
        try {
            return pattern.matcher(Files.readString(page)).results().map(found -> found.group(1)).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new AssertionError(page + " cannot be read", unreadable);
        }
    }
}
