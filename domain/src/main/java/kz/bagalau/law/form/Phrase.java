package kz.bagalau.law.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** A text of a form with {name} places, and how they are filled. A value is never read for places again. */
public record Phrase(Text text) {

    /** How a value or a collection may be named. */
    public static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,59}");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** The runs of the text in a language, the places filled from the data. */
    public List<Span> fill(Lang lang, FormData data) {
        List<Span> spans = new ArrayList<>();
        String words = text.in(lang);
        Matcher place = PLACE.matcher(words);
        int end = 0;
        while (place.find()) {
            literal(spans, words.substring(end, place.start()), lang);
            spans.add(data.value(place.group(1)).in(lang));
            end = place.end();
        }
        literal(spans, words.substring(end), lang);
        return spans;
    }

    /** The names of the places, in all languages. */
    public Set<String> names() {
        return Stream.of(text.kk(), text.ru(), text.en()).flatMap(words -> PLACE.matcher(words).results())
                .map(place -> place.group(1)).collect(Collectors.toSet());
    }

    private static void literal(List<Span> spans, String words, Lang lang) {
        if (!words.isEmpty()) {
            spans.add(new Span(words, lang));
        }
    }

    /** Whether every brace of the words belongs to a well-named place. */
    public static boolean isSound(String words) {
        String rest = PLACE.matcher(words).replaceAll(place -> NAME.matcher(place.group(1)).matches() ? "" : "{");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }
}
