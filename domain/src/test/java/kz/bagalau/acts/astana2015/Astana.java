package kz.bagalau.acts.astana2015;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;

/** The edition under test, and sheets filled as the digest's table fills them. */
final class Astana {

    static final Edition EDITION = ShippedEditions.edition(EditionId.of("astana-2015"));

    private Astana() {
    }

    static <T extends Rule> T rule(String name, Class<T> kind) {
        return EDITION.rule(name, kind);
    }

    /** A supervisor's sheet: initiative, quality, cooperation, ethics. */
    static Marks supervisor(int... points) {
        return marks("supervisor-sheet", List.of("initiative", "quality", "cooperation", "ethics"), points);
    }

    static Marks subordinate(int... points) {
        return marks("circular-subordinate", List.of("planning", "motivation", "ethics"), points);
    }

    static Marks colleague(int... points) {
        return marks("circular-colleague", List.of("teamwork", "ethics", "quality"), points);
    }

    /** The facts of a case: supervisor's sheet and circular sheets. */
    static Facts facts(Marks supervisor, Marks... circular) {
        return Facts.none().and("supervisor-sheet", supervisor).and("circular-mean", circular);
    }

    static Outcome answer(String rule, Facts facts) {
        return new Evaluation(EDITION, facts).answer(rule);
    }

    static Explained<Verdict> value(String rule, Facts facts) {
        return answer(rule, facts).value().orElseThrow();
    }

    static String grade(Facts facts) {
        return value("final-grade", facts).value().grade().orElseThrow().code();
    }

    /** A supervisor's sheet that adds up to the total. */
    static Marks supervisorOf(int total) {
        int quality = Math.min(8, total - 6);
        int rest = total - quality - 6;
        return supervisor(2 + Math.min(3, rest), quality, 2 + Math.max(0, Math.min(3, rest - 3)), 2 + Math.max(0, rest - 6));
    }

    /** A colleague's sheet that adds up to the total, 6 to 15. */
    static Marks colleagueOf(int total) {
        int rest = total - 6;
        return colleague(2 + Math.min(3, rest), 2 + Math.max(0, Math.min(3, rest - 3)), 2 + Math.max(0, rest - 6));
    }

    static Marks[] colleaguesOf(int... totals) {
        return Arrays.stream(totals).mapToObj(Astana::colleagueOf).toArray(Marks[]::new);
    }

    /** The explanation as a reader sees it: "text (source)", indented by depth. */
    static List<String> told(Lang lang, Step step) {
        return LawTexts.sentences().lines(lang, step).stream().map(Astana::line).toList();
    }

    static boolean executes(String point, String rule) {
        return EDITION.rulesAt(PointRef.of(point)).stream().anyMatch(each -> each.name().equals(rule));
    }

    private static String line(Sentence sentence) {
        return "  ".repeat(sentence.depth()) + sentence.text() + " (" + sentence.source() + ")";
    }

    private static Marks marks(String sheet, List<String> criteria, int... points) {
        Map<String, Score> filled = new LinkedHashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            filled.put(criteria.get(i), Score.of(points[i]));
        }
        return new Marks(sheet, filled);
    }
}
