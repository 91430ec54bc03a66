package kz.bagalau.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** The program's own words on papers, from {@code messages/papers_*.properties}. */
public final class PaperTexts {

    private static final Map<Lang, Properties> WORDS =
            Stream.of(Lang.values()).collect(Collectors.toMap(Function.identity(), PaperTexts::load));

    private PaperTexts() {
    }

    /**
     * A text of the program in both languages of a paper, to be printed as a value; where a value within it has words in both languages, each
     * half gets its own.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public static FormValue value(String key, Object... values) {
        return FormValue.of(text(Lang.KK, key, half(Lang.KK, values)), text(Lang.RU, key, half(Lang.RU, values)));
    }

    private static Object[] half(Lang lang, Object... values) {
        return Stream.of(values).map(one -> one instanceof FormValue value ? value.in(lang).text() : one).toArray();
    }

    /** A text of the program as a form shows it, in every language. @throws IllegalArgumentException if there is none */
    public static Text words(String key, Object... values) {
        return new Text(text(Lang.KK, key, values), text(Lang.RU, key, values), text(Lang.EN, key, values));
    }

    /** @throws IllegalArgumentException if there is no such text */
    static String text(Lang lang, String key, Object... values) {
        String pattern = WORDS.get(lang).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key + " in " + lang.code());
        }
        return new MessageFormat(pattern, lang.locale()).format(values);
    }

    private static Properties load(Lang lang) {
        Properties words = new Properties();
        String path = "/messages/papers_" + lang.code() + ".properties";
        try (InputStream in = PaperTexts.class.getResourceAsStream(path)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return words;
    }
}
