package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.papers.Attestation;
import kz.bagalau.planning.Recorder;

/** The protocol of a calibration session: drawn up by the head of HR, signed by all who sat, placed in the system. */
@Stateless
public class CalibrationMinutes {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CalibrationDesk desk;
    @Inject
    CalibrationText text;
    @Inject
    CalibrationExtract extracts;
    @Inject
    EnterCalibrated results;
    @Inject
    Registry registry;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /**
     * Draws up the protocol, or a new version of it while nobody has signed.
     *
     * @throws IllegalStateException while a score is not decided, or when somebody has signed
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void draw(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.hold(id);
        Calibration calibration = work.calibration();
        if (!calibration.at(Calibration.DECIDED) || calibration.signed()) {
            throw new IllegalStateException("calibration " + id + " is " + calibration.stage() + (calibration.signed() ? ", signed" : ""));
        }
        Order order = order(work, mark -> text.data(work, mark));
        calibration.draw(registry.make(calibration.paperId() == null ? order : order.after(calibration.paperNo(), calibration.paperId())));
        em.flush();
    }

    /** About the one case that lies before it; about several it is a paper of the session alone. */
    private static PaperSubject subject(Calibration calibration) {
        List<Long> cases = calibration.items().stream().map(CalibrationItem::caseId).distinct().toList();
        boolean one = cases.size() == 1;
        return PaperSubject.ofCase(one ? cases.get(0) : null, one ? calibration.items().get(0).personId() : null).of(calibration.id());
    }

    /**
     * The caller signs; with the last signature what was decided stands.
     *
     * @throws IllegalStateException when there is no protocol for him to sign, or he has signed
     */
    @Operates(Operation.CALIBRATION_SIGN)
    public void sign(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.take(id);
        work.calibration().sign(recorder.caller(), recorder.now(), recorder.today());
        follow(work, recorder.done(Deed.SIGN, Role.MEMBER));
    }

    /**
     * The head of HR enters a signature that stands on the printed protocol; the last one, on paper or in the system, makes what was decided stand.
     *
     * @param date the date beside the signature
     * @throws kz.bagalau.planning.WrongDay before the session decided, or after today
     * @throws IllegalStateException        when there is no protocol for him to sign, or he has signed
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void enterPaper(@Of(Kind.CALIBRATION) Long id, @Recorded("signer") Long personId, @Recorded("date") LocalDate date, Attachment scan) {
        OnDesk work = desk.hold(id);
        recorder.requireSince(work.calibration().day(Event.DECISION).orElse(recorder.today()), date);
        Long scanId = files.store(work.calibration().bodyId(), "scan", scan);
        work.calibration().enterPaper(personId, date, scanId, new DueSignature.Entry(recorder.caller(), recorder.now(), recorder.today()));
        follow(work, recorder.onPaper(Deed.SIGN, personId, Role.MEMBER, date, scanId));
    }

    /**
     * The head of HR notes why a signature is missing, e.g. of a member who left service: the protocol is signed without it.
     *
     * @param proof the document that proves it; may be null
     * @throws IllegalStateException    when there is no protocol for him to sign, he has signed, or nobody else's signature would be left
     * @throws IllegalArgumentException without a reason
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void noteMissing(@Of(Kind.CALIBRATION) Long id, @Recorded("member") Long personId, @Recorded("reason") String reason, Attachment proof) {
        OnDesk work = desk.hold(id);
        Long proofId = proof == null ? null : files.store(work.calibration().bodyId(), "scan", proof);
        work.calibration().noteMissing(personId, reason, proofId, new DueSignature.Entry(recorder.caller(), recorder.now(), recorder.today()));
        follow(work, recorder.done(Deed.NOTE_MISSING_SIGNATURE, Role.HEAD_OF_HR, reason));
    }

    /** The protocol is signed on the day of its last signature, in whatever order they are entered. */
    private void follow(OnDesk work, Done done) {
        Calibration calibration = work.calibration();
        LocalDate last = calibration.lastSigned().orElseThrow();
        boolean whole = calibration.signatures().stream().noneMatch(DueSignature::due);
        calibration.follow(work.course(calibration.signatures(work.because(done.note())), whole ? done.dated(last) : done));
        if (calibration.at(Calibration.SIGNED)) {
            results.enter(work, last);
            file(work);
            registry.complete(work.law().edition(), registry.paper(calibration.paperId()).orElseThrow());
        }
    }

    /** The protocol as it was signed, with its signatures, takes the place of the one with places to sign. */
    private void file(OnDesk work) {
        Calibration calibration = work.calibration();
        RegisteredPaper signed = registry.paper(calibration.paperId()).orElseThrow();
        calibration.file(registry.make(order(work, any -> text.filed(work, signed)).after(calibration.paperNo(), signed.id())
                .attested(new Attestation.Given(text.hands(calibration), calibration.sha256()))));
    }

    private Order order(OnDesk work, Function<String, FormData> said) {
        return Order.first(work.calibration().bodyId(), PaperKind.PROTOCOL, subject(work.calibration()), Registry.form(work.law().edition(), "protocol"), said,
                Registry.languages(work.law().edition()));
    }

    /** The signed protocol is placed in the system. */
    @Operates(Operation.CALIBRATION_PLACE)
    public void place(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.hold(id);
        work.calibration().follow(work.course(work.situation(), recorder.done(Deed.PLACE, Role.HEAD_OF_HR)));
    }

    /**
     * The extract of the signed protocol that concerns one score and names nobody else who was evaluated: the one that stands, or a new one where it
     * would say something else.
     *
     * @throws IllegalStateException before the protocol is signed
     */
    @Operates(Operation.CALIBRATION_EXTRACT)
    public RegisteredPaper extract(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId) {
        OnDesk work = desk.hold(id);
        Calibration calibration = work.calibration();
        if (!Calibration.TOLD.contains(calibration.stage())) {
            throw new IllegalStateException("calibration " + id + " is " + calibration.stage());
        }
        return extracts.make(work, calibration.item(itemId));
    }
}
