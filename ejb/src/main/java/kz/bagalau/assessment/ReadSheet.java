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
import kz.bagalau.law.process.Stage;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.exchange.ServantAnswer;
import kz.bagalau.model.paper.RegisteredPaper;
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
    @Inject
    SheetDocument document;

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

    /** The sheet that a paper of the register prints. @throws IllegalArgumentException where it prints none */
    @Operates(Operation.WITHIN)
    public Long printed(RegisteredPaper paper) {
        return document.sheet(paper).id();
    }

    /**
     * The servant answered in the document-flow system, which tells it: he read the sheet, or does not want to. Where the road knows no disagreement
     * with an acquaintance, he is acquainted and his words stay with the sheet; a refusal is recorded by that system only where the road lets it.
     *
     * @throws kz.bagalau.law.explain.ObstacleException where the act does not know this way, or the sheet does not lie before him
     * @throws kz.bagalau.planning.WrongDay             before the sheet was signed, or after today
     */
    @Operates(Operation.WITHIN)
    public void told(Long sheetId, ServantAnswer answer) {
        OnDesk work = desk.take(sheetId);
        LocalDate day = recorder.day(answer.at());
        if (answer.kind() == ServantAnswer.Kind.REFUSED) {
            work.sheet().follow(work.course(recorder.told(Deed.RECORD_REFUSAL, null, Role.DOCUMENT_SERVICE, day, answer.proofId())));
        } else {
            String words = answer.disagreement() == null ? null : answer.disagreement().words();
            Long servant = work.file().subject().personId();
            Course course = work.course(recorder.told(known(work, deed(words)), servant, Role.SERVANT, day, answer.proofId()));
            work.road().follow(Stage.of(work.sheet().stage()), course.done().deed(), Role.SERVANT, course.done().medium(), course.situation()).obstacle().ifPresent(why -> {
                throw why.refusal();
            });
            Signature signed = work.sheet().signature().orElseThrow();
            recorder.requireSince(signed.signedOn(), day);
            work.sheet().acknowledge(course, Signature.told(servant, Role.SERVANT, day, recorder.now(), signed.hash(), answer.proofId()), words);
        }
    }

    private static Deed known(OnDesk work, Deed deed) {
        return work.road().stagesOffering(deed).isEmpty() ? Deed.ACKNOWLEDGE : deed;
    }

    private static Deed deed(String disagreement) {
        return disagreement == null || disagreement.isBlank() ? Deed.ACKNOWLEDGE : Deed.ACKNOWLEDGE_DISAGREEING;
    }
}
