package kz.bagalau.exchange;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.journal.FactChoices;
import kz.bagalau.journal.FactKinds;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.ProposeEntry;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.exchange.ExchangeFact;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.watch.CaseFiles;

/**
 * Facts of executive discipline and of rewarded activities that the document-flow system proposes for the journal (for the family of 2017): they wait
 * for the supervisor as any proposal does. A fact that is known by its id there is not proposed twice.
 */
@Stateless
public class Facts {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;
    @Inject
    KeyedAnswers answers;
    @Inject
    Library library;
    @EJB
    CaseFiles cases;
    @EJB
    ProposeEntry proposals;

    /** A fact of the servant with this ИИН. @param externalId of the fact there */
    public record Told(String externalId, Iin iin, NewFact fact) {

        /** As the audit trail names it. */
        @Override
        public String toString() {
            return externalId + " " + fact;
        }
    }

    /** A page of facts in the order of their last change. @param next with what to go on, as in {@link Documents.Page} */
    public record Page(List<FactStanding> facts, long next, boolean more) {
    }

    /** The kinds for which an edition gives points. @param edition its id */
    public record Kinds(String edition, List<FactChoices.Kinds> kinds) {
    }

    /**
     * Notes the key of a batch before its facts: told again under it, each fact is answered as it stands.
     *
     * @param request all that was asked
     * @throws ExchangeRefused when the key was used for something else
     */
    @Operates(Operation.DOCFLOW_FACT_TELL)
    public void begin(@Of(Kind.BODY) Long bodyId, String key, String request) {
        if (answers.answered(key, "facts " + bodyId + "\n" + request).isEmpty()) {
            answers.keep(key, "facts " + bodyId + "\n" + request, "facts");
        }
    }

    /**
     * Proposes a fact; one that is known already is told as it stands.
     *
     * @throws kz.bagalau.journal.JournalRefused  when the fact itself is not sound
     * @throws kz.bagalau.journal.RefusedEntries  when it cannot be proposed for him
     * @throws kz.bagalau.model.paper.FileRefused when the proof is empty, too large, or of another type
     * @throws ExchangeRefused                    when nobody has this ИИН in the body, or no journal is kept for him on the day
     */
    @Operates(Operation.DOCFLOW_FACT_TELL)
    public FactStanding propose(@Of(Kind.BODY) Long bodyId, @Recorded("fact") Told told) {
        return known(bodyId, told.externalId()).orElseGet(() -> {
            told.fact().requireSound(exchanges.today());
            Long caseId = caseOf(bodyId, told);
            cases.hold(List.of(caseId)); // two who tell the same at once wait here for each other
            return known(bodyId, told.externalId()).orElseGet(() -> entered(bodyId, told, caseId));
        });
    }

    private FactStanding entered(Long bodyId, Told told, Long caseId) {
        JournalEntry entry = em.find(JournalEntry.class, proposals.told(caseId, told.fact()));
        em.persist(new ExchangeFact(exchanges.lockOrBegin(bodyId), told.externalId(), entry, exchanges.told()));
        em.flush();
        return FactStanding.of(told.externalId(), entry);
    }

    private Optional<FactStanding> known(Long bodyId, String externalId) {
        return em.createQuery("select e from ExchangeFact f, JournalEntry e where e.id = f.entryId and f.bodyId = :body and f.externalId = :id", JournalEntry.class)
                .setParameter("body", bodyId).setParameter("id", externalId).getResultStream().findFirst().map(entry -> FactStanding.of(externalId, entry));
    }

    /** The case of the servant in which a journal is kept on the day; of several the latest. */
    private Long caseOf(Long bodyId, Told told) {
        List<Long> people = em.createQuery("select distinct p.id from Person p, Employment e where p.iin = :iin and e.personId = p.id and e.bodyId = :body", Long.class)
                .setParameter("iin", told.iin().value()).setParameter("body", bodyId).getResultList();
        if (people.isEmpty()) {
            throw new ExchangeRefused(ExchangeRefused.Reason.NOBODY);
        }
        return em.createQuery("select c.id, c.editionHash from EvaluationCase c where c.bodyId = :body and c.facts.personId in :people and c.periodFirst <= :day"
                + " and c.periodLast >= :day order by c.id desc", Object[].class).setParameter("body", bodyId).setParameter("people", people)
                .setParameter("day", told.fact().day()).getResultStream().filter(row -> FactKinds.kept(library.law((String) row[1]))).map(row -> (Long) row[0]).findFirst()
                .orElseThrow(() -> new ExchangeRefused(ExchangeRefused.Reason.NO_JOURNAL, told.fact().day()));
    }

    /**
     * The facts that were proposed for a body, as they stand.
     *
     * @param since  only what changed no earlier, or null; without effect beside a cursor
     * @param cursor the last number that was seen: what changed after it; null: all
     * @throws ExchangeRefused for a size that no page has
     */
    @Operates(Operation.DOCFLOW_FACT_LIST)
    public Page list(@Of(Kind.BODY) Long bodyId, Instant since, Long cursor, int size) {
        if (size < 1 || size > Documents.LARGEST) {
            throw new ExchangeRefused(ExchangeRefused.Reason.SIZE, Documents.LARGEST);
        }
        long last = exchanges.lastChange(bodyId);
        boolean late = cursor == null && since != null;
        TypedQuery<ExchangeFact> question = em.createQuery("select f from ExchangeFact f where f.bodyId = :body and f.change > :cursor"
                + (late ? " and f.changedAt >= :since" : "") + " order by f.change", ExchangeFact.class).setParameter("body", bodyId)
                .setParameter("cursor", cursor == null ? 0L : cursor);
        List<ExchangeFact> found = (late ? question.setParameter("since", since) : question).setMaxResults(size + 1).getResultList();
        boolean more = found.size() > size;
        List<ExchangeFact> page = more ? found.subList(0, size) : found;
        long seen = page.isEmpty() ? 0 : page.get(page.size() - 1).change();
        return new Page(standing(page), more ? seen : Math.max(seen, last), more);
    }

    private List<FactStanding> standing(List<ExchangeFact> facts) {
        Map<Long, JournalEntry> entries = facts.isEmpty() ? Map.of() : em.createQuery("select e from JournalEntry e where e.id in :ids", JournalEntry.class)
                .setParameter("ids", facts.stream().map(ExchangeFact::entryId).toList()).setHint("eclipselink.batch", "e.journal").getResultStream()
                .collect(Collectors.toMap(JournalEntry::id, entry -> entry));
        return facts.stream().map(one -> FactStanding.of(one.externalId(), entries.get(one.entryId()))).toList();
    }

    /** The kinds for which the act that is in force in a body on a day gives points; none where it keeps no journal. @throws ExchangeRefused without an act */
    @Operates(Operation.DOCFLOW_FACT_LIST)
    public Kinds kinds(@Of(Kind.BODY) Long bodyId, LocalDate day) {
        Law law = library.inForce(bodyId, day).orElseThrow(() -> new ExchangeRefused(ExchangeRefused.Reason.NO_ACT, day));
        return new Kinds(law.edition().id().value(), FactKinds.kept(law) ? FactChoices.of(law) : List.of());
    }
}
