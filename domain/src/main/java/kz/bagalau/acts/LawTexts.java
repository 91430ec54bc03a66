package kz.bagalau.acts;

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

import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.text.Lang;

/** Reads the law's messages, {@code messages/<area>_<lang>.properties}, from the class path. */
public final class LawTexts {

    /** law: instruments, rules; time: calendar, terms; process: the route; commission: votes, acquaintance, appeals; calibrations: their sessions; calc: questions to an edition. */
    private static final List<String> AREAS = List.of("law", "time", "process", "commission", "calibrations", "calc");

    private static final Sentences SENTENCES = new Sentences(Arrays.stream(Lang.values())
            .collect(Collectors.toMap(lang -> lang, LawTexts::messages)));

    private LawTexts() {
    }

    /** The one renderer of explanations and obstacles. */
    public static Sentences sentences() {
        return SENTENCES;
    }

    /** All the law's messages of a language by key. */
    public static Map<String, String> messages(Lang lang) {
        Map<String, String> all = new HashMap<>();
        AREAS.forEach(area -> all.putAll(read("/messages/" + area + "_" + lang.code() + ".properties")));
        return all;
    }

    private static Map<String, String> read(String path) {
        Properties properties = new Properties();
        try (InputStream in = LawTexts.class.getResourceAsStream(path)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
    }
}
