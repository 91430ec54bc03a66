package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P34_SecretaryTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void aWorkerOfHrWithoutAVote(String id) {
        Officer secretary = rule(id, "secretary", Officer.class);
        assertEquals(Role.SECRETARY, secretary.place());
        assertFalse(secretary.votes());
        assertEquals("персоналды басқару қызметінің қызметкері", secretary.holder().in(Lang.KK));
    }
}
