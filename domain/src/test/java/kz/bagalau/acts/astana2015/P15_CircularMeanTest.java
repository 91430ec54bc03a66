package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.answer;
import static kz.bagalau.acts.astana2015.Astana.colleaguesOf;
import static kz.bagalau.acts.astana2015.Astana.facts;
import static kz.bagalau.acts.astana2015.Astana.subordinate;
import static kz.bagalau.acts.astana2015.Astana.supervisorOf;
import static kz.bagalau.acts.astana2015.Astana.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class P15_CircularMeanTest {

    @Test
    void theMeanIsExact() {
        assertEquals(Score.of(20, 3), mean(colleaguesOf(6, 7, 7)));
        assertEquals(Score.of(15), mean(colleaguesOf(15, 15)));
        assertEquals(Score.of(6), mean(colleaguesOf(6)));
    }

    @Test
    void onlySheetsThatCameBackCount() {
        assertEquals(Score.of(13, 2), mean(subordinate(2, 2, 2), subordinate(3, 2, 2)));
    }

    @Test
    void withoutASheetTheCommissionMustDecide() {
        assertInstanceOf(Outcome.MustDecide.class, answer("circular-mean", facts(supervisorOf(20))));
    }

    @Test
    void aSheetOfAnotherKindIsRefused() {
        assertInstanceOf(Outcome.Obstacle.class, answer("circular-mean", facts(supervisorOf(20), supervisorOf(20))));
    }

    private static Score mean(Marks... sheets) {
        return value("circular-mean", facts(supervisorOf(20), sheets)).value().points();
    }
}
