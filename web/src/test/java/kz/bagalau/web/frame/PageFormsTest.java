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
    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");
    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");

    @Test
    void noFormBearsTheNameOfAParameterOfItsPage() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<String> wrong = files.filter(file -> file.toString().endsWith(".xhtml")).flatMap(PageFormsTest::clashes).toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static Stream<String> clashes(Path page) {
        Set<String> forms = with(page).flatMap(one -> names(FORM, one).stream()).collect(Collectors.toSet());
        return names(PARAMETER, page).stream().filter(forms::contains).map(name -> page + ": " + name);
    }

    /** A page and all that it includes. */
    private static Stream<Path> with(Path page) {
        return Stream.concat(Stream.of(page), names(INCLUDED, page).stream().map(ROOT::resolve).flatMap(PageFormsTest::with));
    }

    private static Set<String> names(Pattern pattern, Path page) {
        try {
            return pattern.matcher(Files.readString(page)).results().map(found -> found.group(1)).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new AssertionError(page + " cannot be read", unreadable);
        }
    }
}
