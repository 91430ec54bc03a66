package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.colleaguesOf;
import static kz.bagalau.acts.astana2015.Astana.facts;
import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.supervisorOf;
import static kz.bagalau.acts.astana2015.Astana.told;
import static kz.bagalau.acts.astana2015.Astana.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.result.Anonymity;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P16_AnonymityTest {

    @Test
    void theReasonsListTotalsInAscendingOrderAndTellTheEvaluatedTheMeanOnly() {
        Step step = value("circular-mean", facts(supervisorOf(20), colleaguesOf(15, 6))).step();
        assertEquals(List.of("Круговая оценка (с): итоги листов по возрастанию: 6; 15. Сумма 21, листов – 2; средняя 21 : 2 = 10,50. (п. 15)"), told(Lang.RU, step));
        for (Lang lang : Lang.values()) {
            String own = FrozenExplanation.forTheEvaluated(FrozenExplanation.of(step), lang).get(0).text();
            assertEquals(1, own.split("\\d+[.,]\\d+", -1).length - 1, own);
            assertFalse(own.matches(".*\\b(6|15|21|2)\\b.*"), own);
        }
    }

    @Test
    void theFewAreToldBeforeTheyAnswer() {
        Anonymity anonymity = rule("anonymity", Anonymity.class);
        assertEquals("anonymity.few", anonymity.notice(1).key());
        assertEquals("anonymity.few", anonymity.notice(2).key());
        assertEquals("anonymity.kept", anonymity.notice(3).key());
    }
}
