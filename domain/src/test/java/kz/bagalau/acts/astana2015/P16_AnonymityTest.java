package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.colleaguesOf;
import static kz.bagalau.acts.astana2015.Astana.facts;
import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.supervisorOf;
import static kz.bagalau.acts.astana2015.Astana.told;
import static kz.bagalau.acts.astana2015.Astana.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.result.Anonymity;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P16_AnonymityTest {

    @Test
    void theReasonsNeverShowASingleSheet() {
        List<String> told = told(Lang.RU, value("circular-mean", facts(supervisorOf(20), colleaguesOf(6, 15))).step());
        assertEquals(List.of("Круговая оценка (с): сумма итогов 21, листов – 2; средняя 21 : 2 = 10,50. (п. 15)"), told);
    }

    @Test
    void theFewAreToldBeforeTheyAnswer() {
        Anonymity anonymity = rule("anonymity", Anonymity.class);
        assertEquals("anonymity.few", anonymity.notice(1).key());
        assertEquals("anonymity.few", anonymity.notice(2).key());
        assertEquals("anonymity.kept", anonymity.notice(3).key());
    }
}
