package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.FinalApproval;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Substitute;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * The authorised official approves what the commission decided, case by case, or returns it with a remark: it is heard again then and goes into
 * a supplementary protocol. He changes no grade. On paper, it is entered with its day and scan. In his own case the one named by an order acts.
 */
@Stateless
public class ApproveResults {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles cases;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /** Approves: each evaluation is complete today. */
    @Operates(Operation.RESULT_APPROVE)
    public void approve(@Of(Kind.CASE) Collection<Long> caseIds) {
        cases.files(caseIds).values().forEach(file -> {
            requireNotOwn(file.subject(), Operation.RESULT_APPROVE);
            follow(file, recorder.done(Deed.APPROVE, Role.OFFICIAL));
        });
    }

    /**
     * Returns a case to the commission.
     *
     * @throws IllegalArgumentException without a remark
     */
    @Operates(Operation.RESULT_GIVE_BACK)
    public void giveBack(@Of(Kind.CASE) Long caseId, @Recorded("remark") String remark) {
        CaseFile file = cases.file(caseId);
        requireNotOwn(file.subject(), Operation.RESULT_GIVE_BACK);
        follow(file, recorder.done(Deed.RETURN, Role.OFFICIAL, said(remark)));
    }

    private static String said(String remark) {
        return Optional.ofNullable(remark).map(String::strip).filter(words -> !words.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("a case is returned with a remark"));
    }

    /**
     * Enters that the official approved on paper.
     *
     * @param day the date beside his signature: not before the decision, not after today
     */
    @Operates(Operation.APPROVAL_ENTER)
    public void approvedOnPaper(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("day") LocalDate day, Attachment scan) {
        Long[] scanId = new Long[1];
        cases.files(caseIds).values().forEach(file -> {
            scanId[0] = scanId[0] == null ? store(file, day, scan) : scanId[0];
            follow(file, onPaper(file, Deed.APPROVE, day, scanId[0]));
        });
    }

    /** Enters that he returned a case on paper, with his remark. */
    @Operates(Operation.APPROVAL_ENTER)
    public void returnedOnPaper(@Of(Kind.CASE) Long caseId, @Recorded("day") LocalDate day, @Recorded("remark") String remark, Attachment scan) {
        CaseFile file = cases.file(caseId);
        String words = said(remark);
        follow(file, onPaper(file, Deed.RETURN, day, store(file, day, scan)).because(words));
    }

    private Long store(CaseFile file, LocalDate day, Attachment scan) {
        requireSince(file, day);
        return files.store(file.subject().bodyId(), "scan", scan);
    }

    private Done onPaper(CaseFile file, Deed deed, LocalDate day, Long scanId) {
        requireNotOwn(file.subject(), Operation.APPROVAL_ENTER);
        requireSince(file, day);
        return recorder.onPaper(deed, approver(file), Role.OFFICIAL, day, scanId);
    }

    private void requireSince(CaseFile file, LocalDate day) {
        recorder.requireSince(file.subject().inForce().stream().map(CaseResult::decidedOn).max(LocalDate::compareTo).orElse(day), day);
    }

    /** Who signs for this case: the official, or in his own case the one named by an order. */
    private Long approver(CaseFile file) {
        EvaluationCase subject = file.subject();
        Long official = em.find(StateBody.class, subject.bodyId()).officialId();
        return subject.substitute(Role.OFFICIAL).map(Substitute::personId)
                .or(() -> Optional.ofNullable(official).filter(one -> !one.equals(subject.personId())))
                .orElseThrow(() -> LegalObstacle.by(file.law().only(FinalApproval.class).orElseThrow(), "approval.nobody").refusal());
    }

    private void requireNotOwn(EvaluationCase subject, Operation operation) {
        if (subject.personId().equals(recorder.caller())) {
            throw new AccessDenied(operation, Refusal.OWN_CASE);
        }
    }

    private static void follow(CaseFile file, Done done) {
        file.subject().follow(new Course(file.law().road(file.subject().track()), Situation.empty(), done));
    }
}
