package kz.bagalau.model.acknowledgement;

import static kz.bagalau.model.Astana.AT;
import static kz.bagalau.model.Astana.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Astana;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.Register;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acknowledged, refused, silent, absent, gone: each its own way. */
class AcknowledgementTest {

    private static final Long SERVANT = 50L;
    private static final Long HR = 9L;
    private static final RefusalAct REFUSAL = Astana.EDITION.rule("refusal-act", RefusalAct.class);
    private static final Acquaintance READING = Astana.EDITION.rule("acquaintance", Acquaintance.class);

    private final Acknowledgement acknowledgement = new Acknowledgement(1L, 7L, SERVANT, List.of(70L), "ab");

    @BeforeEach
    void offer() {
        Situation completed = Situation.empty().with(TrackName.parse("case"), Stage.of("completed"));
        acknowledgement.offer(Offer.inSystem(DAY.atStartOfDay(), null, AT), Astana.course(Acknowledgement.TRACK, completed, done(Deed.OFFER)));
    }

    private static Done done(Deed deed) {
        return Astana.done(deed, HR, Role.HR_WORKER);
    }

    private static Course course(Deed deed, Circumstance... facts) {
        return Astana.course(Acknowledgement.TRACK, Situation.empty().with(facts), done(deed));
    }

    private static Course own(Deed deed) {
        return Astana.course(Acknowledgement.TRACK, Situation.empty(), Astana.done(deed, SERVANT, Role.SERVANT));
    }

    private static Offer offered(Offer.Outcome outcome) {
        return Offer.inPerson(new Offer.Meeting(DAY.atTime(10, 0), "каб. 5", "Ахметова А.", null, Lang.RU), outcome, HR, AT);
    }

    private static RefusalPaper act(RefusalAct.Signer... signers) {
        return new RefusalPaper(REFUSAL, SERVANT, List.of(signers), DAY, AT);
    }

    private static RefusalAct.Signer signer(Long person, Role role) {
        return new RefusalAct.Signer(person.toString(), role);
    }

    private static void printed(RefusalPaper act) {
        StoredFile pdf = new StoredFile(1L, "act", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), null, AT);
        act.print(new RegisteredPaper(new Register(1L, PaperKind.REFUSAL_ACT, 2015), DAY, PaperSubject.ofCase(7L, SERVANT)).made(pdf, null));
    }

    private static String obstacle(Runnable deed) {
        return assertThrows(ObstacleException.class, deed::run).obstacle().key();
    }

    private void refuse() {
        acknowledgement.offer(offered(Offer.Outcome.DECLINED), course(Deed.OFFER_IN_PERSON));
        RefusalPaper act = act(signer(HR, Role.HR_WORKER));
        acknowledgement.refuse(act, REFUSAL, course(Deed.RECORD_REFUSAL, Circumstance.OFFERED_IN_PERSON));
        printed(act);
        acknowledgement.signRefusal(HR, REFUSAL, course(Deed.SIGN_ACT));
    }

    @Test
    void readAndDisagreeingIsReadAllTheSame() {
        acknowledgement.acknowledge(Answer.inSystem(SERVANT, "ab", Written.in(Lang.KK, "Келіспеймін"), AT, DAY), READING, own(Deed.ACKNOWLEDGE_DISAGREEING));
        assertTrue(acknowledgement.settled());
        assertEquals("Келіспеймін", acknowledgement.answer().disagreement().words());
        assertEquals("process.stage", obstacle(this::refuse));
    }

    @Test
    void silenceIsNoRefusal() {
        assertEquals("refusal.noOffer", obstacle(() -> acknowledgement.refuse(act(signer(HR, Role.HR_WORKER)), REFUSAL, course(Deed.RECORD_REFUSAL, Circumstance.OFFERED_IN_PERSON))));
        assertFalse(acknowledgement.settled());
    }

    @Test
    void absenceIsNoRefusal() {
        acknowledgement.offer(offered(Offer.Outcome.ABSENT), course(Deed.OFFER_IN_PERSON));
        assertEquals("refusal.noOffer", obstacle(() -> acknowledgement.refuse(act(signer(HR, Role.HR_WORKER)), REFUSAL, course(Deed.RECORD_REFUSAL, Circumstance.OFFERED_IN_PERSON))));
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
        acknowledgement.acknowledge(Answer.inSystem(SERVANT, "ab", null, AT, DAY.plusDays(3)), READING, own(Deed.ACKNOWLEDGE));
        assertTrue(acknowledgement.refusal().isPresent());
        assertEquals(Optional.of(DAY.plusDays(3)), acknowledgement.settledOn());
    }

    @Test
    void anAbsenceEnteredLaterReopens() {
        refuse();
        acknowledgement.reopen("лист № 3", course(Deed.REOPEN, Circumstance.ABSENCE_COVERS));
        assertFalse(acknowledgement.settled());
        assertEquals("лист № 3", acknowledgement.refusal().orElseThrow().coveredByAbsence());
    }

    @Test
    void whereOnlyWritingCountsAClickIsNotEnough() {
        Acquaintance writing = new Acquaintance(READING.head(), Optional.empty(), Set.of(Medium.PAPER, Medium.SYSTEM), true);
        Answer click = Answer.inSystem(SERVANT, "ab", null, AT, DAY);
        assertEquals("acquaintance.signature", obstacle(() -> acknowledgement.acknowledge(click, writing, own(Deed.ACKNOWLEDGE))));
        acknowledgement.acknowledge(Answer.onPaper(HR, "ab", null, AT, DAY, 5L), writing, own(Deed.ACKNOWLEDGE));
        assertTrue(acknowledgement.settled());
    }

    @Test
    void thePostDeliversToOneWhoLeft() {
        assertEquals("need.is.LEFT", obstacle(() -> acknowledgement.post(5L, byPost(Deed.POST, DAY, Situation.empty()))));
        acknowledgement.post(5L, byPost(Deed.POST, DAY, Situation.empty().with(Circumstance.LEFT)));
        Situation receipt = Situation.empty().with(Document.DELIVERY_PROOF);
        assertThrows(IllegalArgumentException.class, () -> acknowledgement.deliver(byPost(Deed.DELIVER, DAY.minusDays(1), receipt)));
        acknowledgement.deliver(byPost(Deed.DELIVER, DAY.plusDays(4), receipt));
        assertEquals(Optional.of(DAY.plusDays(4)), acknowledgement.settledOn());
    }

    private static Course byPost(Deed deed, LocalDate on, Situation facts) {
        return Astana.course(Acknowledgement.TRACK, facts, new Done(deed, HR, Role.HR_WORKER, Medium.POST, AT, on, null, null, "1"));
    }
}
