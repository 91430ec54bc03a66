package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.edition;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.keys;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P41_AcquaintanceTest {

    private static final RefusalAct.Signer HR = new RefusalAct.Signer("2", Role.HR_WORKER);
    private static final RefusalAct.Signer FIRST = new RefusalAct.Signer("3", Role.OTHER_SERVANT);
    private static final RefusalAct.Signer SECOND = new RefusalAct.Signer("4", Role.OTHER_SERVANT);

    private static List<String> wrong(String id, String servant, RefusalAct.Signer... signers) {
        return keys(rule(id, "refusal-act", RefusalAct.class).check(servant, List.of(signers)));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void inWritingOnly(String id) {
        Acquaintance acquaintance = rule(id, "acquaintance", Acquaintance.class);
        assertTrue(acquaintance.check(Medium.PAPER).isEmpty());
        assertEquals("acquaintance.medium", acquaintance.check(Medium.SYSTEM).orElseThrow().key());
        assertEquals("acquaintance.medium", acquaintance.check(Medium.PORTAL).orElseThrow().key());
        assertTrue(acquaintance.signatureNeeded());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void inTheSystemOnlyWithAnElectronicSignature(String id) {
        assertEquals("need.is.SIGNED_BY_HAND", follow(id, "acknowledgement", "offered", Deed.ACKNOWLEDGE, Role.SERVANT, Situation.empty())
                .obstacle().orElseThrow().key());
        assertEquals(Stage.of("acknowledged"), follow(id, "acknowledgement", "offered", Deed.ACKNOWLEDGE, Role.SERVANT,
                Situation.empty().with(Circumstance.SIGNED_BY_HAND)).next());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theRefusalActIsSignedByHrAndTwoOtherServants(String id) {
        assertEquals(List.of(), wrong(id, "1", HR, FIRST, SECOND));
        assertEquals(List.of("refusal.signers"), wrong(id, "1", HR, FIRST));
        assertEquals(List.of("refusal.signers"), wrong(id, "1", FIRST, SECOND));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void threeDifferentPersonsNoneOfThemTheServant(String id) {
        assertEquals(List.of("refusal.twice"), wrong(id, "1", HR, FIRST, FIRST));
        assertEquals(List.of("refusal.twice"), wrong(id, "1", HR, FIRST, new RefusalAct.Signer("2", Role.OTHER_SERVANT)));
        assertEquals(List.of("refusal.servant"), wrong(id, "4", HR, FIRST, SECOND));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theActHasItsForm(String id) {
        assertTrue(edition(id).forms().containsKey(rule(id, "refusal-act", RefusalAct.class).form()));
    }
}
