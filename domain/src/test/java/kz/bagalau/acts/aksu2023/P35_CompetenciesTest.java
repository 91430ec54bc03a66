package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.instrument.Survey;
import org.junit.jupiter.api.Test;

class P35_CompetenciesTest {

    private static List<String> names(boolean head) {
        return rule("survey-360", Survey.class).competencies(head).stream().map(each -> each.name().ru()).toList();
    }

    @Test
    void twelveOfAHeadInTheActsOrder() {
        assertEquals(List.of("управление деятельностью", "выстраивание эффективных коммуникаций", "следование этическим нормам и принципам",
                "управление изменениями", "ориентация на результат", "самостоятельность и навыки принятия решений", "управление командой", "лидерские качества", "сотрудничество",
                "оперативность", "саморазвитие", "инициативность"), names(true));
    }

    @Test
    void eightOfAServantInTheActsOrder() {
        assertEquals(List.of("выстраивание эффективных коммуникаций", "следование этическим нормам и принципам", "управление изменениями",
                "ориентация на результат", "самостоятельность и навыки принятия решений", "сотрудничество", "оперативность", "саморазвитие"), names(false));
    }

    @Test
    void thePointPrintsEachInThisOrder() {
        String printed = Aksu.EDITION.textOf(PointRef.of("35")).orElseThrow();
        int at = 0;
        for (String name : Stream.concat(names(true).stream(), names(false).stream()).toList()) {
            at = printed.indexOf(name + (name.equals("саморазвитие") && at > printed.indexOf("для служащих") ? "." : ";"), at);
            assertTrue(at >= 0, name);
        }
    }
}
