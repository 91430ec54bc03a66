package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.acknowledgement.Dispatch;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.planning.Recorder;

/** HR enters that a result was sent to one who refused to be acquainted with it, by a channel that the act names. */
@Stateless
public class SendResult {

    @Inject
    AcknowledgementDesk desk;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /**
     * Enters that it was sent.
     *
     * @param number under which the channel keeps it
     * @param proof  what proves it, or null
     * @throws kz.bagalau.law.explain.ObstacleException before the act of refusal is signed, or by a medium that the act does not know
     * @throws kz.bagalau.planning.WrongDay             if the day lies before that of the act of refusal, or after today
     */
    @Operates(Operation.RESULT_SEND)
    public void send(@Of(Kind.CASE) Long caseId, @Recorded("medium") Medium medium, @Recorded("date") LocalDate date, @Recorded("number") String number,
            Attachment proof) {
        OnDesk work = desk.take(caseId);
        LocalDate refused = work.subject().refusal().flatMap(act -> act.completedOn()).orElse(null);
        if (refused == null) {
            recorder.requirePast(date);
        } else {
            recorder.requireSince(refused, date);
        }
        Long proofId = proof == null ? null : files.store(work.subject().bodyId(), "proof", proof);
        Done now = recorder.done(Deed.SEND_BY_PORTAL, Role.HR_WORKER);
        Done sent = new Done(now.deed(), now.byId(), now.role(), medium, now.at(), date, number, proofId, now.program());
        work.subject().send(new Dispatch(medium, date, number, proofId, recorder.caller(), recorder.now()), work.course(sent));
        desk.conclude(work);
    }
}
