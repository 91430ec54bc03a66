package kz.bagalau.acts.turkestan2018amended;

import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P05_WorkingBodyTest {

    @Test
    void whereThereIsNoHrServiceAnotherUnitOrPersonChargedWithItsDuties() {
        Officer body = rule("turkestan-2018-amended", "working-body", Officer.class);
        assertEquals("служба управления персоналом либо в случае ее отсутствия – иное структурное подразделение (лицо), на которое возложено исполнение "
                + "обязанностей службы управления персоналом (кадровой службой)", body.holder().in(Lang.RU));
        assertEquals(Basis.TEXT, body.citation().basis());
    }

    @Test
    void notLessThanFiveStandsOnTheText() {
        CommissionRule composition = rule("turkestan-2018-amended", "composition", CommissionRule.class);
        assertEquals(5, composition.least());
        assertEquals(Basis.TEXT, composition.citation().basis());
        assertEquals(Basis.TYPICAL, rule("turkestan-2018", "composition", CommissionRule.class).citation().basis());
    }
}
