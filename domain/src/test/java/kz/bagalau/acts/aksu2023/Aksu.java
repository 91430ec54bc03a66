package kz.bagalau.acts.aksu2023;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.Presence;

/** The edition under test, and facts filled as the digest's table fills them. */
final class Aksu {

    static final Edition EDITION = ShippedEditions.edition(EditionId.of("aksu-2023"));

    private Aksu() {
    }

    static <T extends Rule> T rule(String name, Class<T> kind) {
        return EDITION.rule(name, kind);
    }

    static LocalDate due(String term, String event) {
        return rule(term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped())).day();
    }

    static Outcome answer(String rule, Facts facts) {
        return new Evaluation(EDITION, facts).answer(rule);
    }

    static Explained<Verdict> value(String rule, Facts facts) {
        return answer(rule, facts).value().orElseThrow();
    }

    static String grade(String rule, Facts facts) {
        return value(rule, facts).value().grade().orElseThrow().code();
    }

    /** The message of the obstacle that an answer is. */
    static String refused(String rule, Facts facts) {
        return ((Outcome.Obstacle) answer(rule, facts)).obstacle().key();
    }

    static Facts targets(String... scores) {
        return Facts.none().and("targets-score", Stream.of(scores).map(score -> Target.scored("t", Score.parse(score))).toList());
    }

    /** A ranking sheet: quality, terms, initiative, discipline. */
    static Facts ranking(String... scores) {
        List<String> parameters = List.of("quality", "terms", "initiative", "discipline");
        return Facts.none().and("ranking-score", new Marks("ranking-sheet", IntStream.range(0, scores.length).boxed()
                .collect(Collectors.toMap(parameters::get, i -> Score.parse(scores[i])))));
    }

    static Facts quarters(String rule, String... scores) {
        return Facts.none().and(rule, Stream.of(scores).map(score -> new Part(Text.same("q"), Score.parse(score))).toList());
    }

    static boolean executes(String point, String rule) {
        return EDITION.rulesAt(PointRef.of(point)).stream().anyMatch(each -> each.name().equals(rule));
    }

    /** The explanation as a reader sees it: "text (source)", indented by depth. */
    static List<String> told(Lang lang, Step step) {
        return LawTexts.sentences().lines(lang, step).stream()
                .map(each -> "  ".repeat(each.depth()) + each.text() + " (" + each.source() + ")").toList();
    }
}
