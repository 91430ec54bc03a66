package kz.bagalau.law.process;

import static kz.bagalau.law.act.Role.CHAIR;
import static kz.bagalau.law.act.Role.ECONOMICS;
import static kz.bagalau.law.act.Role.EVALUATOR;
import static kz.bagalau.law.act.Role.HEAD_OF_HR;
import static kz.bagalau.law.act.Role.HIGHER_SUPERVISOR;
import static kz.bagalau.law.act.Role.HR_WORKER;
import static kz.bagalau.law.act.Role.MEMBER;
import static kz.bagalau.law.act.Role.OFFICIAL;
import static kz.bagalau.law.act.Role.OTHER_SERVANT;
import static kz.bagalau.law.act.Role.RESPONDENT;
import static kz.bagalau.law.act.Role.SECRETARY;
import static kz.bagalau.law.act.Role.SERVANT;
import static kz.bagalau.law.act.Role.SUPERVISOR;
import static kz.bagalau.law.act.Role.SYSTEM;
import static kz.bagalau.law.process.Circumstance.ABSENT;
import static kz.bagalau.law.process.Circumstance.ALL_RETURNED;
import static kz.bagalau.law.process.Circumstance.CHAIR_PRESIDES;
import static kz.bagalau.law.process.Circumstance.FIRST_HEAD;
import static kz.bagalau.law.process.Circumstance.LATE;
import static kz.bagalau.law.process.Circumstance.OFFERED_IN_PERSON;
import static kz.bagalau.law.process.Circumstance.SCHEDULE_AGREED;
import static kz.bagalau.law.process.Circumstance.SESSION_PLANNED;
import static kz.bagalau.law.process.Circumstance.SIGNED_BY_HAND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.UnaryOperator;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.result.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editions without pages yet go from plan to archive along the same form of route. */
class SkeletonWalkTest {

