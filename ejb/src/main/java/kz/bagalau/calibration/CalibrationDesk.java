package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** A calibration session on the desk: with its law, and what can be asked of both. */
@Dependent
class CalibrationDesk {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    CaseFiles files;
    @Inject
    Recorder recorder;
    @Inject
    SheetDocument document;

    /** One to act on: whoever acts on it at the same time waits, and then sees what was done. @throws IllegalArgumentException when there is none */
    OnDesk take(Long id) {
        em.createNativeQuery("select id from calibration where id = ? for update").setParameter(1, id).getResultList();
        return look(id);
    }

    /** One to hold: for whoever was named in the place of the head of HR, else for the latter. @throws AccessDenied for anybody else */
    OnDesk hold(Long id) {
        OnDesk work = take(id);
        Long holder = work.calibration().holderId();
        if (holder != null && !holder.equals(recorder.caller())) {
            throw new AccessDenied(Operation.CALIBRATION_HOLD, Refusal.ROLE);
        }
        return work;
    }

    /** One to look at. @throws IllegalArgumentException when there is none */
    OnDesk look(Long id) {
        Calibration found = Optional.ofNullable(em.find(Calibration.class, id)).orElseThrow(() -> new IllegalArgumentException("no calibration " + id));
        return new OnDesk(found, library.law(found.editionHash()));
    }

    /** The result that a sheet gave, as it stands; empty where it gives none. */
    static Optional<CaseResult> result(CaseFile file, Sheet sheet) {
        return new SubPeriods(file.law(sheet).edition()).givenBy(sheet.kind()).map(ResultKind::name).flatMap(kind -> file.subject().result(kind, sheet.part()));
    }

    /** The results before a session are disputed: at once where the application came in time, else once the official lets it through. */
    void object(Calibration calibration, Situation situation, Done done) {
        for (CalibrationItem item : calibration.items()) {
            Sheet sheet = files.sheet(item.sheetId());
            sheet.follow(new Course(files.file(item.caseId()).road(sheet), situation, done.as(Deed.OBJECT)));
        }
    }

    /** The sheets before a session go on, the session standing where it does: disputed ones are final, proposed ones complete and offered to their servants (п. 12). */
    void finish(Calibration calibration) {
        Situation situation = Situation.empty().with(TrackName.of(TrackKind.CALIBRATION), Stage.of(calibration.stage()));
        for (CalibrationItem item : calibration.items()) {
            CaseFile file = files.file(item.caseId());
            Sheet sheet = files.sheet(item.sheetId());
            Track road = file.road(sheet);
            if (road.follow(Stage.of(sheet.stage()), Deed.FINALISE, Role.SYSTEM, Medium.SYSTEM, situation).allowed()) {
                sheet.follow(new Course(road, situation, recorder.done(Deed.FINALISE, Role.SYSTEM)));
                document.complete(file, sheet);
            }
            if (sheet.offeredBySystem(road)) {
                sheet.offer(new Course(road, situation, recorder.done(Deed.OFFER, Role.SYSTEM)));
            }
        }
    }

    /** A session with its law. */
    record OnDesk(Calibration calibration, Law law) {

        Track road() {
            return law.road(Calibration.TRACK);
        }

        CommissionRule composition() {
            return rule(CommissionRule.class);
        }

        Quorum quorum() {
            return rule(Quorum.class);
        }

        Ballot ballot() {
            return rule(Ballot.class);
        }

        Revision revision() {
            return Revision.ofResult(law.edition()).orElseThrow(() -> new IllegalStateException(law.edition().id() + " revises no score"));
        }

        Optional<Recusal> recusal() {
            return law.only(Recusal.class);
        }

        private <T extends kz.bagalau.law.act.Rule> T rule(Class<T> kind) {
            return law.only(kind).orElseThrow(() -> new IllegalStateException(law.edition().id() + " has no rule of " + kind.getSimpleName()));
        }

        /** The facts of the moment: a late application is one for good. */
        Situation situation() {
            return calibration.late() ? Situation.empty().with(Circumstance.LATE) : Situation.empty();
        }

        /** The same with a reason, where one is given. */
        Situation because(String reason) {
            return reason == null || reason.isBlank() ? situation() : situation().with(Document.GROUND);
        }

        /** The same with what quorum, vote and correction say. */
        Situation voted() {
            Situation situation = situation().ruled(ballot().name(), Optional.empty()).ruled(revision().name(), Optional.empty());
            return situation.ruled(quorum().name(), missing());
        }

        /** What keeps the session from deciding for want of members; empty where enough are there. */
        Optional<LegalObstacle> missing() {
            try {
                quorum().check(calibration.present(), calibration.members().size());
                return Optional.empty();
            } catch (ObstacleException few) {
                return Optional.of(few.obstacle());
            }
        }

        Course course(Situation situation, Done done) {
            return new Course(road(), situation, done);
        }
    }
}
