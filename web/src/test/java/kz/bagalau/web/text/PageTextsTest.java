package kz.bagalau.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Every text that a page names is there, and a page has no words of its own. */
class PageTextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("(?:text\\['|words\\.say\\('|text\\[\")([a-zA-Z0-9._-]+)['\"](?!\\.concat)");
    private static final Pattern PREFIX = Pattern.compile("text\\['([a-zA-Z0-9._-]+)'\\.concat");
    private static final Pattern LITERAL = Pattern.compile("[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]{2,}");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    @Test
    void everyTextThatAPageNamesIsThere() throws IOException {
        List<String> missing = pages().stream()
                .flatMap(page -> USED.matcher(read(page)).results().map(use -> use.group(1)).filter(key -> !Areas.sentences().knows(key))
                        .map(key -> page.getFileName() + ": " + key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyGroupOfTextsThatAPageChoosesFromIsThere() throws IOException {
        List<String> missing = pages().stream()
                .flatMap(page -> PREFIX.matcher(read(page)).results().map(use -> use.group(1))
                        .filter(prefix -> Areas.texts(Lang.RU).keySet().stream().noneMatch(key -> key.startsWith(prefix)))
                        .map(prefix -> page.getFileName() + ": " + prefix))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void noPageHasWordsOfItsOwn() throws IOException {
        List<String> literal = pages().stream().filter(page -> LITERAL.matcher(read(page)).find()).map(Path::toString).toList();
        assertEquals(List.of(), literal);
    }

    @Test
    void theBundleOfPagesAnswersInEachLanguage() {
        for (Lang lang : Lang.values()) {
            ResourceBundle texts = ResourceBundle.getBundle("kz.bagalau.web.text.Texts", Locale.forLanguageTag(lang.code()));
            assertEquals(Areas.texts(lang).get("inbox.title"), texts.getString("inbox.title"));
            Assertions.assertThrows(MissingResourceException.class, () -> texts.getString("no.such.key"));
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertTrue(pages.size() > 10, "Pages found: " + pages.size());
            return pages;
        }
    }

    private static String read(Path page) {
        try {
            return COMMENT.matcher(Files.readString(page)).replaceAll("");
        } catch (IOException unreadable) {
            throw new AssertionError(page + " cannot be read", unreadable);
        }
    }
}
