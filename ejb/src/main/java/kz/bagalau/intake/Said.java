package kz.bagalau.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.papers.PaperTexts;

/** Sentences about a file of papers in every language: of the program's own rules, and of the act's. */
final class Said {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Said() {
    }

    /** A sentence {@code papers.intake.<key>}; days are written as people do, texts in the language of the sentence. */
    static Text of(String key, Object... values) {
        return new Text(in(Lang.KK, key, values), in(Lang.RU, key, values), in(Lang.EN, key, values));
    }

    private static String in(Lang lang, String key, Object... values) {
        return PaperTexts.words("papers.intake." + key, Arrays.stream(values).map(value -> shown(lang, value)).toArray()).in(lang);
    }

    private static Object shown(Lang lang, Object value) {
        return value instanceof LocalDate day ? day.format(DAY) : value instanceof Text text ? text.in(lang) : String.valueOf(value);
    }

    /** What the law says against it, with the point. */
    static Text of(LegalObstacle obstacle) {
        return each(lang -> LawTexts.sentences().say(lang, obstacle));
    }

    /** The sentence with its point behind it. */
    static Text cited(Text said, Citation citation) {
        return each(lang -> said.in(lang) + " (" + LawTexts.sentences().cite(lang, citation) + ")");
    }

    /** A sentence about something that is named before it. */
    static Text headed(String heading, Text said) {
        return each(lang -> heading.replace(" *", "") + ": " + said.in(lang));
    }

    /** Sentences, each on a line of its own; null for none. */
    static Text together(List<Text> said) {
        return said.isEmpty() ? null : each(lang -> said.stream().map(one -> one.in(lang)).collect(Collectors.joining("\n")));
    }

    private static Text each(Function<Lang, String> words) {
        return new Text(words.apply(Lang.KK), words.apply(Lang.RU), words.apply(Lang.EN));
    }
}
