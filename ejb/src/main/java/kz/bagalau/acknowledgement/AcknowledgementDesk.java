package kz.bagalau.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

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
    Deadlines deadlines;
    @Inject
    Recorder recorder;
    @Inject
    ServiceRecord record;

    /** The acknowledgement that stands for a case; a superseded one is left out. */
    Optional<Acknowledgement> find(Long caseId) {
        return Optional.ofNullable(find(List.of(caseId)).get(caseId));
    }

    /** Those that stand for some cases, in one statement. */
    Map<Long, Acknowledgement> find(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from Acknowledgement a where a.caseId in :ids and a.stage <> :past order by a.id", Acknowledgement.class)
                .setParameter("ids", caseIds).setParameter("past", Acknowledgement.SUPERSEDED).setHint("eclipselink.batch", "a.offers")
                .setHint("eclipselink.batch", "a.refusals").setHint("eclipselink.batch", "a.journal").setHint("eclipselink.batch", "a.results").getResultStream()
                .collect(Collectors.toMap(Acknowledgement::caseId, Function.identity(), (one, two) -> two));
    }

    /** The latest of each of these cases with its acts of refusal and dispatches, in as many statements for many as for one. */
    Map<Long, Acknowledgement> refused(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Map.of() : em.createQuery("select a from Acknowledgement a where a.caseId in :ids and a.stage <> :past", Acknowledgement.class)
                .setParameter("ids", caseIds).setParameter("past", Acknowledgement.SUPERSEDED)
                .setHint("eclipselink.batch", "a.dispatches").setHint("eclipselink.batch", "a.refusals.signatures").getResultStream()
                .collect(Collectors.toMap(Acknowledgement::caseId, Function.identity(), (one, two) -> two.id() > one.id() ? two : one));
    }

    /** @throws IllegalStateException while the result has not been offered */
    OnDesk take(Long caseId) {
        return take(List.of(caseId)).get(0);
    }

    /** The same of many cases, in their order: the number of statements does not depend on how many. */
    List<OnDesk> take(Collection<Long> caseIds) {
        Map<Long, Acknowledgement> offered = find(caseIds);
        caseIds.stream().filter(caseId -> !offered.containsKey(caseId)).findFirst().ifPresent(caseId -> {
            throw new IllegalStateException("case " + caseId + " has not been offered");
        });
        Map<Long, CaseFile> cases = files.files(caseIds);
        Map<Long, AtWork> bodies = offered.values().stream().collect(Collectors.groupingBy(Acknowledgement::bodyId,
                Collectors.collectingAndThen(Collectors.toList(), those -> AtWork.of(staff, those, recorder.today()))));
        return caseIds.stream().map(caseId -> new OnDesk(offered.get(caseId), cases.get(caseId),
                facts(cases.get(caseId), offered.get(caseId), bodies.get(offered.get(caseId).bodyId())))).toList();
    }

    /** The facts of today; whether the servant was there is asked for the day on which he declined the offer. */
    private static Situation facts(CaseFile file, Acknowledgement acknowledgement, AtWork atWork) {
        Situation situation = stands(file);
        if (acknowledgement.declined()) {
            situation = situation.with(Circumstance.OFFERED_IN_PERSON);
        }
        if (atWork.absent(acknowledgement)) {
            situation = situation.with(Circumstance.ABSENT);
        }
        return atWork.left(acknowledgement) ? situation.with(Circumstance.LEFT) : situation;
    }

    /** Where the case stands: what the road of the acknowledgement asks of it. */
    static Situation stands(CaseFile file) {
        return Situation.empty().with(TrackName.of(TrackKind.CASE), Stage.of(file.subject().stage()));
    }

    /** By when the servant has to be acquainted; empty where the act sets no term. */
    Optional<Watched> term(OnDesk work) {
        return work.law().asked(work.subject(), work.file())
                .map(asked -> deadlines.of(work.subject().bodyId(), Map.of(work.subject().caseId(), asked)).get(work.subject().caseId()));
    }

    /** The day of the acquaintance itself, also where it is entered later from a paper. */
    private Done concluded(OnDesk work) {
        return recorder.done(Deed.CONCLUDE, Role.SYSTEM).dated(work.subject().settledOn().orElseGet(recorder::today));
    }

    /** The case goes on, where the acknowledgement has come to an end and the road leads on from there. */
    void conclude(OnDesk work) {
        conclude(List.of(work));
    }

    /** The same of many. */
    void conclude(List<OnDesk> works) {
        works.forEach(this::goOn);
        record.reacquaint(works.stream().map(OnDesk::subject).filter(Acknowledgement::settled).toList());
    }

    private void goOn(OnDesk work) {
        Track road = work.file().law().road(work.file().subject().track());
        Situation situation = Situation.empty().with(TrackName.of(TrackKind.ACKNOWLEDGEMENT), Stage.of(work.subject().stage()));
        boolean open = road.offered(Stage.of(work.file().subject().stage()), Set.of(Role.SYSTEM), situation).stream()
                .anyMatch(offer -> offer.deed() == Deed.CONCLUDE && offer.open());
        if (work.subject().settled() && open) {
            work.file().subject().follow(new Course(road, situation, concluded(work)));
        }
    }
}
