package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
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
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** The evaluator fills a sheet: drafts that are kept, the signature, the way to the servant and on to HR, the recall of a mistake. */
@Stateless
public class FillSheet {

    @Inject
    SheetDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    Files files;
    @Inject
    Staff staff;
    @Inject
    SheetSigning signing;

    /**
     * Keeps a draft.
     *
     * @param seen   the version that the caller saw
     * @param filled what stands in it so far; it may be incomplete or outside the limits, the signature asks for more
     * @return the version that stands now
     * @throws SheetConflict when somebody saved in between
     * @throws IllegalArgumentException naming what the form of the sheet does not have
     */
    @Operates(Operation.SHEET_FILL)
    public long save(@Of(Kind.SHEET) Long sheetId, long seen, Filled filled) {
        OnDesk work = desk.take(sheetId);
        work.requireUnchanged(seen);
        begin(work);
        keep(work, filled);
        desk.files.write();
        return work.sheet().version();
    }

    private void begin(OnDesk work) {
        Sheet sheet = work.sheet();
        if (sheet.latest(Deed.DRAFT).isEmpty() || !sheet.before(work.road(), Deed.SIGN)) {
            sheet.follow(work.course(recorder.done(Deed.DRAFT, sheet.evaluatorRole())));
        }
    }

    private void keep(OnDesk work, Filled filled) {
        work.form().requireKnown(filled);
        work.sheet().save(filled, recorder.caller(), recorder.now());
    }

    /**
     * Adds a file that proves what came of a target.
     *
     * @return the version that stands now
     * @throws SheetConflict when somebody saved in between
     * @throws kz.bagalau.model.paper.FileRefused when it is empty, too large, or of another type than scans and documents
     */
    @Operates(Operation.SHEET_FILL)
    public long attach(@Of(Kind.SHEET) Long sheetId, long seen, String target, Attachment file) {
        OnDesk work = desk.take(sheetId);
        work.requireUnchanged(seen);
        begin(work);
        work.sheet().attach(target, files.store(work.sheet().bodyId(), "evidence", file), recorder.caller(), recorder.now());
        desk.files.write();
        return work.sheet().version();
    }

    /** Takes such a file from a line again. @throws SheetConflict when somebody saved in between */
    @Operates(Operation.SHEET_FILL)
    public long detach(@Of(Kind.SHEET) Long sheetId, long seen, String target, Long fileId) {
        OnDesk work = desk.take(sheetId);
        work.requireUnchanged(seen);
        work.sheet().detach(target, fileId, recorder.caller(), recorder.now());
        desk.files.write();
        return work.sheet().version();
    }

    /**
     * Signs the sheet as the caller saw it.
     *
     * @throws SheetConflict when somebody saved in between
     * @throws kz.bagalau.law.explain.ObstacleException naming the first line that is not filled as the act wants it
     */
    @Operates(Operation.SHEET_SIGN)
    public void sign(@Of(Kind.SHEET) Long sheetId, long seen) {
        OnDesk work = desk.hold(sheetId);
        work.requireUnchanged(seen);
        if (work.form() instanceof JournalForm) {
            throw new IllegalArgumentException("sheet " + sheetId + " is signed with the entries that were seen");
        }
        sign(work);
    }

    /**
     * Signs a sheet of journal entries as the caller saw it.
     *
     * @param seen the hash of what he saw: the sheet with its entries
     * @throws JournalMoved when an entry came or went since
     */
    @Operates(Operation.SHEET_SIGN)
    public void signEntries(@Of(Kind.SHEET) Long sheetId, @Recorded("hash") String seen) {
        OnDesk work = desk.hold(sheetId);
        if (!work.hash().equals(seen)) {
            throw new JournalMoved(work.entries().size());
        }
        sign(work);
    }

    private void sign(OnDesk work) {
        signing.requireShared(work);
        signing.sign(work, new HashMap<>());
    }

    /** Hands the signed sheet to the higher supervisor, who stands above the evaluator on that day. */
    @Operates(Operation.SHEET_PASS)
    public void submit(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = desk.take(sheetId);
        renew(work);
        work.sheet().submit(work.course(recorder.done(Deed.SUBMIT, work.sheet().evaluatorRole())));
    }

    /** The evaluator agrees to his own sheet, where he is the first head and nobody agrees above him (for the family of 2018, п. 20). */
    @Operates(Operation.SHEET_SIGN)
    public void agree(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = desk.take(sheetId);
        renew(work);
        Role role = work.sheet().evaluatorRole();
        work.agree(work.course(recorder.done(Deed.AGREE, role)), recorder.signature(role, work.sheet().signature().orElseThrow().hash()));
    }

    private void renew(OnDesk work) {
        EvaluationCase subject = work.file().subject();
        Optional.ofNullable(subject.facts().line().supervision())
                .ifPresent(supervision -> subject.above(staff.above(subject.bodyId(), recorder.today()).under(supervision)));
    }

    /** Notes that the servant, invited to sign, does not want to; it stops nothing. */
    @Operates(Operation.SHEET_PASS)
    public void noteRefusal(@Of(Kind.SHEET) Long sheetId, @Recorded("circumstances") String circumstances) {
        OnDesk work = desk.take(sheetId);
        if (circumstances == null || circumstances.isBlank()) {
            throw new IllegalArgumentException("a refusal is noted with its day and place");
        }
        work.sheet().follow(work.course(recorder.done(Deed.RECORD_REFUSAL, work.sheet().evaluatorRole(), circumstances.strip())));
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
        work.recall(work.course(recorder.done(Deed.RECALL, work.sheet().evaluatorRole(), reason)));
    }

    /**
     * Enters a sheet that was filled and signed on paper: what stands in it, the date written on it, the scan. Offered to the servant at once,
     * as the paper goes round.
     */
    @Operates(Operation.SHEET_PAPER)
    public void enterPaper(@Of(Kind.SHEET) Long sheetId, Filled filled, @Recorded("date") LocalDate date, Attachment scan) {
        recorder.requirePast(date);
        OnDesk work = desk.hold(sheetId);
        Sheet sheet = work.sheet();
        Long scanId = files.store(sheet.bodyId(), "scan", scan);
        keep(work, filled);
        signing.requireShared(work);
        SheetSigning.requireReady(work, date);
        Done signed = recorder.onPaper(Deed.SIGN, sheet.evaluatorId(), sheet.evaluatorRole(), date, scanId);
        work.sign(work.course(signed), recorder.paperSignature(sheet.evaluatorId(), sheet.evaluatorRole(), date,
                work.hash(), scanId));
        if (sheet.before(work.road(), Deed.OFFER)) {
            sheet.offer(work.course(signed.as(Deed.OFFER)));
        }
    }

    /** Enters that the paper sheet reached HR on a day. */
    @Operates(Operation.SHEET_PAPER)
    public void enterSent(@Of(Kind.SHEET) Long sheetId, @Recorded("date") LocalDate date) {
        OnDesk work = desk.take(sheetId);
        recorder.requireSince(work.sheet().signature().orElseThrow().signedOn(), date);
        work.sheet().follow(work.course(recorder.onPaper(Deed.SEND, work.sheet().evaluatorId(), work.sheet().evaluatorRole(), date, null)));
    }
}