    static final UnaryOperator<Situation> AGREED = facts -> facts.with(SCHEDULE_AGREED);

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018"})
    void family2018(String edition) {
        Walk walk = new Walk(ShippedRoutes.of(edition));
        plan(walk);
        sheets2018(walk);
        session(walk);
        walk.does(SECRETARY, Deed.SUBMIT, "case", "submitted");
        assertEquals("process.role", walk.refused(CHAIR, Deed.APPROVE, "case", facts -> facts));
        walk.does(OFFICIAL, Deed.APPROVE, "case", "completed");
        refusal(walk);
        walk.does(HR_WORKER, Deed.CONCLUDE, "case", "refused")
                .does(HR_WORKER, Deed.RECORD, "case", "recorded")
                .does(HR_WORKER, Deed.SEND_BY_PORTAL, "acknowledgement", "sent", Medium.PORTAL, facts -> facts);
        archive(walk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018"})
    void theOfficialOf2018ReturnsTheProtocol(String edition) {
        Walk walk = new Walk(ShippedRoutes.of(edition));
        sheets2018(walk);
        session(walk);
        walk.does(SECRETARY, Deed.SUBMIT, "case", "submitted").does(OFFICIAL, Deed.RETURN, "case", "computed").anew("session");
        session(walk);
        walk.does(SECRETARY, Deed.SUBMIT, "case", "submitted").does(OFFICIAL, Deed.APPROVE, "case", "completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018"})
    void theFirstHeadOf2018ApprovesPlanAndSheetHimself(String edition) {
        Walk walk = new Walk(ShippedRoutes.of(edition));
        UnaryOperator<Situation> head = facts -> facts.with(FIRST_HEAD);
        walk.does(SUPERVISOR, Deed.DRAFT, "plan", "draft");
        assertEquals("need.not.FIRST_HEAD", walk.refused(SUPERVISOR, Deed.SUBMIT, "plan", head));
        assertEquals("need.is.FIRST_HEAD", walk.refused(SUPERVISOR, Deed.APPROVE, "plan", facts -> facts));
        walk.does(SUPERVISOR, Deed.APPROVE, "plan", "approved", head)
                .does(HR_WORKER, Deed.ISSUE, "sheet.targets-grade", "issued").does(SUPERVISOR, Deed.SIGN, "sheet.targets-grade", "signed")
                .does(SUPERVISOR, Deed.AGREE, "sheet.targets-grade", "agreed", head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018"})
    void family2018WantsAcquaintanceInWriting(String edition) {
        Walk walk = new Walk(ShippedRoutes.of(edition));
        sheets2018(walk);
        session(walk);
        walk.does(SYSTEM, Deed.SUBMIT, "case", "submitted").does(OFFICIAL, Deed.APPROVE, "case", "completed")
                .does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered");
        assertEquals("need.is.SIGNED_BY_HAND", walk.refused(SERVANT, Deed.ACKNOWLEDGE, "acknowledgement", facts -> facts));
        walk.does(SERVANT, Deed.ACKNOWLEDGE, "acknowledgement", "acknowledged", facts -> facts.with(SIGNED_BY_HAND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"almaty-region-2017", "almaty-region-2017-06"})
    void almatyRegion2017(String edition) {
        Walk walk = new Walk(ShippedRoutes.of(edition));
        plan(walk);
        walk.does(HR_WORKER, Deed.PROPOSE, "journal", "proposed", facts -> facts.with(Document.SOURCE))
                .does(SUPERVISOR, Deed.COUNT, "journal", "counted", facts -> facts.with(Document.SOURCE));
        walk.anew("journal").does(SERVANT, Deed.PROPOSE, "journal", "proposed", facts -> facts.with(Document.SOURCE));
        assertEquals("need.documents", walk.anew("journal").refused(SUPERVISOR, Deed.COUNT, "journal", facts -> facts));
        quarter(walk);
        walk.does(SYSTEM, Deed.ENROL, "case", "due").does(SYSTEM, Deed.NOTIFY, "case", "notified", AGREED)
                .does(HR_WORKER, Deed.SEND_SHEETS, "case", "collecting").does(HR_WORKER, Deed.ISSUE, "sheet.plan-mean", "issued");
        assertEquals("need.joined", walk.refused(HR_WORKER, Deed.COMPUTE, "case", facts -> facts));
        walk.does(SUPERVISOR, Deed.SIGN, "sheet.plan-mean", "signed").does(SUPERVISOR, Deed.SEND, "sheet.plan-mean", "sent")
                .does(HR_WORKER, Deed.COMPUTE, "case", "computed");
        session(walk);
        walk.does(SECRETARY, Deed.COMPLETE, "case", "completed").does(HR_WORKER, Deed.OFFER, "case", "acquaintance")
                .does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered")
                .does(SERVANT, Deed.ACKNOWLEDGE_DISAGREEING, "acknowledgement", "acknowledged")
                .does(SYSTEM, Deed.CONCLUDE, "case", "acknowledged").does(HR_WORKER, Deed.RECORD, "case", "recorded");
        archive(walk);
    }

    @Test
    void aksu2023OnAnApplication() {
        Walk walk = new Walk(ShippedRoutes.of("aksu-2023"));
        plan2023(walk);
        collecting2023(walk);
        walk.does(EVALUATOR, Deed.SIGN, "sheet.targets-score", "signed").does(SYSTEM, Deed.OFFER, "sheet.targets-score", "offered")
                .does(SERVANT, Deed.ACKNOWLEDGE, "sheet.targets-score", "acquainted")
                .does(SERVANT, Deed.OBJECT, "sheet.targets-score", "disputed")
                .does(SERVANT, Deed.LODGE, "calibration", "applied")
                .does(OFFICIAL, Deed.CONVENE, "calibration", "appointed");
        calibration(walk);
        walk.does(SYSTEM, Deed.FINALISE, "sheet.targets-score", "final");
        survey360(walk);
        year2023(walk, facts -> facts.lapsed("appeal-term"));
    }

    @Test
    void aksu2023WithoutASession() {
        Walk walk = new Walk(ShippedRoutes.of("aksu-2023"));
        collecting2023(walk);
        walk.does(EVALUATOR, Deed.SIGN, "sheet.targets-score", "signed").does(SYSTEM, Deed.OFFER, "sheet.targets-score", "offered");
        UnaryOperator<Situation> delivered = facts -> facts.lapsed("acquaintance-term").with(Document.DELIVERY_PROOF);
        assertEquals("need.not.ABSENT", walk.refused(SYSTEM, Deed.DELIVER, "sheet.targets-score",
                facts -> delivered.apply(facts).with(ABSENT)));
        walk.does(SYSTEM, Deed.DELIVER, "sheet.targets-score", "acquainted", delivered);
        assertEquals("need.lapsed", walk.refused(SYSTEM, Deed.FINALISE, "sheet.targets-score", facts -> facts));
        walk.does(SYSTEM, Deed.FINALISE, "sheet.targets-score", "final", facts -> facts.lapsed("objection-term"));
        year2023(walk, facts -> facts);
    }

    @Test
    void aksu2023PlannedSessionKeepsScoresProposed() {
        Walk walk = new Walk(ShippedRoutes.of("aksu-2023"));
        walk.does(OFFICIAL, Deed.PLAN, "calibration", "appointed")
                .does(SYSTEM, Deed.ISSUE, "sheet.ranking-sheet", "issued")
                .does(EVALUATOR, Deed.SIGN, "sheet.ranking-sheet", "proposed", facts -> facts.with(SESSION_PLANNED));
        assertEquals("need.joined", walk.refused(SYSTEM, Deed.FINALISE, "sheet.ranking-sheet", facts -> facts));
        calibration(walk);
        walk.does(SYSTEM, Deed.FINALISE, "sheet.ranking-sheet", "signed");
    }

    @Test
    void aksu2023ALateApplicationNeedsAGround() {
        Walk walk = new Walk(ShippedRoutes.of("aksu-2023"));
        walk.does(SERVANT, Deed.LODGE, "calibration", "applied");
        assertEquals("need.not.LATE", walk.refused(OFFICIAL, Deed.CONVENE, "calibration", facts -> facts.with(LATE)));
        walk.does(OFFICIAL, Deed.REFUSE, "calibration", "refused", facts -> facts.with(LATE).with(Document.GROUND)).ends("calibration");
    }

    static void plan(Walk walk) {
        walk.does(SUPERVISOR, Deed.DRAFT, "plan", "draft");
        assertEquals("need.lapsed", walk.refused(SUPERVISOR, Deed.SUBMIT, "plan", facts -> facts.ruled("plan", no())));
        walk.does(SUPERVISOR, Deed.SUBMIT, "plan", "submitted").does(HIGHER_SUPERVISOR, Deed.RETURN, "plan", "returned")
                .does(SUPERVISOR, Deed.SUBMIT, "plan", "submitted").does(HIGHER_SUPERVISOR, Deed.APPROVE, "plan", "approved");
    }

    private static void sheets2018(Walk walk) {
        walk.does(HR_WORKER, Deed.ENROL, "case", "due").does(HR_WORKER, Deed.NOTIFY, "case", "notified", AGREED)
                .does(HR_WORKER, Deed.SEND_SHEETS, "case", "collecting")
                .does(HR_WORKER, Deed.ISSUE, "sheet.targets-grade", "issued").does(SUPERVISOR, Deed.SIGN, "sheet.targets-grade", "signed")
                .does(SUPERVISOR, Deed.SUBMIT, "sheet.targets-grade", "submitted")
                .does(HIGHER_SUPERVISOR, Deed.RETURN, "sheet.targets-grade", "returned")
                .does(SUPERVISOR, Deed.SIGN, "sheet.targets-grade", "signed").does(SUPERVISOR, Deed.SUBMIT, "sheet.targets-grade", "submitted")
                .does(HIGHER_SUPERVISOR, Deed.AGREE, "sheet.targets-grade", "agreed").does(HR_WORKER, Deed.SEND, "sheet.targets-grade", "sent")
                .does(HR_WORKER, Deed.ISSUE, "sheet.competencies", "issued");
        assertEquals("need.joined", walk.refused(HR_WORKER, Deed.COMPUTE, "case", facts -> facts));
        walk.onPaper(SUPERVISOR, Deed.SIGN, "sheet.competencies", "signed")
                .does(HR_WORKER, Deed.SEND, "sheet.competencies", "sent").does(HR_WORKER, Deed.COMPUTE, "case", "computed");
    }

    static void quarter(Walk walk) {
        walk.does(SYSTEM, Deed.ISSUE, "sheet.quarter-score", "issued").does(SUPERVISOR, Deed.SIGN, "sheet.quarter-score", "signed")
                .does(SUPERVISOR, Deed.OFFER, "sheet.quarter-score", "offered")
                .does(SERVANT, Deed.ACKNOWLEDGE, "sheet.quarter-score", "acquainted").does(HR_WORKER, Deed.SEND, "sheet.quarter-score", "sent");
    }

    static void session(Walk walk) {
        walk.does(SECRETARY, Deed.PLAN, "session", "planned", AGREED)
                .does(SECRETARY, Deed.COMPOSE, "session", "agenda").does(SECRETARY, Deed.PUT_ON_AGENDA, "case", "agenda");
        assertEquals("need.joined", walk.refused(SECRETARY, Deed.DECIDE, "case", facts -> facts));
        walk.does(SECRETARY, Deed.OPEN, "session", "open", facts -> facts.with(CHAIR_PRESIDES))
                .does(SECRETARY, Deed.DECIDE, "case", "decided").does(CHAIR, Deed.CLOSE, "session", "closed")
                .does(SECRETARY, Deed.DRAFT_PROTOCOL, "session", "protocol");
        UnaryOperator<Situation> three = facts -> facts.needing(SECRETARY, 1).needing(CHAIR, 1).needing(MEMBER, 2);
        walk.signs(SECRETARY, "s", Deed.SIGN, "session", "protocol", three).signs(MEMBER, "a", Deed.SIGN, "session", "protocol", three)
                .signs(CHAIR, "c", Deed.SIGN, "session", "protocol", three).signs(MEMBER, "b", Deed.SIGN, "session", "signed", three);
    }

    /** Refusal by HR and two other servants; the rule says who signs. */
    private static void refusal(Walk walk) {
        walk.does(HR_WORKER, Deed.OFFER, "case", "acquaintance").does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered");
        assertEquals("need.is.OFFERED_IN_PERSON", walk.refused(HR_WORKER, Deed.RECORD_REFUSAL, "acknowledgement", facts -> facts));
        walk.does(HR_WORKER, Deed.RECORD_REFUSAL, "acknowledgement", "declined", facts -> facts.with(OFFERED_IN_PERSON))
                .does(HR_WORKER, Deed.SIGN_ACT, "acknowledgement", "declined", facts -> facts.ruled("refusal-act", no()))
                .does(OTHER_SERVANT, Deed.SIGN_ACT, "acknowledgement", "declined", facts -> facts.ruled("refusal-act", no()))
                .does(OTHER_SERVANT, Deed.SIGN_ACT, "acknowledgement", "refused");
    }

    static void archive(Walk walk) {
        assertEquals("need.lapsed", walk.refused(HR_WORKER, Deed.ARCHIVE, "case", facts -> facts));
        walk.does(HR_WORKER, Deed.ARCHIVE, "case", "archived", facts -> facts.lapsed("appeal-term")).ends("case");
        walk.ends("acknowledgement");
        walk.ends("session");
    }

    private static void plan2023(Walk walk) {
        walk.does(EVALUATOR, Deed.DRAFT, "plan", "draft").does(EVALUATOR, Deed.SUBMIT, "plan", "submitted")
                .signs(ECONOMICS, "e", Deed.AGREE, "plan", "submitted", facts -> facts)
                .signs(HEAD_OF_HR, "h", Deed.AGREE, "plan", "agreed", facts -> facts)
                .does(EVALUATOR, Deed.APPROVE, "plan", "set").does(HR_WORKER, Deed.PLACE, "plan", "placed").ends("plan");
    }

    private static void collecting2023(Walk walk) {
        walk.does(SYSTEM, Deed.ENROL, "case", "due", AGREED).does(SYSTEM, Deed.NOTIFY, "case", "notified")
                .does(SYSTEM, Deed.SEND_SHEETS, "case", "collecting").does(SYSTEM, Deed.ISSUE, "sheet.targets-score", "issued")
                .does(HEAD_OF_HR, Deed.PRECOMPUTE, "sheet.targets-score", "draft");
    }

    static void calibration(Walk walk) {
        UnaryOperator<Situation> three = facts -> facts.needing(MEMBER, 3);
        walk.does(HEAD_OF_HR, Deed.PREPARE, "calibration", "appointed").does(HEAD_OF_HR, Deed.OPEN, "calibration", "open")
                .does(EVALUATOR, Deed.DESCRIBE, "calibration", "open").does(HEAD_OF_HR, Deed.REVISE, "calibration", "decided")
                .signs(MEMBER, "a", Deed.SIGN, "calibration", "decided", three).signs(MEMBER, "a", Deed.SIGN, "calibration", "decided", three)
                .signs(MEMBER, "b", Deed.SIGN, "calibration", "decided", three).signs(MEMBER, "c", Deed.SIGN, "calibration", "signed", three)
                .does(HEAD_OF_HR, Deed.PLACE, "calibration", "placed").does(EVALUATOR, Deed.FEEDBACK, "calibration", "discussed")
                .ends("calibration");
    }

    private static void survey360(Walk walk) {
        walk.does(SYSTEM, Deed.NAME_RESPONDENTS, "survey.survey-360", "named").does(HR_WORKER, Deed.OPEN, "survey.survey-360", "open")
                .does(RESPONDENT, Deed.ANSWER, "survey.survey-360", "open").does(SERVANT, Deed.ASSESS_SELF, "survey.survey-360", "open");
        assertEquals("need.is.ALL_RETURNED", walk.refused(HR_WORKER, Deed.CLOSE, "survey.survey-360", facts -> facts));
        walk.does(SYSTEM, Deed.CLOSE, "survey.survey-360", "closed", facts -> facts.with(ALL_RETURNED))
                .does(SYSTEM, Deed.REPORT, "survey.survey-360", "reported").ends("survey.survey-360");
        walk.does(EVALUATOR, Deed.FEEDBACK, "survey.survey-360", "discussed").ends("survey.survey-360");
    }

    /** What a session decided can be appealed: then the case waits for the term. */
    private static void year2023(Walk walk, UnaryOperator<Situation> appealable) {
        walk.does(SYSTEM, Deed.COMPUTE, "case", "computed").does(SYSTEM, Deed.RECORD, "case", "recorded")
                .does(HEAD_OF_HR, Deed.ARCHIVE, "case", "archived", appealable).ends("case");
    }

    private static Optional<LegalObstacle> no() {
        return Optional.of(LegalObstacle.of(Citation.of("aksu-2023", "1"), "need.lapsed"));
    }
}
