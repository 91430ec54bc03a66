package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.body.BodyRefused;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Need;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Candidate.State;

/**
 * The schedule of a cycle as a whole, where the act has nobody enrolled before it is approved: HR makes it by opening the cycle, the official with the
 * right of appointment approves it, and with that the cases of everybody due begin (for the family of 2023, п. 11).
 */
@Stateless
public class ApproveSchedule {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Enrolment enrolment;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /** True where the route of an edition has nobody enrolled before the schedule is agreed to. */
    static boolean wantedBy(Law law) {
        return law.road(EvaluationCase.TRACK).moves().stream().filter(move -> move.deed() == Deed.ENROL)
                .allMatch(move -> move.needs().contains(new Need.Is(Circumstance.SCHEDULE_AGREED, true)));
    }

    /** The schedule that waits for the official; empty where the act wants no approval of it, or it is given. */
    @Operates(Operation.CYCLE_READ)
    public Optional<Schedule> waiting(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        if (!waits(cycle)) {
            return Optional.empty();
        }
        List<Candidate> due = due(cycleId);
        return Optional.of(new Schedule(cycleId, cycle.days(), due.size(), mark(due)));
    }

    /** The cycles of a body whose schedule waits for the official. */
    @Operates(Operation.WITHIN)
    public List<Long> ofBody(Long bodyId) {
        return em.createQuery("select c from Cycle c where c.bodyId = :body and c.stage = :running order by c.id", Cycle.class).setParameter("body", bodyId)
                .setParameter("running", Cycle.RUNNING).getResultStream().filter(this::waits).map(Cycle::id).toList();
    }

    private boolean waits(Cycle cycle) {
        return cycle.running() && !cycle.approved() && wantedBy(library.law(cycle.editionHash()));
    }

    /** Tells schedules apart by whom they name and in which posts. */
    private static String mark(List<Candidate> due) {
        return due.size() + "-" + Integer.toHexString(due.stream().map(one -> one.personId() + " " + one.holder().employmentId()).sorted().toList().hashCode());
    }

    private List<Candidate> due(Long cycleId) {
        return enrolment.candidates(cycleId).stream().filter(one -> one.state() == State.DUE).toList();
    }

    /**
     * The official approves the schedule.
     *
     * @param seen the mark of the schedule that he saw
     * @return how many cases began
     * @throws IllegalStateException where nothing waits for it
     * @throws ScheduleMoved where it names others by now
     */
    @Operates(Operation.SCHEDULE_APPROVE)
    public int approve(@Of(Kind.CYCLE) Long cycleId, String seen) {
        return approve(cycleId, seen, recorder.done(Deed.APPROVE, Role.OFFICIAL));
    }

    /**
     * HR enters that the official approved it on paper, with the date beside his signature and the scan.
     *
     * @param seen the mark of the schedule that HR saw
     * @return how many cases began
     * @throws WrongDay when the paper is dated before the schedule was made, or after today
     * @throws ScheduleMoved where it names others by now
     * @throws BodyRefused when the body's card names no official
     */
    @Operates(Operation.CYCLE_CHANGE)
    public int approvedOnPaper(@Of(Kind.CYCLE) Long cycleId, String seen, @Recorded("date") LocalDate date, Attachment scan) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        recorder.requireSince(cycle.latest(Deed.PLAN).orElseThrow().on(), date);
        Long official = Optional.ofNullable(em.find(StateBody.class, cycle.bodyId()).officialId()).orElseThrow(() -> new BodyRefused("body.refused.OFFICIAL"));
        return approve(cycleId, seen, recorder.onPaper(Deed.APPROVE, official, Role.OFFICIAL, date, files.store(cycle.bodyId(), "scan", scan)));
    }

    private int approve(Long cycleId, String seen, Done done) {
        Cycle cycle = em.find(Cycle.class, cycleId, LockModeType.PESSIMISTIC_WRITE);
        if (!waits(cycle)) {
            throw new IllegalStateException("no schedule of cycle " + cycleId + " waits to be approved");
        }
        List<Candidate> due = due(cycleId);
        if (!mark(due).equals(seen)) {
            throw new ScheduleMoved(due.size());
        }
        cycle.approve(done);
        return enrolment.enrol(cycle, due, null, recorder.done(Deed.ENROL, Role.SYSTEM)).size();
    }

    /**
     * A schedule that waits.
     *
     * @param due  how many would be evaluated
     * @param mark tells it apart from one that names others
     */
    public record Schedule(Long cycleId, Days days, int due, String mark) implements Serializable {
    }
}
