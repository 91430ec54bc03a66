package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
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
    EnterCalibrated results;
    @Inject
    Registry registry;
    @Inject
    Recorder recorder;

    /**
     * Draws up the protocol, or a new version of it while nobody has signed.
     *
     * @throws IllegalStateException while a score is not decided, or when somebody has signed
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void draw(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.take(id);
        Calibration calibration = work.calibration();
        if (!calibration.at(Calibration.DECIDED) || calibration.signed()) {
            throw new IllegalStateException("calibration " + id + " is " + calibration.stage() + (calibration.signed() ? ", signed" : ""));
        }
        Form form = Registry.form(work.law().edition(), "protocol");
        Order order = Order.first(calibration.bodyId(), PaperKind.PROTOCOL, subject(calibration), form, mark -> text.data(work, mark), Registry.languages(work.law().edition()));
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
        Calibration calibration = work.calibration();
        calibration.sign(recorder.caller(), recorder.now(), recorder.today());
        calibration.follow(work.course(calibration.signatures(work.situation()), recorder.done(Deed.SIGN, Role.MEMBER)));
        if (calibration.at(Calibration.SIGNED)) {
            results.enter(work, recorder.today());
        }
    }

    /** The signed protocol is placed in the system. */
    @Operates(Operation.CALIBRATION_PLACE)
    public void place(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.take(id);
        work.calibration().follow(work.course(work.situation(), recorder.done(Deed.PLACE, Role.HEAD_OF_HR)));
    }
}
