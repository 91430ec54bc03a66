package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Family2017Test {

    private static final Edition EDITION = ShippedEditions.edition(EditionId.of("almaty-region-2017-06"));

    private static Outcome answer(String rule, Facts facts) {
        return new Evaluation(EDITION, facts).answer(rule);
    }

    private static Verdict value(String rule, Facts facts) {
        return answer(rule, facts).value().orElseThrow().value();
    }

    private static String grade(String rule, Facts facts) {
        return value(rule, facts).grade().orElseThrow().code();
    }

    private static Facts quarter(int penalties, String... kinds) {
        return Facts.none().and("incentive", Stream.of(kinds).map(kind -> new Entry(kind, DAY)).toList())
                .and("penalty", IntStream.range(0, penalties).mapToObj(i -> new Entry("LABOUR_DISCIPLINE", DAY)).toList());
    }

    private static final LocalDate DAY = LocalDate.of(2017, 8, 10);

    @Test
    void theQuartersOfTheDigestsTable() {
        assertQuarter(111, "EFFECTIVE", quarter(1, "5.1", "5.2", "3.1"));
        assertQuarter(105, "SATISFACTORY", quarter(0, "5.1"));
        assertQuarter(78, "UNSATISFACTORY", quarter(11));
        assertQuarter(131, "EXCELLENT", quarter(0, "5.1", "5.1", "5.1", "5.1", "5.1", "5.1", "1.1"));
    }

    @Test
    void bothSidesOfTheQuartersBounds() {
        assertQuarter(80, "SATISFACTORY", quarter(10));
        assertQuarter(106, "EFFECTIVE", quarter(0, "5.1", "1.1"));
        assertQuarter(130, "EFFECTIVE", quarter(0, "5.1", "5.1", "5.1", "5.1", "5.1", "5.1"));
    }

    @ParameterizedTest
    @CsvSource({"111, 4 4 3 4, 3.85, SATISFACTORY", "105.5, 5 5, 4.2, EFFECTIVE", "78, 3, 2.6, UNSATISFACTORY", "131, 5, 5, EXCELLENT",
        "79.5, 3, 2.6, UNSATISFACTORY", "130.5, 5, 5, EXCELLENT"})
    void theYearsOfTheDigestsTable(String quarters, String targets, String year, String expected) {
        Facts facts = year(quarters, targets.split(" "));
        assertEquals(Score.parse(year), value("year-grade", facts).points());
        assertEquals(expected, grade("year-grade", facts));
    }

    @Test
    void theYearsScaleGoesByTheLowerBound() {
        GradeScale scale = EDITION.rule("year-grade", GradeScale.class);
        assertEquals("SATISFACTORY", scale.gradeOf(Score.parse("3.95")).value().code());
        assertEquals("EFFECTIVE", scale.gradeOf(Score.parse("4.96")).value().code());
        assertEquals("UNSATISFACTORY", scale.gradeOf(Score.parse("2.99")).value().code());
    }

    @Test
    void withoutQuartersOrPlanTheCommissionMustDecide() {
        assertInstanceOf(Outcome.MustDecide.class, answer("year-grade", Facts.none()));
        assertInstanceOf(Outcome.MustDecide.class, answer("year-grade", Facts.none().and("quarters-mean", new Part(Text.same("I"), Score.of(110)))));
    }

    @Test
    void theAnnexHasTwentyFourKindsAndItsListIsClosed() {
        JournalTotal incentive = EDITION.rule("incentive", JournalTotal.class);
        assertEquals(24, incentive.lines().size());
        assertEquals(List.of(7L, 8L, 3L, 2L, 4L), Stream.of(5, 4, 3, 2, 1).map(points -> incentive.lines().stream()
                .filter(line -> line.points().equals(Score.of(points))).count()).toList());
        assertInstanceOf(Outcome.Obstacle.class, answer("incentive", quarter(0, "9.9")));
    }

    @Test
    void quorumOfTwoThirds() {
        Quorum quorum = EDITION.rule("quorum", Quorum.class);
        assertEquals(2, quorum.needed(3));
        assertEquals(4, quorum.needed(5));
    }

    private static Facts year(String quarters, String... targets) {
        return Facts.none().and("quarters-mean", new Part(Text.same("I"), Score.parse(quarters)))
                .and("plan-mean", Stream.of(targets).map(score -> Target.scored("t", Score.parse(score))).toList());
    }

    private static void assertQuarter(int score, String expected, Facts facts) {
        assertEquals(Score.of(score), value("quarter-grade", facts).points());
        assertEquals(expected, grade("quarter-grade", facts));
    }
}
