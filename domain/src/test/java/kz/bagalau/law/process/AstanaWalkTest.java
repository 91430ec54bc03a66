package kz.bagalau.law.process;

import static kz.bagalau.law.act.Role.CHAIR;
import static kz.bagalau.law.act.Role.HR_WORKER;
import static kz.bagalau.law.act.Role.MEMBER;
import static kz.bagalau.law.act.Role.RESPONDENT;
import static kz.bagalau.law.act.Role.SECRETARY;
import static kz.bagalau.law.act.Role.SERVANT;
import static kz.bagalau.law.act.Role.SUPERVISOR;
import static kz.bagalau.law.act.Role.SYSTEM;
import static kz.bagalau.law.process.Circumstance.ABSENCE_COVERS;
import static kz.bagalau.law.process.Circumstance.ABSENT;
import static kz.bagalau.law.process.Circumstance.ALL_RETURNED;
import static kz.bagalau.law.process.Circumstance.APPEAL_PENDING;
import static kz.bagalau.law.process.Circumstance.CHAIR_PRESIDES;
import static kz.bagalau.law.process.Circumstance.CONCLUSION_WRITTEN;
import static kz.bagalau.law.process.Circumstance.LEFT;
import static kz.bagalau.law.process.Circumstance.MUST_DECIDE;
import static kz.bagalau.law.process.Circumstance.NOBODY_TO_ASK;
import static kz.bagalau.law.process.Circumstance.OFFERED_IN_PERSON;
import static kz.bagalau.law.process.Circumstance.SCHEDULE_AGREED;
import static kz.bagalau.law.process.Circumstance.SHEET_SIGNED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.UnaryOperator;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.result.Medium;
import org.junit.jupiter.api.Test;

/** The story of astana-2015, from the list of those due to the archive, with its side ways. */
class AstanaWalkTest {

    private static final String SHEET = "sheet.supervisor-sheet";
    private static final String SURVEY = "survey.circular-mean";
    private static final UnaryOperator<Situation> AGREED = facts -> facts.with(SCHEDULE_AGREED);
    private static final UnaryOperator<Situation> IN_PERSON = facts -> facts.with(OFFERED_IN_PERSON);
    private static final UnaryOperator<Situation> ONE_MEMBER =
            facts -> facts.needing(SECRETARY, 1).needing(CHAIR, 1).needing(MEMBER, 1);

    private final Walk walk = new Walk(ShippedRoutes.of("astana-2015"));

    @Test
    void fromTheListToARefusalActAndTheArchive() {
        collecting();
        sheetRefused();
        answered();
        walk.does(HR_WORKER, Deed.COMPUTE, "case", "computed");
        decided();
        walk.does(HR_WORKER, Deed.OFFER, "case", "acquaintance").does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered");
        assertEquals("need.not.ABSENT", walk.refused(HR_WORKER, Deed.RECORD_REFUSAL, "acknowledgement",
                facts -> facts.with(OFFERED_IN_PERSON, ABSENT)));
        walk.does(HR_WORKER, Deed.RECORD_REFUSAL, "acknowledgement", "declined", IN_PERSON)
                .does(HR_WORKER, Deed.SIGN_ACT, "acknowledgement", "refused").does(HR_WORKER, Deed.CONCLUDE, "case", "refused")
                .does(HR_WORKER, Deed.RECORD, "case", "recorded");
        assertEquals("need.not.APPEAL_PENDING", walk.refused(HR_WORKER, Deed.ARCHIVE, "case",
                facts -> facts.lapsed("appeal-term").with(APPEAL_PENDING)));
        walk.does(HR_WORKER, Deed.ARCHIVE, "case", "archived", facts -> facts.lapsed("appeal-term")).ends("case");
    }

    @Test
    void recallBeforeTheNextStageRepeatsTheAcquaintance() {
        collecting();
        sheetSent();
        walk.does(SUPERVISOR, Deed.RECALL, SHEET, "draft").does(SUPERVISOR, Deed.SIGN, SHEET, "signed")
                .does(SUPERVISOR, Deed.OFFER, SHEET, "offered").does(SERVANT, Deed.ACKNOWLEDGE_DISAGREEING, SHEET, "acquainted")
                .does(SUPERVISOR, Deed.SEND, SHEET, "sent");
        answered();
        walk.does(HR_WORKER, Deed.COMPUTE, "case", "computed");
        assertEquals("need.joined", walk.refused(SUPERVISOR, Deed.RECALL, SHEET, facts -> facts));
    }

    @Test
    void aSheetSentToTheWrongEvaluatorIsWithdrawnAndIssuedAnew() {
        collecting();
        walk.does(HR_WORKER, Deed.ISSUE, SHEET, "issued").does(HR_WORKER, Deed.WITHDRAW, SHEET, "withdrawn").ends(SHEET);
        walk.anew(SHEET);
        sheetSent();
    }

