package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.body.ImportFinding;
import kz.bagalau.model.body.StaffImport;
import kz.bagalau.staff.StaffLoaded;

/** The two pieces of work on a file, each in one transaction of its own: checking it, and loading it whole or not at all. */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWork {

    /**
     * What the work came to.
     *
     * @param rows rows of the file
     * @param bad bad cells found; nothing is loaded when there are any
     */
    public record Outcome(int rows, int bad) {
    }

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<StaffLoaded> changed;

    /** Reads and compares the file; writes down what is wrong with it or, when nothing is, what it would change. */
    public Outcome check(Long importId, IntConsumer percent) {
        StaffImport file = em.find(StaffImport.class, importId);
        FileRows rows = FileRows.read(file.fileName(), file.content());
        percent.accept(30);
        forget(importId);
        Present present = new PresentReading(em, file.bodyId()).read(rows.rows());
        List<BadCell> bad = Checks.of(rows, present, today());
        percent.accept(60);
        bad.forEach(cell -> em.persist(new ImportFinding(importId, cell.sheet(), cell.line(), cell.column(), cell.value(), cell.fault().name())));
        if (bad.isEmpty()) {
            Delta.of(rows, present, today()).forEach(step -> em.persist(announced(importId, step)));
        }
        return new Outcome(rows.rows().size(), bad.size());
    }

    /** Checks the file once more, because the staff may have changed since, and loads it when it is still right. */
    public Outcome load(Long importId, IntConsumer percent) {
        StaffImport file = em.find(StaffImport.class, importId);
        FileRows rows = FileRows.read(file.fileName(), file.content());
        Present present = new PresentReading(em, file.bodyId()).read(rows.rows());
        List<BadCell> bad = Checks.of(rows, present, today());
        if (bad.isEmpty()) {
            em.createQuery("delete from ImportChange c where c.importId = :id and c.kind <> :missing").setParameter("id", importId)
                    .setParameter("missing", ImportChange.Kind.MISSING).executeUpdate();
            List<Step> steps = Delta.of(rows, present, today());
            Loading loading = new Loading(em, importId, file.bodyId(), present, today());
            loading.run(steps, new Percent(steps.size(), percent));
            changed.fire(StaffLoaded.of(file.bodyId(), loading.persons(), false));
        }
        return new Outcome(rows.rows().size(), bad.size());
    }

    /** Undoes what a file loaded; the caller has made sure that nothing rests on it. */
    public void undo(Long importId) {
        StaffImport file = em.find(StaffImport.class, importId);
        Undoing undoing = new Undoing(em, new PresentReading(em, file.bodyId()).read(List.of()), today());
        undoing.run(importId);
        changed.fire(StaffLoaded.of(file.bodyId(), undoing.persons(), true));
    }

    private void forget(Long importId) {
        em.createQuery("delete from ImportFinding f where f.importId = :id").setParameter("id", importId).executeUpdate();
        em.createQuery("delete from ImportChange c where c.importId = :id").setParameter("id", importId).executeUpdate();
    }

    private static ImportChange announced(Long importId, Step step) {
        Long target = step.target() instanceof Aggregate row ? row.id() : null;
        return new ImportChange(importId, step.kind(), step.line(), step.label(), step.column() == null ? null : step.column().name(),
                step.before(), step.after(), target);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
