package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.MARK;
import static kz.bagalau.acts.typical2017.Region.answer;
import static kz.bagalau.acts.typical2017.Region.entries;
import static kz.bagalau.acts.typical2017.Region.quarter;
import static kz.bagalau.acts.typical2017.Region.told;
import static kz.bagalau.acts.typical2017.Region.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class PenaltyTest {

    @Test
    void twoPointsLessForEachBreach() {
        assertEquals(Score.ZERO, value("penalty", quarter(0)).value().points());
        assertEquals(Score.of(-2), value("penalty", quarter(1)).value().points());
        assertEquals(Score.of(-22), value("penalty", quarter(11)).value().points());
    }

    @Test
    void executiveAndLabourDisciplineAlike() {
        Facts both = Facts.none().and("penalty", entries("EXECUTIVE_DISCIPLINE", "LABOUR_DISCIPLINE"));
        assertEquals(Score.of(-4), value("penalty", both).value().points());
        assertEquals(List.of("Штрафные баллы (с): фактов – 2, за каждый -2; всего -4." + MARK,
                "  15.05.2017: «нарушение исполнительской дисциплины: несвоевременное или некачественное исполнение» – -2." + MARK,
                "  15.05.2017: «нарушение трудовой дисциплины: опоздание без уважительной причины, нарушение служебной этики» – -2." + MARK), told(Lang.RU, value("penalty", both).step()));
    }

    @Test
    void aBreachOfAnotherSortIsRefused() {
        assertInstanceOf(Outcome.Obstacle.class, answer("penalty", Facts.none().and("penalty", entries("MANNERS"))));
    }
}
