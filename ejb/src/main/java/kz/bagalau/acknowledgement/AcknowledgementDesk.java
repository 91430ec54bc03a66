package kz.bagalau.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** The acknowledgement of a case on the desk: with its law, and the facts that its road asks for. */
@Dependent
class AcknowledgementDesk {

    @Inject
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The acknowledgement that stands for a case; a superseded one is left out. */
    Optional<Acknowledgement> find(Long caseId) {
        return em.createQuery("select a from Acknowledgement a where a.caseId = :id and a.stage <> :past order by a.id desc", Acknowledgement.class)
                .setParameter("id", caseId).setParameter("past", Acknowledgement.SUPERSEDED).setMaxResults(1).getResultStream().findFirst();
    }

    /** @throws IllegalStateException while the result has not been offered */
    OnDesk take(Long caseId) {
        Acknowledgement acknowledgement = find(caseId).orElseThrow(() -> new IllegalStateException("case " + caseId + " has not been offered"));
        return new OnDesk(acknowledgement, files.file(caseId), facts(caseId, acknowledgement));
    }

    private Situation facts(Long caseId, Acknowledgement acknowledgement) {
        Situation situation = Situation.empty().with(TrackName.of(TrackKind.CASE), Stage.of(files.file(caseId).subject().stage()));
        if (acknowledgement.declined()) {
            situation = situation.with(Circumstance.OFFERED_IN_PERSON);
        }
        if (!staff.absences(acknowledgement.bodyId(), acknowledgement.personId(), recorder.today(), recorder.today()).isEmpty()) {
            situation = situation.with(Circumstance.ABSENT);
        }
        return staff.holder(acknowledgement.bodyId(), acknowledgement.personId(), recorder.today()).isEmpty()
                ? situation.with(Circumstance.LEFT) : situation;
    }

    /** The case goes on, where the acknowledgement has come to an end. */
    void conclude(OnDesk work) {
        if (work.subject().settled() && work.file().subject().before(work.file().law().road("case"), Deed.CONCLUDE)) {
            Situation situation = Situation.empty().with(TrackName.of(TrackKind.ACKNOWLEDGEMENT), Stage.of(work.subject().stage()));
            work.file().subject().follow(new Course(work.file().law().road("case"), situation, recorder.done(Deed.CONCLUDE, Role.SYSTEM)));
        }
    }

    /**
     * An acknowledgement with its case.
     *
     * @param facts what the road asks for today
     */
    record OnDesk(Acknowledgement subject, CaseFile file, Situation facts) {

        Track road() {
            return file.law().road(Acknowledgement.TRACK);
        }

        Course course(Done done) {
            return new Course(road(), facts, done);
        }

        Course course(Done done, Situation situation) {
            return new Course(road(), situation, done);
        }

        /** How the act wants the servant acquainted with a result: the rule whose term the road names. */
        Acquaintance acquaintance() {
            List<String> terms = road().moves().stream().filter(move -> move.deed() == Deed.ACKNOWLEDGE).flatMap(move -> move.within().stream()).toList();
            return file.law().edition().rules(Acquaintance.class).stream().filter(rule -> rule.term().map(terms::contains).orElse(false)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("the edition does not say how a servant is acquainted with a result"));
        }

        /** The rule on the act of refusal that the road names. */
        RefusalAct refusalAct() {
            return road().moves().stream().filter(move -> move.deed() == Deed.SIGN_ACT).flatMap(move -> move.until().stream())
                    .filter(Need.Holds.class::isInstance).map(need -> ((Need.Holds) need).rule())
                    .flatMap(name -> file.law().edition().find(name, RefusalAct.class).stream()).findFirst()
                    .orElseThrow(() -> new IllegalStateException("the edition knows no act of refusal"));
        }
    }
}
