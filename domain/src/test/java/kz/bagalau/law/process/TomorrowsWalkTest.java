package kz.bagalau.law.process;

import static kz.bagalau.law.act.Role.EVALUATOR;
import static kz.bagalau.law.act.Role.HEAD_OF_HR;
import static kz.bagalau.law.act.Role.HR_WORKER;
import static kz.bagalau.law.act.Role.OFFICIAL;
import static kz.bagalau.law.act.Role.RESPONDENT;
import static kz.bagalau.law.act.Role.SECRETARY;
import static kz.bagalau.law.act.Role.SERVANT;
import static kz.bagalau.law.act.Role.SUPERVISOR;
import static kz.bagalau.law.act.Role.SYSTEM;
import static kz.bagalau.law.process.SkeletonWalkTest.AGREED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.acts.OwnEditionFiles;
import org.junit.jupiter.api.Test;

/** The two editions that are test data go from plan to archive as those do that come with the program. */
class TomorrowsWalkTest {

    private static final String QUARTER = "sheet.quarter-sheet";

    @Test
    void inTheLikeOf2016TheYearWaitsForTheCircularSheets() {
        Walk walk = new Walk(OwnEditionFiles.route("2016-like"));
        SkeletonWalkTest.plan(walk);
        SkeletonWalkTest.quarter(walk);
        walk.does(SYSTEM, Deed.ENROL, "case", "due").does(SYSTEM, Deed.NOTIFY, "case", "notified", AGREED)
                .does(HR_WORKER, Deed.SEND_SHEETS, "case", "collecting")
                .does(HR_WORKER, Deed.NAME_RESPONDENTS, "survey.circular-mean", "named").does(HR_WORKER, Deed.OPEN, "survey.circular-mean", "open")
                .does(RESPONDENT, Deed.ANSWER, "survey.circular-mean", "open")
                .does(HR_WORKER, Deed.ISSUE, "sheet.plan-mean", "issued").does(SUPERVISOR, Deed.SIGN, "sheet.plan-mean", "signed")
                .does(SUPERVISOR, Deed.SEND, "sheet.plan-mean", "sent");
        assertEquals("need.joined", walk.refused(HR_WORKER, Deed.COMPUTE, "case", facts -> facts));
        walk.does(SYSTEM, Deed.CLOSE, "survey.circular-mean", "closed", facts -> facts.with(Circumstance.ALL_RETURNED)).ends("survey.circular-mean");
        walk.does(HR_WORKER, Deed.COMPUTE, "case", "computed");
        SkeletonWalkTest.session(walk);
        walk.does(SECRETARY, Deed.COMPLETE, "case", "completed").does(HR_WORKER, Deed.OFFER, "case", "acquaintance")
                .does(HR_WORKER, Deed.OFFER, "acknowledgement", "offered").does(SERVANT, Deed.ACKNOWLEDGE, "acknowledgement", "acknowledged")
                .does(SYSTEM, Deed.CONCLUDE, "case", "acknowledged").does(HR_WORKER, Deed.RECORD, "case", "recorded");
        SkeletonWalkTest.archive(walk);
    }

    private static Walk signed2025() {
        Walk walk = new Walk(OwnEditionFiles.route("2025-like"));
        SkeletonWalkTest.plan(walk);
        return walk.does(SYSTEM, Deed.ENROL, "case", "due", AGREED).does(SYSTEM, Deed.NOTIFY, "case", "notified")
                .does(SYSTEM, Deed.SEND_SHEETS, "case", "collecting").does(SYSTEM, Deed.ISSUE, QUARTER, "issued")
                .does(EVALUATOR, Deed.SIGN, QUARTER, "signed").does(SYSTEM, Deed.OFFER, QUARTER, "offered")
                .does(SERVANT, Deed.ACKNOWLEDGE, QUARTER, "acquainted");
    }

    private static void year2025(Walk walk) {
        assertEquals("process.role", walk.refused(HEAD_OF_HR, Deed.COMPUTE, "case", facts -> facts));
        walk.does(SYSTEM, Deed.COMPUTE, "case", "computed");
        recorded2025(walk);
    }

    private static void recorded2025(Walk walk) {
        walk.does(SYSTEM, Deed.RECORD, "case", "recorded")
                .does(HEAD_OF_HR, Deed.ARCHIVE, "case", "archived", facts -> facts.lapsed("appeal-term")).ends("case");
    }

    @Test
    void inTheLikeOf2025TheSystemMakesTheYear() {
        Walk walk = signed2025();
        walk.does(SYSTEM, Deed.COMPUTE, "case", "computed");
        assertEquals("need.joined", walk.refused(SYSTEM, Deed.RECORD, "case", facts -> facts));
        walk.does(SYSTEM, Deed.FINALISE, QUARTER, "final", facts -> facts.lapsed("objection-term")).ends(QUARTER);
        recorded2025(walk);
    }

    @Test
    void inTheLikeOf2025ADisputedQuarterGoesToASession() {
        Walk walk = signed2025().does(SERVANT, Deed.OBJECT, QUARTER, "disputed").does(SERVANT, Deed.LODGE, "calibration", "applied")
                .does(OFFICIAL, Deed.CONVENE, "calibration", "appointed");
        SkeletonWalkTest.calibration(walk);
        walk.does(SYSTEM, Deed.FINALISE, QUARTER, "final");
        year2025(walk);
    }
}