    @Test
    void nobodyToAskAndTheCommissionMustDecide() {
        collecting();
        sheetSent();
        assertEquals("need.is.NOBODY_TO_ASK", walk.refused(HR_WORKER, Deed.NOTE_NOBODY, SURVEY, facts -> facts));
        walk.does(HR_WORKER, Deed.NOTE_NOBODY, SURVEY, "nobody", facts -> facts.with(NOBODY_TO_ASK))
                .does(HR_WORKER, Deed.COMPUTE, "case", "computed");
        opened();
        assertEquals("need.not.MUST_DECIDE", walk.refused(SECRETARY, Deed.DECIDE, "case", facts -> facts.with(MUST_DECIDE)));
        walk.does(SECRETARY, Deed.DECIDE, "case", "decided", facts -> facts.with(MUST_DECIDE, CONCLUSION_WRITTEN));
    }

    @Test
    void aTermLapsedClosesTheSurveyWithWhatCameBack() {
        walk.does(HR_WORKER, Deed.NAME_RESPONDENTS, SURVEY, "named").does(HR_WORKER, Deed.OPEN, SURVEY, "open")
                .does(HR_WORKER, Deed.REPLACE_RESPONDENT, SURVEY, "open", facts -> facts.with(Document.GROUND))
                .does(SYSTEM, Deed.CLOSE, SURVEY, "closed", facts -> facts.lapsed("circular-term")).ends(SURVEY);
    }

    @Test
    void quorumAndDisputedVote() {
        ready();
        walk.does(SECRETARY, Deed.PLAN, "session", "planned", AGREED).does(SECRETARY, Deed.COMPOSE, "session", "agenda")
                .does(SECRETARY, Deed.PUT_ON_AGENDA, "case", "agenda");
        assertEquals("quorum.missing", walk.refused(SECRETARY, Deed.OPEN, "session",
                facts -> facts.with(CHAIR_PRESIDES).ruled("quorum", no("quorum.missing"))));
        assertEquals("need.is.CHAIR_PRESIDES", walk.refused(SECRETARY, Deed.OPEN, "session", facts -> facts));
        walk.does(CHAIR, Deed.OPEN, "session", "open", facts -> facts.with(CHAIR_PRESIDES, SCHEDULE_AGREED))
                .does(SECRETARY, Deed.DECIDE, "case", "decided").does(SECRETARY, Deed.PUT_AGAIN, "case", "agenda")
                .does(CHAIR, Deed.INTERRUPT, "session", "interrupted");
        assertEquals("need.joined", walk.refused(SECRETARY, Deed.DECIDE, "case", facts -> facts));
        walk.does(CHAIR, Deed.RESUME, "session", "open", facts -> facts.with(CHAIR_PRESIDES));
        assertEquals("revision.lower", walk.refused(SECRETARY, Deed.REVISE, "case",
                facts -> facts.ruled("revision", no("revision.lower"))));
        walk.does(SECRETARY, Deed.REVISE, "case", "decided");
    }

    @Test
    void anAppealPutsTheResultOnANewAgendaAndTheNewDecisionIsAcquaintedAnew() {
        ready();
        decided();
        walk.does(HR_WORKER, Deed.OFFER, "case", "acquaintance").does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered")
                .onPaper(SERVANT, Deed.ACKNOWLEDGE, "acknowledgement", "acknowledged")
                .does(SYSTEM, Deed.CONCLUDE, "case", "acknowledged").does(HR_WORKER, Deed.RECORD, "case", "recorded")
                .does(SERVANT, Deed.LODGE, "appeal", "lodged").does(HR_WORKER, Deed.TAKE_UP, "appeal", "considered")
                .does(HR_WORKER, Deed.RECOMMEND, "appeal", "recommended", facts -> facts.with(Document.RECOMMENDATION))
                .does(SECRETARY, Deed.REOPEN, "case", "computed", facts -> facts.with(Document.RECOMMENDATION))
                .does(SECRETARY, Deed.PUT_ON_AGENDA, "appeal", "agenda").anew("session");
        assertEquals("need.joined", walk.refused(HR_WORKER, Deed.REPORT, "appeal", facts -> facts));
        decided();
        walk.does(HR_WORKER, Deed.REPORT, "appeal", "reported").ends("appeal");
        walk.does(SYSTEM, Deed.SUPERSEDE, "acknowledgement", "superseded").anew("acknowledgement")
                .does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered");
    }

    @Test
    void anAbsenceEnteredLaterReopensTheAcquaintance() {
        ready();
        decided();
        walk.does(HR_WORKER, Deed.OFFER, "case", "acquaintance").does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered")
                .does(HR_WORKER, Deed.RECORD_REFUSAL, "acknowledgement", "declined", IN_PERSON)
                .does(HR_WORKER, Deed.SIGN_ACT, "acknowledgement", "refused").does(SYSTEM, Deed.CONCLUDE, "case", "refused")
                .does(HR_WORKER, Deed.REOPEN, "acknowledgement", "offered", facts -> facts.with(ABSENCE_COVERS))
                .does(SYSTEM, Deed.REOPEN, "case", "acquaintance")
                .does(SERVANT, Deed.ACKNOWLEDGE, "acknowledgement", "acknowledged").does(SYSTEM, Deed.CONCLUDE, "case", "acknowledged");
    }

