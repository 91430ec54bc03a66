package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.body.ImportFinding;
import kz.bagalau.model.body.ImportStatus;
import kz.bagalau.model.body.StaffImport;
import kz.bagalau.staff.RunningCases;
import kz.bagalau.staff.TouchedCase;

/** Reads imports: the list, how far one has come, what is wrong with it, what it changes, what rests on it. */
@Stateless
public class ImportReading {

    private static final String TOUCHED = "select c.targetId from ImportChange c where c.importId = :id";
    private static final String ADDED = TOUCHED + " and c.kind = kz.bagalau.model.body.ImportChange.Kind.";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    RunningCases cases;

    /** The imports of a body, the latest first. */
    @Operates(Operation.STAFF_IMPORT_LIST)
    public List<ImportStatus> of(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select " + ImportStatus.NEW + " from StaffImport i where i.bodyId = :body order by i.uploadedAt desc, i.id desc",
                ImportStatus.class).setParameter("body", bodyId).getResultList();
    }

    /** How far an import has come. */
    @Operates(Operation.STAFF_IMPORT_READ)
    public ImportStatus status(@Of(Kind.BATCH) Long importId) {
        return em.createQuery("select " + ImportStatus.NEW + " from StaffImport i where i.id = :id", ImportStatus.class)
                .setParameter("id", importId).getSingleResult();
    }

    /** Some of the bad cells, in the order of the file. */
    @Operates(Operation.STAFF_IMPORT_READ)
    public List<ImportFinding> findings(@Of(Kind.BATCH) Long importId, int first, int size) {
        return em.createQuery("select f from ImportFinding f where f.importId = :id order by f.sheet, f.line, f.id", ImportFinding.class)
                .setParameter("id", importId).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** How many bad cells there are. */
    @Operates(Operation.STAFF_IMPORT_READ)
    public int findingCount(@Of(Kind.BATCH) Long importId) {
        return count("select count(f) from ImportFinding f where f.importId = :id", importId);
    }

    /** Some of the changes of one kind, in the order of the file. */
    @Operates(Operation.STAFF_IMPORT_READ)
    public List<ImportChange> changes(@Of(Kind.BATCH) Long importId, ImportChange.Kind kind, int first, int size) {
        return em.createQuery("select c from ImportChange c where c.importId = :id and c.kind = :kind order by c.line, c.id", ImportChange.class)
                .setParameter("id", importId).setParameter("kind", kind).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** How many changes there are of each kind; kinds without any are absent. */
    @Operates(Operation.STAFF_IMPORT_READ)
    public Map<ImportChange.Kind, Integer> changeCounts(@Of(Kind.BATCH) Long importId) {
        Map<ImportChange.Kind, Integer> counts = new EnumMap<>(ImportChange.Kind.class);
        em.createQuery("select c.kind, count(c) from ImportChange c where c.importId = :id group by c.kind", Object[].class)
                .setParameter("id", importId).getResultList().forEach(row -> counts.put((ImportChange.Kind) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** How many missing people HR has said nothing about. */
    @Operates(Operation.STAFF_IMPORT_READ)
    public int unanswered(@Of(Kind.BATCH) Long importId) {
        return count("select count(c) from ImportChange c where c.importId = :id and c.kind = kz.bagalau.model.body.ImportChange.Kind.MISSING"
                + " and c.answer is null", importId);
    }

    /** The persons whom an import added, or whose posts or results it touched; before it is loaded, those alone who are known already. */
    @Operates(Operation.STAFF_IMPORT_READ)
    public List<Long> persons(@Of(Kind.BATCH) Long importId) {
        List<Long> ids = new ArrayList<>(em.createQuery("select c.targetId from ImportChange c where c.importId = :id and c.targetId is not null and c.kind in"
                + " (kz.bagalau.model.body.ImportChange.Kind.PERSON_ADDED, kz.bagalau.model.body.ImportChange.Kind.PERSON_CHANGED)", Long.class)
                .setParameter("id", importId).getResultList());
        ids.addAll(ids("select e.personId from Employment e where e.id in (" + TOUCHED + ")", importId));
        ids.addAll(ids("select r.personId from PriorResult r where r.id in (" + TOUCHED + ")", importId));
        return ids.stream().distinct().toList();
    }

    /** The running cases that the file touches: those of persons whose records it changes, or changed. */
    @Operates(Operation.STAFF_IMPORT_READ)
    public List<TouchedCase> touched(@Of(Kind.BATCH) Long importId) {
        return cases.touchedBy(status(importId).bodyId(), persons(importId));
    }

    /**
     * True when something rests on a loaded file: a later import of the body, a later deed on one of the persons, an account or a post made
     * since then on what the file added.
     */
    @Operates(Operation.STAFF_IMPORT_READ)
    public boolean restsOn(@Of(Kind.BATCH) Long importId) {
        StaffImport file = em.find(StaffImport.class, importId);
        List<Long> persons = persons(importId);
        return later(file, persons) || count("select count(a) from Account a where a.personId in (" + ADDED + "PERSON_ADDED)", importId) > 0
                || count("select count(e) from Employment e where e.unitId in (" + ADDED + "UNIT_ADDED) and e.id not in (" + ADDED + "POST_ADDED)", importId) > 0
                || count("select count(e) from Employment e where e.supervisorId in (" + ADDED + "PERSON_ADDED) and e.id not in (" + TOUCHED + ")", importId) > 0;
    }

    private boolean later(StaffImport file, List<Long> persons) {
        long later = em.createQuery("select count(i) from StaffImport i where i.bodyId = :body and i.loadedAt > :at"
                + " and i.state = kz.bagalau.model.body.ImportState.LOADED", Long.class).setParameter("body", file.bodyId())
                .setParameter("at", file.loadedAt()).getSingleResult();
        return later > 0 || !persons.isEmpty() && em.createQuery("select count(d) from StaffDeed d where d.personId in :ids and d.doneAt > :at",
                Long.class).setParameter("ids", persons).setParameter("at", file.loadedAt()).getSingleResult() > 0;
    }

    private List<Long> ids(String query, Long importId) {
        return em.createQuery(query, Long.class).setParameter("id", importId).getResultList();
    }

    private int count(String query, Long importId) {
        return em.createQuery(query, Long.class).setParameter("id", importId).getSingleResult().intValue();
    }
}
