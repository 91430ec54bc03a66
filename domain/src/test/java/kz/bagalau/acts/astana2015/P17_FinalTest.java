package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.answer;
import static kz.bagalau.acts.astana2015.Astana.colleaguesOf;
import static kz.bagalau.acts.astana2015.Astana.facts;
import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.supervisorOf;
import static kz.bagalau.acts.astana2015.Astana.told;
import static kz.bagalau.acts.astana2015.Astana.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Presence;
import org.junit.jupiter.api.Test;

class P17_FinalTest {

    private static LocalDate due(String term, String event) {
        return rule(term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped())).day();
    }

    @Test
    void supervisorsPlusCircular() {
        assertEquals(Score.of(62, 3), value("final", facts(supervisorOf(14), colleaguesOf(6, 7, 7))).value().points());
    }

    @Test
    void withoutACircularSheetTheSupervisorsPointsAreShownAndNoGradeGiven() {
        Outcome outcome = answer("final-grade", facts(supervisorOf(20)));
        assertInstanceOf(Outcome.MustDecide.class, outcome);
        List<String> told = told(Lang.RU, outcome.step().orElseThrow());
        assertEquals("Итоговая оценка (а): вычислить нельзя, акт об этом случае молчит; решает комиссия. (п. 17)", told.get(0));
        assertTrue(told.get(1).startsWith("  Оценка непосредственного руководителя (в): 5 + 8 + 5 + 2 = 20."));
        assertTrue(told.get(6).startsWith("  Круговая оценка (с): листов нет"));
    }

    @Test
    void computedFiveWorkingDaysBeforeTheSession() {
        assertEquals(LocalDate.of(2015, 10, 8), due("computation-term", "2015-10-15"));
    }
}
