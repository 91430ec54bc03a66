package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.calibration.HeldCalibrations;
import kz.bagalau.calibration.ProposedScores;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetForm;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Supervision;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Above;
import kz.bagalau.staff.Staff;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Receipts;

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
    @Inject
    Staff staff;
    @Inject
    Library library;
    @Inject
    PartResults parts;
    @Inject
    ProposedScores proposed;
    @Inject
    HeldCalibrations calibrations;

    /**
     * Sends the sheets of cases: one of each kind to the evaluator, and the circular ones to those named for them.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when the notices of a case have not been given
     * @throws kz.bagalau.law.explain.ObstacleException when the servant's category stands in no row of the annex from which a sheet is made
     * @throws NoEvaluator when the staff names no supervisor
     */
    @Operates(Operation.CASE_CHANGE)
    public void send(@Of(Kind.CASE) Collection<Long> caseIds) {
        Map<Long, Today> bodies = new HashMap<>();
        files.files(caseIds).values().forEach(file -> send(file, bodies.computeIfAbsent(file.subject().bodyId(), id -> new Today(above(id), deadlines.receipts(id)))));
    }

    /** What is read of a body once for all its cases: who stands above whom, and when people receive what is sent to them. */
    private record Today(Above above, Receipts receipts) {
    }

    private Above above(Long bodyId) {
        return staff.above(bodyId, recorder.today());
    }

    private void send(CaseFile file, Today day) {
        EvaluationCase subject = file.subject();
        restate(subject, day.above());
        if (subject.supervisorId() == null) {
            throw new NoEvaluator(subject.id());
        }
        subject.follow(new Course(file.law().road(subject.track()), Situation.empty(), recorder.done(Deed.SEND_SHEETS, Role.HR_WORKER)));
        SubPeriods parts = new SubPeriods(file.law().edition());
        file.law().route().tracks(TrackKind.SHEET).stream().filter(track -> parts.givenBy(track.name().of()).isEmpty())
                .forEach(track -> issue(file, new Sheet(subject.bodyId(), subject.id(), track.name().of(), subject.supervisorId(), signer(track)), day.receipts()));
        surveys.openNamed(file, day.receipts());
    }

    /** In which role the evaluator signs by a road. */
    public static Role signer(Track road) {
        return road.moves().stream().filter(move -> move.deed() == Deed.SIGN).flatMap(move -> move.by().stream()).min(Comparator.comparing(role -> role != Role.SUPERVISOR))
                .orElse(Role.SUPERVISOR);
    }

    /** Who evaluates is decided by the day on which the sheets go out: the post and those above it are taken anew. */
    private static void restate(EvaluationCase subject, Above above) {
        Optional.ofNullable(above.holders().get(subject.personId()))
                .ifPresent(holder -> subject.restate(ServantFacts.of(holder, above.line(subject.personId()))));
        renew(subject, above);
    }

    private static void renew(EvaluationCase subject, Above above) {
        above.supervision(subject).ifPresent(supervision -> subject.above(above.under(supervision)));
    }

    /**
     * Takes the post and those above the servant as the staff has them: all of it while the sheets have not gone out, afterwards the sheets in
     * the hands of a former supervisor, which are issued to the present one, and whoever stands above.
     */
    @Operates(Operation.WITHIN)
    public void take(CaseFile file, Above above, Receipts receipts, Collection<Sheet> unsigned, String reason) {
        EvaluationCase subject = file.subject();
        if (file.whole().isEmpty() && unsigned.isEmpty()) {
            restate(subject, above);
        } else if (unsigned.isEmpty()) {
            renew(subject, above);
        } else {
            subject.succeeded(subject.facts().supervisorNamed() ? above.under(subject.facts().line().supervision()) : above.line(subject.personId()));
            unsigned.forEach(sheet -> reissue(file, sheet, subject.supervisorId(), reason, receipts));
        }
    }

    /** Issues a new sheet to its evaluator: one of targets takes those of the plan in force. */
    @Operates(Operation.WITHIN)
    public Sheet issue(CaseFile file, Sheet sheet, Receipts receipts) {
        LocalDate received = receipts.of(sheet.evaluatorId(), recorder.today()).orElse(null);
        Law law = library.law(sheet.editionHash().orElseGet(file.subject()::editionHash));
        SheetForm form = SheetForm.of(law.edition(), sheet.kind(), file.subject().facts().asPost());
        if (form instanceof TargetForm || form instanceof ScoreForm) {
            sheet.planned(file.planned(sheet));
        }
        form.requireKnown(sheet.filled());
        Situation situation = Situation.empty();
        for (Circumstance known : file.circumstances(sheet)) {
            situation = situation.with(known);
        }
        sheet.issue(new Course(law.road(sheet.track()), situation, recorder.done(Deed.ISSUE, Role.HR_WORKER)), received);
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
     * Takes a sheet back from the wrong evaluator and issues it to the right one, with a new term; both stay readable. He to whom a sheet about a part of
     * the period goes evaluates that part only.
     *
     * @return the id of the new sheet
     * @throws kz.bagalau.law.explain.ObstacleException where it is further on its way, or its score lies before a session
     */
    @Operates(Operation.CASE_CHANGE)
    public Long reissue(@Of(Kind.CASE) Long caseId, @Recorded("sheet") Long sheetId, @Recorded("evaluator") Long evaluatorId,
            @Recorded("reason") String reason) {
        CaseFile file = files.file(caseId);
        Sheet wrong = file.standing().stream().filter(sheet -> sheet.id().equals(sheetId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + sheetId + " in case " + caseId));
        if (wrong.part().isEmpty()) {
            file.subject().supervisor(above(file.subject().bodyId()).under(new Supervision(evaluatorId, null, reason)));
        }
        Sheet right = reissue(file, wrong, evaluatorId, reason, deadlines.receipts(file.subject().bodyId()));
        em.flush();
        return right.id();
    }

    /** An evaluator hands a sheet of his over to somebody whom he names. */
    @Operates(Operation.WITHIN)
    public Sheet handOver(CaseFile file, Sheet own, Long evaluatorId, String reason, Receipts receipts) {
        return reissue(file, own, evaluatorId, recorder.done(Deed.WITHDRAW, own.evaluatorRole(), reason), receipts);
    }

    private Sheet reissue(CaseFile file, Sheet wrong, Long evaluatorId, String reason, Receipts receipts) {
        return reissue(file, wrong, evaluatorId, recorder.done(Deed.WITHDRAW, Role.HR_WORKER, reason), receipts);
    }

    private Sheet reissue(CaseFile file, Sheet wrong, Long evaluatorId, Done withdrawn, Receipts receipts) {
        Situation sessions = Situation.empty();
        if (wrong.signature().isPresent()) {
            proposed.hold(file, wrong);
            sessions = calibrations.about(wrong);
        }
        parts.takeBack(file, wrong);
        wrong.follow(new Course(file.road(wrong), sessions, withdrawn));
        Sheet right = new Sheet(wrong.bodyId(), wrong.caseId(), wrong.kind(), evaluatorId, wrong.evaluatorRole());
        wrong.editionHash().ifPresent(edition -> right.about(wrong.part(), edition));
        right.replaces(wrong.id());
        return issue(file, right, receipts);
    }

    /**
     * Withdraws a sheet that was entered by mistake, and sends it out once more to the same evaluator; both stay readable.
     *
     * @return the id of the new sheet
     */
    @Operates(Operation.CASE_CHANGE)
    public Long sendAgain(@Of(Kind.CASE) Long caseId, @Recorded("sheet") Long sheetId, @Recorded("reason") String reason) {
        CaseFile file = files.file(caseId);
        Sheet wrong = file.standing().stream().filter(sheet -> sheet.id().equals(sheetId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + sheetId + " in case " + caseId));
        Sheet again = reissue(file, wrong, wrong.evaluatorId(), reason, deadlines.receipts(file.subject().bodyId()));
        em.flush();
        return again.id();
    }
}
