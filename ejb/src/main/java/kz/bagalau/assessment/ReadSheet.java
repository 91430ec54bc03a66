package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import kz.bagalau.planning.Recorder;

/** The servant reads the sheet about him and says so, agreeing or not: both are acknowledgement. */
@Stateless
public class ReadSheet {

    @Inject
    SheetDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /**
     * The servant has read the sheet.
     *
     * @param disagreement with what he does not agree; null or blank where he agrees. It prints on the sheet.
     */
    @Operates(Operation.SHEET_ACKNOWLEDGE)
    public void acknowledge(@Of(Kind.SHEET) Long sheetId, String disagreement) {
        OnDesk work = desk.take(sheetId);
        work.sheet().acknowledge(work.course(recorder.done(deed(disagreement), Role.SERVANT)),
                recorder.signature(Role.SERVANT, work.sheet().signature().orElseThrow().hash()), disagreement);
    }

    /**
     * The servant opens what is offered to him: where the act asks for no signature, with that he is acquainted (for the family of 2023, п. 12).
     *
     * @throws IllegalArgumentException where the act asks for his signature
     */
    @Operates(Operation.SHEET_OPEN)
    public void open(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = desk.take(sheetId);
        if (!work.opening()) {
            throw new IllegalArgumentException("sheet " + sheetId + " is acknowledged with a signature");
        }
        work.sheet().acknowledge(work.course(recorder.done(Deed.ACKNOWLEDGE, Role.SERVANT)),
                recorder.signature(Role.SERVANT, work.sheet().signature().orElseThrow().hash()), null);
    }

    /** HR enters that the servant signed the paper: the date on it, the scan, and what he wrote against it. */
    @Operates(Operation.SHEET_PAPER)
    public void enterPaper(@Of(Kind.SHEET) Long sheetId, @Recorded("date") LocalDate date, Attachment scan, String disagreement) {
        OnDesk work = desk.take(sheetId);
        recorder.requireSince(work.sheet().signature().orElseThrow().signedOn(), date);
        Long scanId = files.store(work.sheet().bodyId(), "scan", scan);
        Long servant = work.file().subject().personId();
        work.sheet().acknowledge(work.course(recorder.onPaper(deed(disagreement), servant, Role.SERVANT, date, scanId)),
                recorder.paperSignature(servant, Role.SERVANT, date, work.sheet().signature().orElseThrow().hash(), scanId), disagreement);
    }

    private static Deed deed(String disagreement) {
        return disagreement == null || disagreement.isBlank() ? Deed.ACKNOWLEDGE : Deed.ACKNOWLEDGE_DISAGREEING;
    }
}
