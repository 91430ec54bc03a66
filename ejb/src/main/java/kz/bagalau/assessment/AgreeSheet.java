package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;

/** The higher supervisor agrees to a sheet that was handed to him, or returns it with the reason (for the family of 2018, п. 19-23). */
@Stateless
public class AgreeSheet {

    @Inject
    SheetDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /**
     * Agrees to the sheet as the caller saw it.
     *
     * @param seen the hash of what the evaluator had signed when the caller looked
     * @throws SheetConflict when the evaluator has taken it back and signed another text since
     */
    @Operates(Operation.SHEET_AGREE)
    public void agree(@Of(Kind.SHEET) Long sheetId, String seen) {
        OnDesk work = desk.take(sheetId);
        Sheet sheet = work.sheet();
        if (sheet.signature().filter(one -> one.hash().equals(seen)).isEmpty()) {
            throw new SheetConflict(sheet.filled(), sheet.savedBy(), sheet.savedAt(), sheet.version());
        }
        work.agree(work.course(recorder.done(Deed.AGREE, Role.HIGHER_SUPERVISOR)), recorder.signature(Role.HIGHER_SUPERVISOR, seen));
    }

    /**
     * Returns it with the reason: what is in it is insufficient or unreliable. The evaluator fills and signs it again.
     *
     * @throws IllegalArgumentException when no reason is given
     */
    @Operates(Operation.SHEET_RETURN)
    public void giveBack(@Of(Kind.SHEET) Long sheetId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(sheetId);
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a sheet is returned with the reason");
        }
        work.sheet().giveBack(work.course(recorder.done(Deed.RETURN, Role.HIGHER_SUPERVISOR, reason.strip())));
    }

    /**
     * HR enters that whoever agrees signed the paper: the higher supervisor, or the evaluator himself where he is the first head.
     *
     * @param date the date written beside the signature
     * @throws kz.bagalau.planning.WrongDay when it lies before the evaluator's signature, or after today
     * @throws NoEvaluator when the staff names nobody above the evaluator
     */
    @Operates(Operation.SHEET_PAPER)
    public void enterPaper(@Of(Kind.SHEET) Long sheetId, @Recorded("date") LocalDate date, Attachment scan) {
        OnDesk work = desk.take(sheetId);
        Sheet sheet = work.sheet();
        EvaluationCase subject = work.file().subject();
        recorder.requireSince(sheet.signature().orElseThrow().signedOn(), date);
        Long scanId = files.store(sheet.bodyId(), "scan", scan);
        boolean alone = subject.facts().underFirstHead();
        Long who = alone ? sheet.evaluatorId() : Optional.ofNullable(subject.facts().higherId()).orElseThrow(() -> new NoEvaluator(subject.id()));
        Role role = alone ? sheet.evaluatorRole() : Role.HIGHER_SUPERVISOR;
        if (!alone && sheet.before(work.road(), Deed.SUBMIT)) {
            sheet.submit(work.course(recorder.onPaper(Deed.SUBMIT, sheet.evaluatorId(), sheet.evaluatorRole(), date, scanId)));
        }
        Done agreed = recorder.onPaper(Deed.AGREE, who, role, date, scanId);
        work.agree(work.course(agreed), recorder.paperSignature(who, role, date, sheet.signature().orElseThrow().hash(), scanId));
    }
}
