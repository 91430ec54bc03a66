package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.answer;
import static kz.bagalau.acts.typical2017.Region.entries;
import static kz.bagalau.acts.typical2017.Region.quarter;
import static kz.bagalau.acts.typical2017.Region.rule;
import static kz.bagalau.acts.typical2017.Region.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class IncentiveTest {

    @Test
    void fiveLevelsOfOneToFivePoints() {
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), rule("incentive", JournalTotal.class).lines().stream()
                .map(line -> line.points().numerator().longValue()).toList());
        for (int points = 1; points <= 5; points++) {
            assertEquals(Score.of(points), value("incentive", quarter(0, points)).value().points());
        }
    }

    @Test
    void eachFactIsItsOwnEntry() {
        assertEquals(Score.of(10), value("incentive", quarter(0, 5, 5)).value().points());
        assertEquals(Score.ZERO, value("incentive", quarter(0)).value().points());
    }

    @Test
    void anActivityOfNoLevelIsRefused() {
        assertInstanceOf(Outcome.Obstacle.class, answer("incentive", Facts.none().and("incentive", entries("LEVEL_6"))));
    }

    @Test
    void theBodysListIsMarkedTypical() {
        assertEquals(Basis.TYPICAL, rule("incentive", JournalTotal.class).gaps().get(0).basis());
    }
}
