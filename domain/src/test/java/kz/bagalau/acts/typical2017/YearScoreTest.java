package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.answer;
import static kz.bagalau.acts.typical2017.Region.value;
import static kz.bagalau.acts.typical2017.Region.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearScoreTest {

    @ParameterizedTest
    @CsvSource({"111, 4 4 3 4, 3.85", "105.5, 5 5, 4.2", "78, 3, 2.6", "131, 5, 5", "79.5, 3, 2.6"})
    void fourTenthsOfTheQuartersSixTenthsOfThePlan(String quarters, String targets, String expected) {
        assertEquals(Score.parse(expected), value("year-score", year(quarters, targets)).value().points());
    }

    @Test
    void withoutQuartersOrPlanTheCommissionMustDecide() {
        assertInstanceOf(Outcome.MustDecide.class, answer("year-score", Facts.none()));
        assertInstanceOf(Outcome.MustDecide.class, answer("year-score", Facts.none().and("quarters-mean", new Part(Text.same("I"), Score.of(110)))));
        assertInstanceOf(Outcome.MustDecide.class, answer("year-score", Facts.none().and("plan-mean", Target.scored("t", Score.of(4)))));
    }
}