    @Test
    void leavingBeforeTheSheetIsSignedEndsTheCaseAfterwardsItIsPosted() {
        collecting();
        assertEquals("need.not.SHEET_SIGNED", walk.refused(HR_WORKER, Deed.CLOSE_ON_LEAVING, "case",
                facts -> facts.with(LEFT, SHEET_SIGNED)));
        sheetSent();
        answered();
        walk.does(HR_WORKER, Deed.COMPUTE, "case", "computed");
        decided();
        walk.does(HR_WORKER, Deed.OFFER, "case", "acquaintance").does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered")
                .does(HR_WORKER, Deed.POST, "acknowledgement", "posted", Medium.POST, facts -> facts.with(LEFT))
                .does(HR_WORKER, Deed.DELIVER, "acknowledgement", "delivered", Medium.POST, facts -> facts.with(Document.DELIVERY_PROOF))
                .does(SYSTEM, Deed.CONCLUDE, "case", "delivered").does(HR_WORKER, Deed.RECORD, "case", "recorded");
    }

    private void ready() {
        collecting();
        sheetSent();
        answered();
        walk.does(HR_WORKER, Deed.COMPUTE, "case", "computed");
    }

    private void collecting() {
        walk.does(HR_WORKER, Deed.ENROL, "case", "due");
        assertEquals("need.is.SCHEDULE_AGREED", walk.refused(HR_WORKER, Deed.NOTIFY, "case", facts -> facts));
        walk.does(HR_WORKER, Deed.NOTIFY, "case", "notified", AGREED).does(HR_WORKER, Deed.SEND_SHEETS, "case", "collecting");
    }

    private void sheetSent() {
        walk.does(HR_WORKER, Deed.ISSUE, SHEET, "issued").does(SUPERVISOR, Deed.DRAFT, SHEET, "draft")
                .does(SUPERVISOR, Deed.SIGN, SHEET, "signed").does(SUPERVISOR, Deed.OFFER, SHEET, "offered")
                .does(SERVANT, Deed.ACKNOWLEDGE, SHEET, "acquainted").does(SUPERVISOR, Deed.SEND, SHEET, "sent");
    }

    /** The refusal act of point 11: the HR worker and the supervisor. */
    private void sheetRefused() {
        walk.does(HR_WORKER, Deed.ISSUE, SHEET, "issued").onPaper(SUPERVISOR, Deed.SIGN, SHEET, "signed")
                .does(SUPERVISOR, Deed.OFFER, SHEET, "offered").does(SUPERVISOR, Deed.RECORD_REFUSAL, SHEET, "declined", IN_PERSON)
                .does(HR_WORKER, Deed.SIGN_ACT, SHEET, "declined", facts -> facts.ruled("sheet-refusal-act", no("refusal.signers")))
                .does(SUPERVISOR, Deed.SIGN_ACT, SHEET, "refused").does(SUPERVISOR, Deed.SEND, SHEET, "sent");
    }

    private void answered() {
        walk.does(HR_WORKER, Deed.NAME_RESPONDENTS, SURVEY, "named").does(HR_WORKER, Deed.OPEN, SURVEY, "open")
                .does(RESPONDENT, Deed.ANSWER, SURVEY, "open")
                .does(HR_WORKER, Deed.CLOSE, SURVEY, "closed", facts -> facts.with(ALL_RETURNED));
    }

    private void opened() {
        walk.does(SECRETARY, Deed.PLAN, "session", "planned", AGREED).does(SECRETARY, Deed.COMPOSE, "session", "agenda")
                .does(SECRETARY, Deed.PUT_ON_AGENDA, "case", "agenda")
                .does(SECRETARY, Deed.OPEN, "session", "open", facts -> facts.with(CHAIR_PRESIDES, SCHEDULE_AGREED));
    }

    private void decided() {
        opened();
        walk.does(SECRETARY, Deed.DECIDE, "case", "decided").does(CHAIR, Deed.CLOSE, "session", "closed")
                .does(SECRETARY, Deed.DRAFT_PROTOCOL, "session", "protocol")
                .signs(SECRETARY, "s", Deed.SIGN, "session", "protocol", ONE_MEMBER)
                .signs(CHAIR, "c", Deed.SIGN, "session", "protocol", ONE_MEMBER);
        assertEquals("need.joined", walk.refused(SECRETARY, Deed.COMPLETE, "case", facts -> facts));
        walk.signs(MEMBER, "m", Deed.SIGN, "session", "signed", ONE_MEMBER).does(SYSTEM, Deed.COMPLETE, "case", "completed");
    }

    private static Optional<LegalObstacle> no(String key) {
        return Optional.of(LegalObstacle.of(Citation.of("astana-2015", "9"), key));
    }
}
