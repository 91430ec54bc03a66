package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Act;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Window;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.body.EditionTerm;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.sheet.Sheet;

/**
 * The act of a running cycle is amended within its days: the cycle goes on, and from the amended wording's first day HR takes it over to that wording
 * («a year may average quarters of two editions, each cited by its own», METHODOLOGIES.md, section 9). Cases that have ended or are decided stay, and
 * so do results and signed sheets, each under the wording by which it was made.
 */
@Stateless
public class TakeAmendment {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    PartLaw wordings;
    @Inject
    Recorder recorder;

    /** What can be taken over, now or from a day that lies ahead; empty where the act of the cycle is not amended within its days, or it is done. */
    @Operates(Operation.CYCLE_READ)
    public Optional<Amendment> amendment(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        return next(cycle).map(term -> {
            Map<String, Long> reached = new LinkedHashMap<>();
            Map<String, Long> staying = new LinkedHashMap<>();
            Track road = library.use(term.editionId()).road(EvaluationCase.TRACK);
            Set<Long> decided = decided(cycleId);
            em.createQuery("select c.id, c.stage from EvaluationCase c where c.cycleId = :cycle order by c.stage", Object[].class)
                    .setParameter("cycle", cycleId).getResultList()
                    .forEach(row -> (goes(road, (String) row[1]) && !decided.contains(row[0]) ? reached : staying).merge((String) row[1], 1L, Long::sum));
            return new Amendment(name(library.law(cycle.editionHash())), name(library.use(term.editionId())), term.days().first(), due(term), reached, staying);
        });
    }

    /** When and to what the cycle was taken over last; empty where it never was. */
    @Operates(Operation.CYCLE_READ)
    public Optional<Taken> taken(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        return cycle.latest(Deed.AMEND).map(deed -> new Taken(deed.on(), name(library.law(cycle.editionHash()))));
    }

    /** The cycles of a body that wait to be taken over today, with the first day of the amended wording. */
    @Operates(Operation.WITHIN)
    public List<Waiting> waiting(Long bodyId) {
        return em.createQuery("select c from Cycle c where c.bodyId = :body and c.stage = :running order by c.id", Cycle.class).setParameter("body", bodyId)
                .setParameter("running", Cycle.RUNNING).getResultStream()
                .flatMap(cycle -> next(cycle).filter(this::due).map(term -> new Waiting(cycle.id(), term.days().first())).stream()).toList();
    }

    /**
     * Takes a cycle over to the amended wording of its act.
     *
     * @return how many cases went over
     * @throws WrongDay before its first day
     * @throws AmendmentRefused when there is nothing to take over, or no more
     */
    @Operates(Operation.CYCLE_AMEND)
    public int take(@Of(Kind.CYCLE) Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        EditionTerm term = next(cycle).orElseThrow(() -> new AmendmentRefused("cycle.amended.nothing"));
        if (!due(term)) {
            throw new WrongDay(recorder.today(), term.days().first(), cycle.days().last());
        }
        Law amended = library.use(term.editionId());
        Done done = recorder.done(Deed.AMEND, Role.HR_WORKER, said(amended.edition().act()));
        List<EvaluationCase> reached = reached(cycle, amended.road(EvaluationCase.TRACK));
        keep(cycleId, cycle.editionHash());
        reached.forEach(one -> one.amended(amended.edition().hash(), done));
        cycle.amended(term.editionId(), amended.edition().hash(), done);
        return reached.size();
    }

    private List<EvaluationCase> reached(Cycle cycle, Track road) {
        Set<Long> decided = decided(cycle.id());
        return em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle order by c.id", EvaluationCase.class).setParameter("cycle", cycle.id())
                .getResultStream().filter(one -> goes(road, one.stage()) && !decided.contains(one.id())).toList();
    }

    /** Signed sheets stay under the wording by which they were filled. */
    private void keep(Long cycleId, String hash) {
        em.createQuery("select s from Sheet s, EvaluationCase c where c.id = s.caseId and c.cycleId = :cycle and s.editionHash is null", Sheet.class)
                .setParameter("cycle", cycleId).getResultStream().filter(sheet -> sheet.signature().isPresent()).forEach(sheet -> sheet.keeps(hash));
    }

    private Set<Long> decided(Long cycleId) {
        return new HashSet<>(em.createQuery("select c.id from EvaluationCase c join c.results r where c.cycleId = :cycle and r.superseded = false"
                + " and r.origin <> :computed and r.part = ''", Long.class).setParameter("cycle", cycleId).setParameter("computed", Origin.COMPUTED).getResultList());
    }

    /** True of a case that has not ended and whose way the amended wording knows from where it stands. */
    private static boolean goes(Track road, String stage) {
        Stage at = Stage.of(stage);
        return !road.ends().contains(at) && road.moves().stream().anyMatch(move -> move.from().contains(at));
    }

    /** The wording of the cycle's act that is in force by now, or on the cycle's last day where that is past; else the one that comes next within its days. */
    private Optional<EditionTerm> next(Cycle cycle) {
        if (!cycle.running() || library.law(cycle.editionHash()).only(Window.class).isPresent()) {
            return Optional.empty();
        }
        LocalDate last = cycle.days().last();
        List<EditionTerm> later = em.find(StateBody.class, cycle.bodyId()).editions().stream().filter(term -> !term.editionId().equals(cycle.editionId()))
                .filter(term -> !term.days().first().isAfter(last) && term.days().first().isAfter(firstDay(cycle)))
                .filter(term -> wordings.sameAct(cycle.editionId(), term.editionId())).toList();
        return later.stream().filter(this::due).reduce((one, two) -> two.days().first().isAfter(one.days().first()) ? two : one)
                .or(() -> later.stream().min((one, two) -> one.days().first().compareTo(two.days().first())));
    }

    private LocalDate firstDay(Cycle cycle) {
        return em.find(StateBody.class, cycle.bodyId()).editions().stream().filter(term -> term.editionId().equals(cycle.editionId()))
                .map(term -> term.days().first()).findFirst().orElse(LocalDate.MIN);
    }

    private boolean due(EditionTerm term) {
        return !term.days().first().isAfter(recorder.today());
    }

    private static Text name(Law law) {
        return law.edition().act().shortName();
    }

    /** The name of an act in its own language, as the journal keeps it. */
    private static String said(Act act) {
        return act.shortName().in(act.language());
    }

    /**
     * An amended wording within the days of a cycle.
     *
     * @param from    the act as the cycle has it
     * @param to      the amended wording
     * @param first   its first day
     * @param due     true from that day on
     * @param reached how many cases go over, by stage
     * @param staying how many stay, by stage: ended or decided
     */
    public record Amendment(Text from, Text to, LocalDate first, boolean due, Map<String, Long> reached, Map<String, Long> staying) {

        /** How many go over. */
        public long count() {
            return reached.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** When a cycle was taken over, and to which wording. */
    public record Taken(LocalDate on, Text to) implements Serializable {
    }

    /** A cycle that waits, and the first day of the amended wording. */
    public record Waiting(Long cycleId, LocalDate first) implements Serializable {
    }
}
