package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
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
import kz.bagalau.model.prints.PrintRun;
import kz.bagalau.model.prints.SetState;
import kz.bagalau.planning.Recorder;

/** Reads a printing run: how far it has come, and what is to go to the printer. */
@Stateless
public class ReadRun {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Recorder recorder;

    /** The run. @throws IllegalArgumentException if there is none */
    @Operates(Operation.RUN_READ)
    public RunCard card(@Of(Kind.RUN) Long runId) {
        PrintRun run = Optional.ofNullable(em.find(PrintRun.class, runId)).orElseThrow(() -> new IllegalArgumentException("no run " + runId));
        Map<SetState, Long> counts = new EnumMap<>(SetState.class);
        em.createQuery("select s.state, count(s) from PrintedSet s where s.runId = :run group by s.state", Object[].class).setParameter("run", runId)
                .getResultList().forEach(row -> counts.put((SetState) row[0], (Long) row[1]));
        return new RunCard(runId, run.kinds(), run.madeBy(), run.madeAt(), run.touchedAt(), counts, pages(runId));
    }

    private long pages(Long runId) {
        Long slips = em.createQuery("select sum(p.pages) from PrintedSet s join RegisteredPaper p on p.id = s.slipId where s.runId = :run", Long.class)
                .setParameter("run", runId).getSingleResult();
        Long papers = em.createQuery("select sum(p.pages) from PrintedSet s join s.paperIds i, RegisteredPaper p where p.id = i and s.runId = :run"
                + " and s.slipId is not null", Long.class).setParameter("run", runId).getSingleResult();
        return (slips == null ? 0 : slips) + (papers == null ? 0 : papers);
    }

    /** True when the work on it has stopped half-way. */
    @Operates(Operation.RUN_READ)
    public boolean stopped(@Of(Kind.RUN) Long runId) {
        return card(runId).stopped(recorder.now());
    }

    /**
     * What goes to the printer: of each set the slip, then the papers behind it, in the order of the run. A set of which a paper was
     * superseded since is left out: it is to be printed anew.
     *
     * @param states of which sets; empty: of all that were printed
     */
    @Operates(Operation.RUN_READ)
    public Stack stack(@Of(Kind.RUN) Long runId, Set<SetState> states) {
        Map<Long, List<Long>> sets = new LinkedHashMap<>();
        Set<Long> outdated = new HashSet<>();
        em.createQuery("select s.id, f.id, s.state from PrintedSet s join RegisteredPaper p on p.id = s.slipId join p.pdf f where s.runId = :run order by s.place",
                Object[].class).setParameter("run", runId).getResultStream().filter(row -> states.isEmpty() || states.contains(row[2]))
                .forEach(row -> sets.put((Long) row[0], new ArrayList<>(List.of((Long) row[1]))));
        em.createQuery("select s.id, f.id, l.id from PrintedSet s join s.paperIds i, RegisteredPaper p join p.pdf f"
                + " left join RegisteredPaper l on l.replacesId = p.id where p.id = i and s.runId = :run and s.slipId is not null order by s.place, p.id", Object[].class)
                .setParameter("run", runId).getResultStream().filter(row -> sets.containsKey(row[0])).forEach(row -> {
                    sets.get(row[0]).add((Long) row[1]);
                    if (row[2] != null) {
                        outdated.add((Long) row[0]);
                    }
                });
        outdated.forEach(sets::remove);
        return new Stack(sets.values().stream().toList(), outdated.size());
    }

    /**
     * What goes to the printer.
     *
     * @param sets     the files of each set, its slip first
     * @param outdated how many sets are left out, because a paper of theirs was superseded
     */
    public record Stack(List<List<Long>> sets, int outdated) implements java.io.Serializable {
    }
}
