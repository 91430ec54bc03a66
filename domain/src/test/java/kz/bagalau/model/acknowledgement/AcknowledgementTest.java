package kz.bagalau.model.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.Register;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.Test;

/** Acknowledged, refused, silent, absent, gone: each its own way. */
class AcknowledgementTest {

    private static final LocalDate DAY = LocalDate.of(2015, 10, 14);
    private static final Instant AT = Instant.parse("2015-10-14T05:00:00Z");
    private static final Long SERVANT = 50L;
    private static final Long HR = 9L;
    private static final RuleHead HEAD = new RuleHead("refusal", Text.same("акт"), Citation.of("test-2015", "21"), List.of());
    private static final RefusalAct REFUSAL = new RefusalAct(HEAD, List.of(new RefusalAct.Signers(Role.HR_WORKER, 1)), "refusal", true, Set.of());
    private static final Acquaintance READING = new Acquaintance(HEAD, Optional.empty(), Set.of(Medium.PAPER, Medium.SYSTEM), false);

    private final Acknowledgement acknowledgement = new Acknowledgement(1L, 7L, SERVANT, 70L, "ab");

    private static Done done(String deed) {
        return new Done(deed, HR, Role.HR_WORKER, Medium.SYSTEM, AT, DAY, null, null, "1");
    }

    private static Offer offered(Offer.Outcome outcome) {
        return Offer.inPerson(new Offer.Meeting(DAY.atTime(10, 0), "каб. 5", "Ахметова А.", null), outcome, HR, AT);
    }

    private static RefusalPaper act(RefusalAct.Signer... signers) {
        return new RefusalPaper(REFUSAL, SERVANT, List.of(signers), DAY, AT);
    }

    private static RefusalAct.Signer signer(Long person, Role role) {
        return new RefusalAct.Signer(person.toString(), role);
    }

    private static void printed(RefusalPaper act) {
        StoredFile pdf = new StoredFile(1L, "act", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), null, AT);
        act.print(new RegisteredPaper(new Register(1L, PaperKind.REFUSAL_ACT, 2015), DAY, PaperSubject.ofCase(7L, SERVANT), pdf, null));
    }

    private static String obstacle(Runnable deed) {
        return assertThrows(ObstacleException.class, deed::run).obstacle().key();
    }

    private void refuse() {
        acknowledgement.offer(offered(Offer.Outcome.DECLINED), done("OFFER_IN_PERSON"));
        RefusalPaper act = act(signer(HR, Role.HR_WORKER));
        acknowledgement.refuse(act, REFUSAL, done("RECORD_REFUSAL"));
        printed(act);
        acknowledgement.signRefusal(HR, done("SIGN_ACT"));
    }

    @Test
    void readAndDisagreeingIsReadAllTheSame() {
        acknowledgement.offer(Offer.inSystem(DAY.atStartOfDay(), null, AT), done("OFFER"));
        acknowledgement.acknowledge(Answer.inSystem(SERVANT, "ab", Written.in(Lang.KK, "Келіспеймін"), AT, DAY), READING, done("ACKNOWLEDGE"));
        assertTrue(acknowledgement.settled());
        assertEquals("Келіспеймін", acknowledgement.answer().disagreement().words());
        assertThrows(IllegalStateException.class, this::refuse);
    }

    @Test
    void silenceIsNoRefusal() {
        acknowledgement.offer(Offer.inSystem(DAY.atStartOfDay(), null, AT), done("OFFER"));
        assertEquals("refusal.noOffer", obstacle(() -> acknowledgement.refuse(act(signer(HR, Role.HR_WORKER)), REFUSAL, done("RECORD_REFUSAL"))));
        assertFalse(acknowledgement.settled());
    }

    @Test
    void absenceIsNoRefusal() {
        acknowledgement.offer(offered(Offer.Outcome.ABSENT), done("OFFER_IN_PERSON"));
        assertEquals("refusal.noOffer", obstacle(() -> acknowledgement.refuse(act(signer(HR, Role.HR_WORKER)), REFUSAL, done("RECORD_REFUSAL"))));
    }

    @Test
    void theRuleNamesTheSigners() {
        assertEquals("refusal.signers", obstacle(() -> act(signer(HR, Role.SUPERVISOR))));
        assertEquals("refusal.servant", obstacle(() -> act(signer(SERVANT, Role.HR_WORKER))));
    }

    @Test
    void aRefusalIsCompleteWithItsSignatures() {
        refuse();
        assertTrue(acknowledgement.at(Acknowledgement.REFUSED));
        assertEquals(Optional.of(DAY), acknowledgement.settledOn());
    }

    @Test
    void afterARefusalHeMayStillRead() {
        refuse();
        acknowledgement.acknowledge(Answer.inSystem(SERVANT, "ab", null, AT, DAY.plusDays(3)), READING, done("ACKNOWLEDGE"));
        assertTrue(acknowledgement.at(Acknowledgement.ACKNOWLEDGED));
        assertTrue(acknowledgement.refusal().isPresent());
        assertEquals(Optional.of(DAY.plusDays(3)), acknowledgement.settledOn());
    }

    @Test
    void anAbsenceEnteredLaterReopens() {
        refuse();
        acknowledgement.reopen("лист № 3", done("REOPEN"));
        assertFalse(acknowledgement.settled());
        assertEquals("лист № 3", acknowledgement.refusal().orElseThrow().coveredByAbsence());
    }

    @Test
    void whereOnlyWritingCountsAClickIsNotEnough() {
        Acquaintance writing = new Acquaintance(HEAD, Optional.empty(), Set.of(Medium.PAPER, Medium.SYSTEM), true);
        Answer click = Answer.inSystem(SERVANT, "ab", null, AT, DAY);
        assertEquals("acquaintance.signature", obstacle(() -> acknowledgement.acknowledge(click, writing, done("ACKNOWLEDGE"))));
        acknowledgement.acknowledge(Answer.onPaper(HR, "ab", null, AT, DAY, 5L), writing, done("ACKNOWLEDGE"));
        assertTrue(acknowledgement.settled());
    }

    @Test
    void thePostDeliversToOneWhoLeft() {
        acknowledgement.post(DAY, 5L, done("POST"));
        assertThrows(IllegalArgumentException.class, () -> acknowledgement.deliver(DAY.minusDays(1), done("DELIVER")));
        acknowledgement.deliver(DAY.plusDays(4), done("DELIVER"));
        assertEquals(Optional.of(DAY.plusDays(4)), acknowledgement.settledOn());
    }
}
