package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.documents.Files;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.planning.Recorder;

/** Entries on the desk of whoever works on them: their cases locked, so that no sheet is signed meanwhile, and the road of each deed. */
@Dependent
class EntryDesk {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Placing placing;
    @Inject
    SignedParts signatures;
    @Inject
    Recorder recorder;
    @Inject
    Files files;
    @Inject
    Event<EntriesMoved> moved;

    /** The cases, in the order of their ids, locked until the end of the transaction. */
    List<EvaluationCase> lock(Collection<Long> caseIds) {
        List<EvaluationCase> cases = new ArrayList<>();
        for (Long id : new TreeSet<>(caseIds)) {
            EvaluationCase subject = em.find(EvaluationCase.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (subject == null) {
                throw new IllegalArgumentException("no case " + id);
            }
            cases.add(subject);
        }
        return cases;
    }

    /** The cases of a list, not locked: to look, not to act. */
    List<EvaluationCase> cases(Collection<Long> caseIds) {
        return em.createQuery("select c from EvaluationCase c where c.id in :ids order by c.id", EvaluationCase.class).setParameter("ids", caseIds).getResultList();
    }

    /**
     * Enters the same fact for everybody named, or for nobody.
     *
     * @param against who else is refused, of those who can have it
     * @throws JournalRefused when the fact itself is not sound
     * @throws RefusedEntries naming each of those for whom it cannot be entered
     */
    List<Long> enter(Collection<Long> caseIds, NewFact fact, Function<Placing.Placed, List<Refused>> against, Function<EvaluationCase, Done> deed) {
        fact.requireSound(recorder.today());
        Placing.Placed placed = placing.place(lock(caseIds), fact);
        RefusedEntries.throwIfAny(Stream.concat(placed.refused().stream(), against.apply(placed).stream()).toList());
        return keep(placed, fact, deed);
    }

    /** For whom the fact would count in a later part than that of its day, and what it gives there. */
    List<Refused> later(Collection<Long> caseIds, NewFact fact) {
        return placing.later(placing.place(cases(caseIds), fact), fact.day());
    }

    /** Keeps a fact where it was placed. */
    List<Long> keep(Placing.Placed placed, NewFact fact, Function<EvaluationCase, Done> deed) {
        Map<Long, Long> stored = new HashMap<>();
        List<JournalEntry> entries = new ArrayList<>();
        placed.places().forEach((subject, place) -> {
            Long file = fact.proof() == null ? null : stored.computeIfAbsent(subject.bodyId(), body -> files.store(body, "journal", fact.proof()));
            JournalEntry entry = new JournalEntry(subject, fact.rule(), place.line(), place.law().edition().hash(), place.part(), fact.happened(file));
            entry.go(new Course(place.law().road(JournalEntry.TRACK), proved(entry), deed.apply(subject)));
            em.persist(entry);
            entries.add(entry);
        });
        em.flush();
        return entries.stream().map(JournalEntry::id).toList();
    }

    /** A reason why there is no source is one for an incentive only (almaty-region-2017-06, п. 18); a breach needs its document. */
    static Situation proved(JournalEntry entry) {
        boolean proved = entry.source().document().isPresent() || entry.source().noneBecause().isPresent() && !FactKinds.breach(entry.points());
        return proved ? Situation.empty().with(Document.SOURCE) : Situation.empty();
    }

    /**
     * Entries as their callers saw them, their cases locked.
     *
     * @throws JournalConflict when somebody changed one of them since
     */
    List<JournalEntry> take(Collection<Long> caseIds, Collection<Seen> seen) {
        if (seen.stream().anyMatch(one -> !caseIds.contains(one.caseId()))) {
            throw new IllegalArgumentException("entries " + seen + " are not all of cases " + caseIds);
        }
        lock(caseIds);
        Map<Long, JournalEntry> entries = entries(seen);
        for (Seen one : seen) {
            JournalEntry entry = entries.get(one.entryId());
            if (entry == null || !entry.caseId().equals(one.caseId())) {
                throw new IllegalArgumentException("no entry " + one.entryId() + " in case " + one.caseId());
            }
            if (entry.version() != one.version()) {
                throw new JournalConflict(entry);
            }
        }
        return List.copyOf(entries.values());
    }

    private Map<Long, JournalEntry> entries(Collection<Seen> seen) {
        return em.createQuery("select e from JournalEntry e where e.id in :ids order by e.id", JournalEntry.class)
                .setParameter("ids", seen.stream().map(Seen::entryId).toList()).getResultStream()
                .collect(Collectors.toMap(JournalEntry::id, entry -> entry, (one, two) -> one, LinkedHashMap::new));
    }

    /** Those of the entries whose part's sheet is signed. */
    SignedParts.Days signed(Collection<JournalEntry> entries) {
        return signatures.of(entries.stream().map(JournalEntry::personId).distinct().toList());
    }

    /** The road of the edition by whose list an entry was made. */
    Law law(JournalEntry entry) {
        return library.law(entry.editionHash());
    }

    /** The deed on the road of each of the entries, for which this holds. */
    void go(Collection<JournalEntry> entries, Function<JournalEntry, Situation> situation, Supplier<Done> done) {
        entries.forEach(entry -> entry.go(new Course(law(entry).road(JournalEntry.TRACK), situation.apply(entry), done.get())));
        moved.fire(new EntriesMoved(entries.stream().map(JournalEntry::id).collect(Collectors.toSet())));
    }
}
