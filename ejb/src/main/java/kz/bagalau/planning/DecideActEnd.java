package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.body.BodyRefused;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Window;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.ActEnd;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.plan.Plan;

/**
 * The act ends in mid-year over running plans: «the authorised official decides per cycle, with a ground: finish under the old act, evaluate up
 * to its last day, or stop without result and carry the КЦИ over» (METHODOLOGIES.md, section 9); in the program, or on a paper that HR enters. Until
 * he does, a result stays under the act under which it was begun. What has a decision, or sheets on their way, is left as it is.
 */
@Stateless
public class DecideActEnd {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    PartLaw wordings;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /** The question about a cycle; empty where its act is in force on its last day, where it is answered, and where everybody has a period of his own. */
    @Operates(Operation.CYCLE_READ)
    public Optional<Question> question(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        return end(cycle).map(last -> new Question(library.law(cycle.editionHash()).edition().act().shortName(), last,
                em.find(StateBody.class, cycle.bodyId()).editionOn(last.plusDays(1)).map(next -> library.law(library.use(next).edition().hash()).edition().act().shortName()).orElse(null),
                count("select count(c) from EvaluationCase c where c.cycleId = :cycle", cycleId),
                count("select count(p) from Plan p, EvaluationCase c where c.id = p.caseId and c.cycleId = :cycle and not exists (select e.id from Plan o join o.journal e"
                        + " where o.id = p.id and e.deed in (kz.bagalau.law.process.Deed.CLOSE, kz.bagalau.law.process.Deed.CANCEL))", cycleId), touched(cycle).size()));
    }

    private long count(String asked, Long cycleId) {
        return em.createQuery(asked, Long.class).setParameter("cycle", cycleId).getSingleResult();
    }

    /** The cycles of a body that wait for the official's decision, with the last day of their acts. */
    @Operates(Operation.WITHIN)
    public List<Waiting> waiting(Long bodyId) {
        return em.createQuery("select c from Cycle c where c.bodyId = :body and c.stage = :running order by c.id", Cycle.class).setParameter("body", bodyId)
                .setParameter("running", Cycle.RUNNING).getResultStream().flatMap(cycle -> end(cycle).map(last -> new Waiting(cycle.id(), last)).stream()).toList();
    }

    /**
     * The last day of the act of a running cycle, where it lies within the cycle's days and nobody has said yet why it goes on. An act that is only
     * amended goes on: {@link TakeAmendment}.
     */
    private Optional<LocalDate> end(Cycle cycle) {
        if (!cycle.running() || cycle.actEnd().isPresent() || cycle.ground() != null || library.law(cycle.editionHash()).only(Window.class).isPresent()) {
            return Optional.empty();
        }
        return wordings.lastDay(em.find(StateBody.class, cycle.bodyId()), cycle.editionId())
                .filter(last -> !last.isBefore(cycle.days().first()) && last.isBefore(cycle.days().last()));
    }

    /** The cases that the decision reaches: neither ended nor decided, and without sheets on their way. */
    private List<EvaluationCase> touched(Cycle cycle) {
        Track road = library.law(cycle.editionHash()).road(EvaluationCase.TRACK);
        return em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle order by c.id", EvaluationCase.class).setParameter("cycle", cycle.id())
                .getResultStream().filter(one -> Stream.of(Deed.NOTIFY, Deed.SEND_SHEETS).anyMatch(deed -> one.before(road, deed))).toList();
    }

