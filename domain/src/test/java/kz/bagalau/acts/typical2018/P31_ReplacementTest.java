package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.edition;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import kz.bagalau.law.act.PointKind;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.commission.Replacement;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P31_ReplacementTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theOfficialReplacesChairOrMemberByAmendingTheOrder(String id) {
        assertTrue(edition(id).ledger().kinds(PointRef.of("31")).containsAll(Set.of(PointKind.DUTY, PointKind.EXECUTED)));
        Replacement replacement = rule(id, "replacement", Replacement.class);
        assertEquals(Role.OFFICIAL, replacement.decidedBy());
        assertEquals("replacement.noOrder", replacement.check(Set.of(Role.MEMBER), " ").orElseThrow().key());
        assertTrue(replacement.check(Set.of(Role.CHAIR), "17-к").isEmpty());
        assertTrue(replacement.check(Set.of(Role.SECRETARY), "").isEmpty());
        assertTrue(rule(id, "official", Officer.class).holder().in(Lang.RU).contains("право назначения на государственную должность"));
    }
}
