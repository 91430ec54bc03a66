package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.Authority;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;

/** The evaluator fills a sheet: drafts that are kept, the signature, the way to the servant and on to HR, the recall of a mistake. */
@Stateless
public class FillSheet {

    @Inject
    SheetDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /**
     * Keeps a draft.
     *
     * @param seen  the version that the caller saw
     * @param marks the points given so far, by criterion; they may be incomplete or outside the limits, the signature asks for more
     * @return the version that stands now
     * @throws SheetConflict when somebody saved in between
     */
    @Operates(Operation.SHEET_FILL)
    public long save(@Of(Kind.SHEET) Long sheetId, long seen, Map<String, Score> marks) {
        OnDesk work = desk.take(sheetId);
        Sheet sheet = work.sheet();
        requireUnchanged(sheet, seen);
        if (!work.criteria().containsAll(marks.keySet())) {
            throw new IllegalArgumentException("the form of sheet " + sheetId + " has " + work.criteria() + ", not " + marks.keySet());
        }
        if (sheet.latest(Deed.DRAFT).isEmpty() || !sheet.before(work.road(), Deed.SIGN)) {
            sheet.follow(work.course(recorder.done(Deed.DRAFT, sheet.evaluatorRole())));
        }
        sheet.save(marks, recorder.caller(), recorder.now());
        desk.files.write();
        return sheet.version();
    }

    private static void requireUnchanged(Sheet sheet, long seen) {
        if (sheet.version() != seen) {
            throw new SheetConflict(sheet.points(), sheet.savedBy(), sheet.savedAt(), sheet.version());
        }
    }

    /**
     * Signs the sheet as the caller saw it.
     *
     * @throws SheetConflict when somebody saved in between
     * @throws kz.bagalau.law.explain.ObstacleException naming the first criterion that is empty or outside its limits
     */
    @Operates(Operation.SHEET_SIGN)
    public void sign(@Of(Kind.SHEET) Long sheetId, long seen) {
        OnDesk work = desk.take(sheetId);
        requireUnchanged(work.sheet(), seen);
        requireComplete(work);
        requireAuthority(work, recorder.today());
        work.sheet().sign(work.course(recorder.done(Deed.SIGN, work.sheet().evaluatorRole())),
                recorder.signature(work.sheet().evaluatorRole(), Signed.hash(work.file().subject(), work.sheet())));
    }

    private static void requireComplete(OnDesk work) {
        work.form().check(work.marks()).stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal();
        });
    }

    /** Whoever was authorised to evaluate signs within the term of his authority (for the family of 2015, п. 3). */
    private static void requireAuthority(OnDesk work, LocalDate day) {
        Optional<Authority> given = work.file().subject().authority().filter(one -> one.personId().equals(work.sheet().evaluatorId()) && !one.on(day));
        given.flatMap(one -> work.file().law().only(EvaluatorAssignment.class)
                .map(rule -> LegalObstacle.by(rule, "evaluator.term", Arg.of(day), Arg.of(one.first())))).map(LegalObstacle::refusal).ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** Offers the signed sheet to the servant to read. */
    @Operates(Operation.SHEET_PASS)
    public void offer(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = desk.take(sheetId);
        work.sheet().offer(work.course(recorder.done(Deed.OFFER, work.sheet().evaluatorRole())));
    }

    /** Notes that the sheet was offered to the servant in person: when, where, before whom. */
    @Operates(Operation.SHEET_PASS)
    public void offerInPerson(@Of(Kind.SHEET) Long sheetId, @Recorded("circumstances") String circumstances) {
        OnDesk work = desk.take(sheetId);
        work.sheet().follow(work.course(recorder.done(Deed.OFFER_IN_PERSON, work.sheet().evaluatorRole(), circumstances)));
    }

    /** Sends the sheet to HR, once the servant has read it or an act of refusal stands. */
    @Operates(Operation.SHEET_PASS)
    public void send(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = desk.take(sheetId);
        work.sheet().follow(work.course(recorder.done(Deed.SEND, work.sheet().evaluatorRole())));
    }

    /** Takes a signed sheet back with a reason, before the next stage: it is filled, signed and read anew. */
    @Operates(Operation.SHEET_PASS)
    public void recall(@Of(Kind.SHEET) Long sheetId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(sheetId);
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a recall needs a reason");
        }
        work.sheet().recall(work.course(recorder.done(Deed.RECALL, work.sheet().evaluatorRole(), reason)));
    }

    /**
     * Enters a sheet that was filled and signed on paper: the points, the date written on it, the scan. Offered to the servant at once, as
     * the paper goes round.
     */
    @Operates(Operation.SHEET_PAPER)
    public void enterPaper(@Of(Kind.SHEET) Long sheetId, Map<String, Score> marks, @Recorded("date") LocalDate date, Attachment scan) {
        recorder.requirePast(date);
        OnDesk work = desk.take(sheetId);
        Sheet sheet = work.sheet();
        Long scanId = files.store(sheet.bodyId(), "scan", scan);
        sheet.save(marks, recorder.caller(), recorder.now());
        requireComplete(work);
        requireAuthority(work, date);
        Done signed = recorder.onPaper(Deed.SIGN, sheet.evaluatorId(), sheet.evaluatorRole(), date, scanId);
        sheet.sign(work.course(signed), recorder.paperSignature(sheet.evaluatorId(), sheet.evaluatorRole(), date,
                Signed.hash(work.file().subject(), sheet), scanId));
        sheet.offer(work.course(signed.as(Deed.OFFER)));
    }

    /** Enters that the paper sheet reached HR on a day. */
    @Operates(Operation.SHEET_PAPER)
    public void enterSent(@Of(Kind.SHEET) Long sheetId, @Recorded("date") LocalDate date) {
        OnDesk work = desk.take(sheetId);
        recorder.requireSince(work.sheet().signature().orElseThrow().signedOn(), date);
        work.sheet().follow(work.course(recorder.onPaper(Deed.SEND, work.sheet().evaluatorId(), work.sheet().evaluatorRole(), date, null)));
    }
}
