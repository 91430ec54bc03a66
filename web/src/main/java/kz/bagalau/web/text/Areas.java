package kz.bagalau.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.text.Lang;

/** The areas whose texts pages use: {@code messages/<area>_<lang>.properties} each. A new area is one line here and three files. */
public final class Areas {

    /** One line an area, so that two people who add one do not meet. */
    public static final List<String> PAGES = List.of(
            "frame",
            "access",
            "account",
            "audit",
            "login",
            "error",
            "act",
            "own",
            "inbox",
            "board",
            "dashboard",
            "list",
            "staff",
            "body",
            "cycle",
            "case",
            "plan",
            "quarter",
            "journal",
            "ranking",
            "sheet",
            "survey",
            "session",
            "acknowledgement",
            "archive",
            "appeal",
            "calibration",
            "dispute",
            "duty",
            "disposal",
            "paper",
            "exchange",
            "intake",
            "request",
            "rest",
            "wire");

    private static final Map<Lang, Map<String, String>> TEXTS = Arrays.stream(Lang.values())
            .collect(Collectors.toMap(lang -> lang, Areas::read));

    private static final Sentences SENTENCES = new Sentences(TEXTS);

    private Areas() {
    }

    /** Every text of a language by its key, those of the law included. */
    public static Map<String, String> texts(Lang lang) {
        return TEXTS.get(lang);
    }

    /** The renderer that knows the keys of pages and of the law. */
    public static Sentences sentences() {
        return SENTENCES;
    }

    private static Map<String, String> read(Lang lang) {
        Map<String, String> all = new HashMap<>(LawTexts.messages(lang));
        PAGES.forEach(area -> file(area, lang).forEach((key, text) -> add(all, area, (String) key, (String) text)));
        return Map.copyOf(all);
    }

    private static void add(Map<String, String> all, String area, String key, String text) {
        if (all.putIfAbsent(key, text) != null) {
            throw new IllegalStateException("The key " + key + " of area " + area + " stands in another area too");
        }
    }

    private static Properties file(String area, Lang lang) {
        String path = "/messages/" + area + "_" + lang.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Areas.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No file " + path);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
        return texts;
    }
}
