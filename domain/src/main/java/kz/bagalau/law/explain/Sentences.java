package kz.bagalau.law.explain;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;

/**
 * Says keys and values in Kazakh, Russian and English: one renderer for page, paper, REST and SOAP.
 * In a message {@code {0}} is the first value, {@code {0#день|дня|дней}} the word that fits its count.
 */
public final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Map<Lang, Map<String, String>> texts;
    /** The messages that have been said, taken apart. */
    private final Map<String, Message> messages = new ConcurrentHashMap<>();

    /** @param texts the messages by key, for each language */
    public Sentences(Map<Lang, Map<String, String>> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** @throws IllegalArgumentException naming key and language, if there is no such message */
    public String say(Lang lang, String key, List<Arg> args) {
        List<String> words = args.stream().map(arg -> show(lang, arg)).toList();
        return messages.computeIfAbsent(template(lang, key), Message::of).fill(lang, args, words);
    }

    public String say(Lang lang, String key, Arg... args) {
        return say(lang, key, Arrays.asList(args));
    }

    public String say(Lang lang, Step step) {
        return say(lang, step.key(), step.args());
    }

    /**
     * The step as the evaluated person may read it: where a message {@code key.own} stands, that one, which leaves out what would show others'
     * confidential answers.
     */
    public String sayToTheEvaluated(Lang lang, Step step) {
        String own = step.key() + ".own";
        return say(lang, texts.get(lang).containsKey(own) ? own : step.key(), step.args());
    }

    /** The obstacle and its place: "Кворум не собран … (п. 30)". */
    public String say(Lang lang, LegalObstacle obstacle) {
        return say(lang, obstacle.key(), obstacle.args()) + " (" + cite(lang, obstacle.citation()) + ")";
    }

    /** What is wrong with a fact, and the place of the rule that asks for it: "Балл 9 по «…» вне пределов … (приложение 1)". */
    public String say(Lang lang, BadFact fact) {
        String words = say(lang, fact.key(), fact.args());
        return fact.citation().map(citation -> words + " (" + cite(lang, citation) + ")").orElse(words);
    }

    /** The gap as a note: its mark, what is unclear, what was decided and why. */
    public String say(Lang lang, Gap gap) {
        return say(lang, "gap.note", Arg.key("basis." + gap.basis()), Arg.of(gap.about()), Arg.of(gap.decision()),
                Arg.of(gap.why()));
    }

    /** "п. 18", "пп. 9, 30", "приложение 1"; the mark of the basis follows unless the act's own words carry it. */
    public String cite(Lang lang, Citation citation) {
        String place = citation.pointAtHand() ? places(lang, citation.points()) : say(lang,
                citation.basis() == Basis.INTERPRETATION ? "cite.silent" : "cite.notAtHand");
        return citation.basis() == Basis.TEXT ? place
                : place + ", " + say(lang, "basis.mark." + citation.basis());
    }

    /** The whole tree, conclusion first, each reason one deeper under what follows from it. */
    public List<Sentence> lines(Lang lang, Step root) {
        List<Sentence> lines = new ArrayList<>();
        collect(lang, root, 0, lines);
        return lines;
    }

    /** The words of the same lines as the evaluated person may read them. */
    public List<String> wordsForTheEvaluated(Lang lang, Step root) {
        List<String> words = new ArrayList<>();
        collectForTheEvaluated(lang, root, words);
        return words;
    }

    /** A value as it is written in the language. */
    public String show(Lang lang, Arg arg) {
        if (arg instanceof Arg.Number number) {
            return number(lang, number.value());
        } else if (arg instanceof Arg.Day day) {
            return DAY.format(day.value());
        } else if (arg instanceof Arg.Key key) {
            return template(lang, key.value());
        } else if (arg instanceof Arg.Said said) {
            return said.value().in(lang);
        } else if (arg instanceof Arg.Many many) {
            return many.values().stream().map(each -> show(lang, each)).collect(Collectors.joining(many.joint()));
        } else if (arg instanceof Arg.Count count) {
            return Long.toString(count.value());
        }
        return ((Arg.Word) arg).value();
    }

    /** A number with a comma in Kazakh and Russian, a point in English. */
    public String number(Lang lang, Score score) {
        return lang == Lang.EN ? Rounding.SHOWN.display(score) : Rounding.SHOWN.printed(score);
    }

    private void collectForTheEvaluated(Lang lang, Step step, List<String> words) {
        words.add(sayToTheEvaluated(lang, step));
        step.children().forEach(child -> collectForTheEvaluated(lang, child, words));
    }

    private void collect(Lang lang, Step step, int depth, List<Sentence> lines) {
        lines.add(new Sentence(depth, say(lang, step), step.citation(), cite(lang, step.citation()),
                step.gaps().stream().map(gap -> say(lang, gap)).toList()));
        step.children().forEach(child -> collect(lang, child, depth + 1, lines));
    }

    private String places(Lang lang, List<PointRef> points) {
        List<String> parts = new ArrayList<>();
        List<PointRef> numbered = points.stream().filter(point -> !point.isAnnex()).toList();
        if (!numbered.isEmpty()) {
            parts.add(say(lang, numbered.size() == 1 ? "cite.point" : "cite.points", Arg.word(numbers(numbered))));
        }
        points.stream().filter(PointRef::isAnnex)
                .forEach(annex -> parts.add(say(lang, "cite.annex", Arg.word(annex.number()))));
        return String.join(", ", parts);
    }

    private static String numbers(List<PointRef> points) {
        return points.stream().map(PointRef::number).collect(Collectors.joining(", "));
    }

    private String template(Lang lang, String key) {
        String text = texts.getOrDefault(lang, Map.of()).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No message " + key + " in " + lang.code());
        }
        return text;
    }

    /** True if the key has a message in every language. */
    public boolean knows(String key) {
        return Arrays.stream(Lang.values()).allMatch(lang -> texts.getOrDefault(lang, Map.of()).containsKey(key));
    }
}