    /**
     * Decides what becomes of a cycle.
     *
     * @return how many cases the decision reached
     * @throws IllegalStateException when there is nothing to decide
     * @throws IllegalArgumentException without a ground
     */
    @Operates(Operation.ACT_END_DECIDE)
    public int decide(@Of(Kind.CYCLE) Long cycleId, @Recorded("choice") ActEnd.Choice choice, @Recorded("ground") String ground) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        return carryOut(cycle, new ActEnd(choice, ending(cycle), ground, recorder.today()), recorder.done(Deed.DECIDE, Role.OFFICIAL, ground));
    }

    /**
     * Enters what the official decided on paper: its number, the date beside his signature, the scan.
     *
     * @return how many cases the decision reached
     * @throws IllegalStateException when there is nothing to decide
     * @throws IllegalArgumentException without a ground or a number
     * @throws WrongDay when the paper is dated before the cycle's first day, or after today
     * @throws BodyRefused when the body's card names no official
     */
    @Operates(Operation.ACT_END_ENTER)
    public int decidedOnPaper(@Of(Kind.CYCLE) Long cycleId, @Recorded("choice") ActEnd.Choice choice, @Recorded("ground") String ground, @Recorded("paper") Paper paper,
            Attachment scan) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        LocalDate last = ending(cycle);
        recorder.requireSince(cycle.days().first(), paper.signed());
        Long official = Optional.ofNullable(em.find(StateBody.class, cycle.bodyId()).officialId()).orElseThrow(() -> new BodyRefused("body.refused.OFFICIAL"));
        Long scanId = files.store(cycle.bodyId(), "scan", scan);
        ActEnd decided = new ActEnd(choice, last, ground, paper.signed()).onPaper(paper.number(), scanId);
        return carryOut(cycle, decided, recorder.onPaper(Deed.DECIDE, official, Role.OFFICIAL, paper.signed(), scanId).because(decided.cited()));
    }

    private LocalDate ending(Cycle cycle) {
        return end(cycle).orElseThrow(() -> new IllegalStateException("nothing is to be decided about the act of cycle " + cycle.id()));
    }

    private int carryOut(Cycle cycle, ActEnd decided, Done done) {
        List<EvaluationCase> reached = touched(cycle);
        cycle.actEnds(decided, done);
        switch (decided.choice()) {
            case FINISH -> reached.forEach(one -> one.periodGround(decided.cited()));
            case UP_TO -> upTo(reached, decided.lastDay());
            case STOP -> stop(cycle, reached, decided.cited());
        }
        return reached.size();
    }

    private void upTo(List<EvaluationCase> reached, LocalDate last) {
        List<Long> ids = reached.stream().map(EvaluationCase::id).toList();
        reached.forEach(one -> one.until(last));
        if (!ids.isEmpty()) {
            em.createQuery("select p from Plan p where p.caseId in :ids", Plan.class).setParameter("ids", ids).getResultList().forEach(plan -> plan.until(last));
        }
    }

    /** The cases end with the ground, sittings that lie ahead are dropped; the plans stay readable, and their lines can be copied into new ones. */
    private void stop(Cycle cycle, List<EvaluationCase> reached, String ground) {
        Law law = library.law(cycle.editionHash());
        Done excluded = recorder.done(Deed.EXCLUDE, Role.HR_WORKER, ground);
        reached.forEach(one -> one.follow(new Course(law.road(EvaluationCase.TRACK), Situation.empty(), excluded)));
        em.createQuery("select s from Sitting s where s.cycleId = :cycle", Sitting.class).setParameter("cycle", cycle.id()).getResultStream()
                .filter(Sitting::ahead).forEach(sitting -> sitting.drop(recorder.done(Deed.CANCEL, Role.HR_WORKER, ground)));
        long left = em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle", EvaluationCase.class).setParameter("cycle", cycle.id())
                .getResultStream().filter(one -> !law.road(EvaluationCase.TRACK).ends().contains(Stage.of(one.stage()))).count();
        if (left == 0) {
            cycle.close(recorder.done(Deed.CLOSE, Role.OFFICIAL, ground));
        }
    }

    /**
     * What the official is asked.
     *
     * @param act     the act that ends
     * @param last    its last day
     * @param next    the act in force on the day after it, or null where none is
     * @param cases   how many cases the cycle has
     * @param plans   how many work plans run in it
     * @param reached how many cases the decision reaches
     */
    public record Question(Text act, LocalDate last, Text next, long cases, long plans, long reached) {
    }

    /**
     * The paper of a decision.
     *
     * @param number its number
     * @param signed the date beside the official's signature
     */
    public record Paper(String number, LocalDate signed) implements Serializable {
    }

    /** A cycle that waits, and the last day of its act. */
    public record Waiting(Long cycleId, LocalDate last) implements Serializable {
    }
}
