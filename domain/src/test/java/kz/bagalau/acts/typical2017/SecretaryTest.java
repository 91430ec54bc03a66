package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Officer;
import org.junit.jupiter.api.Test;

class SecretaryTest {

    @Test
    void aWorkerOfHrWithoutAVote() {
        Officer secretary = rule("secretary", Officer.class);
        assertEquals(Role.SECRETARY, secretary.place());
        assertEquals("сотрудник службы управления персоналом", secretary.holder().ru());
        assertFalse(secretary.votes());
    }
}
