package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.library.Law;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;

/** Sends the sheets of cases to those who fill them; takes one back from the wrong person and issues it to the right one. */
@Stateless
public class SendSheets {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    PrepareSurvey surveys;
    @Inject
    Recorder recorder;

    /**
     * Sends the sheets of cases: one of each kind to the evaluator, and the circular ones to those named for them.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when the notices of a case have not been given
     * @throws NoEvaluator when the staff names no supervisor
     */
    @Operates(Operation.CASE_CHANGE)
    public void send(@Of(Kind.CASE) Collection<Long> caseIds) {
        files.files(caseIds).values().forEach(this::send);
    }

    private void send(CaseFile file) {
        EvaluationCase subject = file.subject();
        if (subject.supervisorId() == null) {
            throw new NoEvaluator(subject.id());
        }
        subject.follow(new Course(file.law().road(subject.track()), Situation.empty(), recorder.done(Deed.SEND_SHEETS, Role.HR_WORKER)));
        file.law().route().tracks(TrackKind.SHEET).forEach(track -> issue(file.law(), subject, track.name().of(), subject.supervisorId()));
        surveys.openNamed(file);
    }

    private Sheet issue(Law law, EvaluationCase subject, String kind, Long evaluatorId) {
        Sheet sheet = new Sheet(subject.bodyId(), subject.id(), kind, evaluatorId, Role.SUPERVISOR);
        LocalDate received = deadlines.receipt(subject.bodyId(), evaluatorId, recorder.today()).orElse(null);
        sheet.issue(new Course(law.road(sheet.track()), Situation.empty(), recorder.done(Deed.ISSUE, Role.HR_WORKER)), received);
        em.persist(sheet);
        return sheet;
    }

    /** Enters that a sheet reached its evaluator on paper: the date on his copy, from which his term counts, and its scan. */
    @Operates(Operation.CASE_CHANGE)
    public void receivedOnPaper(@Of(Kind.CASE) Long caseId, @Recorded("sheet") Long sheetId, @Recorded("date") LocalDate date, Long scanId) {
        files.file(caseId).standing().stream().filter(sheet -> sheet.id().equals(sheetId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + sheetId + " in case " + caseId))
                .received(recorder.onPaper(Deed.DELIVER, recorder.caller(), Role.HR_WORKER, date, scanId));
    }

    /**
     * Takes a sheet back from the wrong evaluator and issues it to the right one, with a new term; both stay readable.
     *
     * @return the id of the new sheet
     */
    @Operates(Operation.CASE_CHANGE)
    public Long reissue(@Of(Kind.CASE) Long caseId, @Recorded("sheet") Long sheetId, @Recorded("evaluator") Long evaluatorId,
            @Recorded("reason") String reason) {
        CaseFile file = files.file(caseId);
        Sheet wrong = file.standing().stream().filter(sheet -> sheet.id().equals(sheetId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + sheetId + " in case " + caseId));
        wrong.follow(new Course(file.law().road(wrong.track()), Situation.empty(), recorder.done(Deed.WITHDRAW, Role.HR_WORKER, reason)));
        file.subject().supervisor(evaluatorId, reason);
        Sheet right = issue(file.law(), file.subject(), wrong.kind(), evaluatorId);
        right.replaces(wrong.id());
        em.flush();
        return right.id();
    }
}
