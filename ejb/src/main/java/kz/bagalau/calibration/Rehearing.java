package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.library.Law;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;

/**
 * A score that a session decided comes before a new session after an appeal (family of 2023, п. 14): the servant's complaint is the application, the
 * official names the composition as always.
 */
@Dependent
public class Rehearing {

    @Inject
    EntityManager em;
    @Inject
    Recorder recorder;

    /**
     * The authority recommended to cancel what a session decided: the sheet is disputed again, its case open, and the official is asked for a session.
     *
     * @param letterId the authority's letter
     */
    public void ask(Appeal appeal, CaseFile file, Long letterId) {
        CaseResult appealed = file.subject().results().stream().filter(one -> one.id().equals(appeal.resultId())).findFirst().orElseThrow();
        Sheet sheet = file.standing().stream().filter(one -> CalibrationDesk.result(file, one).filter(result -> result.id().equals(appealed.id())).isPresent()).findFirst()
                .orElseThrow(() -> new IllegalStateException("no sheet of case " + appeal.caseId() + " gave result " + appealed.id()));
        Situation recommended = Situation.empty().with(Document.RECOMMENDATION);
        reopen(file, sheet, recommended);
        Law law = file.law(sheet);
        Done lodged = recorder.onPaper(Deed.LODGE, appeal.personId(), Role.SERVANT, appeal.recommendedOn(), letterId);
        Calibration again = new Calibration(new Calibration.Application(appeal.bodyId(), law.edition().hash(), appeal.personId(), appeal.complaint(), false),
                List.of(new CalibrationItem(file.subject(), sheet, appealed)), new Course(law.road(Calibration.TRACK), Situation.empty(), lodged));
        em.persist(again);
        em.flush();
        appeal.ask(again.id());
    }

    private void reopen(CaseFile file, Sheet sheet, Situation recommended) {
        Track road = file.road(sheet);
        sheet.follow(new Course(road, recommended, recorder.done(Deed.REOPEN, office(road, file.subject().bodyId()))));
        Track of = file.law().road(file.subject().track());
        Role role = office(of, file.subject().bodyId());
        if (of.follow(Stage.of(file.subject().stage()), Deed.REOPEN, role, Medium.SYSTEM, recommended).allowed()) {
            file.subject().follow(new Course(of, recommended, recorder.done(Deed.REOPEN, role)));
        }
    }

    private Role office(Track road, Long bodyId) {
        return recorder.office(road, Deed.REOPEN, bodyId);
    }

    /** The official had it heard: the appeal that asked for it goes on. */
    void convened(Calibration calibration, Law law) {
        appeals(calibration).forEach(appeal -> appeal.agenda(new Course(law.road(Appeal.TRACK), Situation.empty(), recorder.done(Deed.PUT_ON_AGENDA, Role.OFFICIAL))));
    }

    /** The session decided: the appeal knows the new result. */
    void decided(Calibration calibration) {
        appeals(calibration).forEach(appeal -> calibration.items().stream().filter(item -> item.resultId().equals(appeal.resultId()))
                .forEach(item -> appeal.decided(item.newResultId())));
    }

    /** True where an appeal asked for it: then the servant's word alone does not end it. */
    boolean asked(Calibration calibration) {
        return !appeals(calibration).isEmpty();
    }

    private List<Appeal> appeals(Calibration calibration) {
        return em.createQuery("select a from Appeal a where a.calibrationId = :id", Appeal.class).setParameter("id", calibration.id()).getResultList();
    }
}
