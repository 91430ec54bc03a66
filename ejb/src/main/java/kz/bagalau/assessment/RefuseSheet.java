package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.result.RefusalAct.Signer;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.planning.Recorder;

/** The servant declines to be acquainted with a sheet that was offered to him in person: the act, and the signatures the act names. */
@Stateless
public class RefuseSheet {

    @Inject
    SheetDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /**
     * Records that the servant declined: when, where and before whom it was offered. The day of the offer is the day of the refusal, whenever
     * it is entered; on that day he must have been there.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the servant was absent on that day: the term waits for him
     * @throws IllegalArgumentException if the offer lies after today
     */
    @Operates(Operation.SHEET_REFUSE)
    public void record(@Of(Kind.SHEET) Long sheetId, SheetRefusal circumstances) {
        OnDesk work = desk.take(sheetId);
        LocalDate day = circumstances.offeredAt().toLocalDate();
        recorder.requirePast(day);
        Situation offered = work.situation(day).with(Circumstance.OFFERED_IN_PERSON);
        work.sheet().decline(new Course(work.road(), offered, recorder.done(Deed.RECORD_REFUSAL, role(work.sheet()), circumstances.place()).dated(day)),
                circumstances);
    }

    /** The caller signs the act, as the evaluator of the sheet or as the HR worker. */
    @Operates(Operation.SHEET_REFUSE_SIGN)
    public void sign(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = desk.take(sheetId);
        Role role = role(work.sheet());
        Signature given = recorder.signature(role, Signed.hash(work.sheet(), work.sheet().refusal().orElseThrow()));
        work.sheet().signAct(course(work, recorder.done(Deed.SIGN_ACT, role), given), given);
    }

    /** HR enters a signature that stands on the paper act. */
    @Operates(Operation.SHEET_PAPER)
    public void enterSignature(@Of(Kind.SHEET) Long sheetId, Long signerId, @Recorded("date") LocalDate date, Attachment scan) {
        recorder.requirePast(date);
        OnDesk work = desk.take(sheetId);
        Long scanId = files.store(work.sheet().bodyId(), "scan", scan);
        Role role = work.sheet().evaluatorId().equals(signerId) ? work.sheet().evaluatorRole() : Role.HR_WORKER;
        Signature given = recorder.paperSignature(signerId, role, date, Signed.hash(work.sheet(), work.sheet().refusal().orElseThrow()), scanId);
        work.sheet().signAct(course(work, recorder.onPaper(Deed.SIGN_ACT, signerId, role, date, scanId), given), given);
    }

    /** An absence entered later covers the refusal: the acquaintance reopens, nothing is erased. */
    @Operates(Operation.SHEET_REFUSE)
    public void reopen(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = desk.take(sheetId);
        LocalDate day = work.sheet().refusal().orElseThrow().offeredAt().toLocalDate();
        boolean covered = desk.deadlines.presence(work.sheet().bodyId(), work.file().subject().personId()).absences().stream()
                .anyMatch(one -> one.covers(day));
        Situation situation = covered ? work.situation().with(Circumstance.ABSENCE_COVERS) : work.situation();
        work.sheet().follow(new Course(work.road(), situation, recorder.done(Deed.REOPEN, Role.HR_WORKER)));
    }

    /**
     * The head of HR notes that the servant does not want to be acquainted, where the act draws up no act about it: nothing stops, delivery counts all the
     * same (for the family of 2023, п. 12).
     *
     * @throws IllegalArgumentException without a word on the circumstances
     */
    @Operates(Operation.SHEET_NOTE_REFUSAL)
    public void note(@Of(Kind.SHEET) Long sheetId, @Recorded("circumstances") String circumstances) {
        if (circumstances == null || circumstances.isBlank()) {
            throw new IllegalArgumentException("a refusal is noted with its circumstances");
        }
        OnDesk work = desk.take(sheetId);
        work.sheet().follow(work.course(recorder.done(Deed.RECORD_REFUSAL, Role.HEAD_OF_HR, circumstances.strip())));
    }

    private Course course(OnDesk work, Done done, Signature given) {
        Situation situation = work.situation();
        for (RefusalAct rule : rules(work)) {
            situation = situation.ruled(rule.name(), missing(rule, work, given));
        }
        return new Course(work.road(), situation, done);
    }

    /** The rules that the route wants to hold before the act is complete. */
    private static List<RefusalAct> rules(OnDesk work) {
        return work.road().moves().stream().filter(move -> move.deed() == Deed.SIGN_ACT).flatMap(move -> move.until().stream())
                .filter(Need.Holds.class::isInstance).map(need -> ((Need.Holds) need).rule())
                .flatMap(name -> work.file().law().edition().find(name, RefusalAct.class).stream()).distinct().toList();
    }

    private static Optional<LegalObstacle> missing(RefusalAct rule, OnDesk work, Signature given) {
        List<Signer> signers = new ArrayList<>(work.sheet().refusal().orElseThrow().signatures().stream().map(RefuseSheet::signer).toList());
        signers.add(signer(given));
        return rule.check(work.file().subject().personId().toString(), signers).stream().findFirst();
    }

    private static Signer signer(Signature signature) {
        return new Signer(signature.signerId().toString(), signature.role());
    }

    private Role role(Sheet sheet) {
        return sheet.evaluatorId().equals(recorder.caller()) ? sheet.evaluatorRole() : Role.HR_WORKER;
    }
}
