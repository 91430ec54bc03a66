package kz.bagalau.acts.typical2017;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.law.time.Presence;

/** The edition under test, and facts filled as the digest's table fills them. */
final class Region {

    static final Edition EDITION = ShippedEditions.edition(EditionId.of("almaty-region-2017"));
    /** How a rule that is taken from the typical methodology is cited. */
    static final String MARK = " (пункт не под рукой, по типовой методике, подлежит проверке)";
    static final LocalDate DAY = LocalDate.of(2017, 5, 15);

    private Region() {
    }

    static <T extends Rule> T rule(String name, Class<T> kind) {
        return EDITION.rule(name, kind);
    }

    static DueDate onDay(String term, String event) {
        return rule(term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped()));
    }

    static LocalDate due(String term, String event) {
        return onDay(term, event).day();
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

    static List<Entry> entries(String... kinds) {
        return Stream.of(kinds).map(kind -> new Entry(kind, DAY)).toList();
    }

    /** A quarter: how many breaches, and the incentive points, each an entry of the level that gives them. */
    static Facts quarter(int breaches, int... incentives) {
        return Facts.none().and("incentive", entries(IntStream.of(incentives).mapToObj(points -> "LEVEL_" + points).toArray(String[]::new)))
                .and("penalty", entries(Stream.generate(() -> "LABOUR_DISCIPLINE").limit(breaches).toArray(String[]::new)));
    }

    /** A year: the scores of its evaluated quarters and of its targets, with blanks between. */
    static Facts year(String quarters, String targets) {
        return Facts.none().and("quarters-mean", Stream.of(quarters.split(" ")).map(score -> new Part(Text.same("q"), Score.parse(score))).toList())
                .and("plan-mean", Stream.of(targets.split(" ")).map(score -> Target.scored("t", Score.parse(score))).toList());
    }

    /** The explanation as a reader sees it: "text (source)", indented by depth. */
    static List<String> told(Lang lang, Step step) {
        return LawTexts.sentences().lines(lang, step).stream()
                .map(each -> "  ".repeat(each.depth()) + each.text() + " (" + each.source() + ")").toList();
    }
}
