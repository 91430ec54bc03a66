package kz.bagalau.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** Shows the journal of one servant, with what his entries come to in every part of the year. */
@Stateless
public class ReadJournal {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    PartLaw laws;
    @Inject
    JournalScore score;
    @Inject
    SignedParts signatures;
    @Inject
    Placing placing;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The journal of a case, without parts where its act keeps none: the entries of its parts, those from the former year that count in them, and its own that count later. */
    @Operates(Operation.JOURNAL_READ)
    public JournalCard card(@Of(Kind.CASE) Long caseId) {
        EvaluationCase subject = em.find(EvaluationCase.class, caseId);
        Law law = library.law(subject.editionHash());
        Map<String, Period> parts = parts(subject, law);
        List<JournalEntry> entries = entries(subject, parts.keySet());
        Known known = new Known(histories(entries), cases(entries));
        Map<Long, List<DeedEntry>> histories = known.histories();
        entries.stream().map(JournalEntry::part).filter(code -> !parts.containsKey(code)).forEach(code -> new SubPeriods(law.edition()).part(code)
                .ifPresent(period -> parts.put(code, period)));
        SignedParts.Days signed = signatures.of(List.of(subject.personId()));
        List<JournalCard.Part> shown = parts.values().stream().map(part -> part(subject, part, entries.stream().filter(one -> one.part().equals(part.code())).toList(),
                known, signed.of(subject.bodyId(), subject.personId(), part.code()).orElse(null))).toList();
        List<Long> named = Stream.concat(Stream.of(subject.personId(), subject.supervisorId()), histories.values().stream().flatMap(List::stream).map(DeedEntry::byId))
                .filter(Objects::nonNull).distinct().toList();
        return new JournalCard(caseId, subject.personId(), subject.supervisorId(), staff.names(named, recorder.today()), subject.period(), shown);
    }

    /** How many entries each part of a case has that count or wait, the first part first: no points. */
    @Operates(Operation.CASE_READ)
    public Map<Text, long[]> numbers(@Of(Kind.CASE) Long caseId) {
        EvaluationCase subject = em.find(EvaluationCase.class, caseId);
        Law law = library.law(subject.editionHash());
        if (!FactKinds.kept(law)) {
            return Map.of();
        }
        Map<String, Period> parts = parts(subject, law);
        List<JournalEntry> entries = entries(subject, parts.keySet());
        Map<Text, long[]> numbers = new LinkedHashMap<>();
        parts.values().forEach(part -> numbers.put(part.name(), new long[] {
                entries.stream().filter(one -> one.part().equals(part.code()) && one.counted()).count(),
                entries.stream().filter(one -> one.part().equals(part.code()) && one.at(JournalEntry.PROPOSED)).count()}));
        return numbers;
    }

    /** The cases of the same servant in the same body that have a journal, the latest first: from year to year. */
    @Operates(Operation.JOURNAL_READ)
    public List<EvaluationCase> years(@Of(Kind.CASE) Long caseId) {
        return em.createQuery("select c from EvaluationCase c, EvaluationCase o where o.id = :id and c.facts.personId = o.facts.personId and c.bodyId = o.bodyId"
                + " order by c.periodFirst desc, c.id", EvaluationCase.class).setParameter("id", caseId).getResultStream()
                .filter(one -> FactKinds.kept(library.law(one.editionHash()))).toList();
    }

    /** What is read once for all entries: their deeds, and the cases that ran when they were entered. */
    private record Known(Map<Long, List<DeedEntry>> histories, Map<Long, EvaluationCase> cases) {
    }

    private Map<Long, EvaluationCase> cases(List<JournalEntry> entries) {
        return entries.isEmpty() ? Map.of() : em.createQuery("select c from EvaluationCase c where c.id in :ids", EvaluationCase.class)
                .setParameter("ids", entries.stream().map(JournalEntry::caseId).distinct().toList()).getResultStream().collect(Collectors.toMap(EvaluationCase::id, one -> one));
    }

    private static Map<String, Period> parts(EvaluationCase subject, Law law) {
        Map<String, Period> parts = new LinkedHashMap<>();
        SubPeriods periods = new SubPeriods(law.edition());
        for (int year = subject.period().first().getYear(); year <= subject.period().last().getYear(); year++) {
            periods.of(year).stream().filter(part -> !part.to().isBefore(subject.period().first()) && !part.from().isAfter(subject.period().last()))
                    .forEach(part -> parts.put(part.code(), part));
        }
        return parts;
    }

    private List<JournalEntry> entries(EvaluationCase subject, Collection<String> parts) {
        return parts.isEmpty() ? List.of() : em.createQuery("select e from JournalEntry e where e.personId = :person and e.bodyId = :body and (e.caseId = :case"
                + " or e.part in :parts) order by e.day, e.id", JournalEntry.class).setParameter("person", subject.personId())
                .setParameter("body", subject.bodyId()).setParameter("case", subject.id()).setParameter("parts", parts).getResultList();
    }

    private Map<Long, List<DeedEntry>> histories(List<JournalEntry> entries) {
        return entries.isEmpty() ? Map.of() : em.createQuery("select e.id, j from JournalEntry e join e.journal j where e.id in :ids order by j.time, j.id", Object[].class)
                .setParameter("ids", entries.stream().map(JournalEntry::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (DeedEntry) row[1], Collectors.toList())));
    }

    private JournalCard.Part part(EvaluationCase subject, Period part, List<JournalEntry> entries, Known known, LocalDate signed) {
        LocalDate today = recorder.today();
        boolean own = part.to().compareTo(subject.period().first()) >= 0 && !part.from().isAfter(subject.period().last());
        Optional<Law> law = own ? laws.on(subject, part.to()) : Optional.empty();
        Optional<ResultKind> kind = law.flatMap(one -> new SubPeriods(one.edition()).kinds().stream().findFirst());
        List<JournalEntry> counted = entries.stream().filter(JournalEntry::counted).toList();
        return new JournalCard.Part(part.code(), part.name(), kind.flatMap(any -> law).map(one -> one.edition().act().shortName()).orElse(null),
                kind.map(ResultKind::label).orElse(null), own ? kind.isPresent() : placing.evaluated(subject, part), kind.map(one -> score.outcome(law.orElseThrow(), one, counted)), signed, part.contains(today),
                entries.stream().map(entry -> item(entry, known)).toList());
    }

    private JournalCard.Item item(JournalEntry entry, Known known) {
        Law law = library.law(entry.editionHash());
        FactKinds kinds = new FactKinds(law);
        Period day = Placing.period(law, entry.day());
        return new JournalCard.Item(entry, law.edition().rules().get(entry.rule()).label(), kinds.line(entry.rule(), entry.kind()).orElseThrow(),
                law.edition().rules().get(entry.rule()).citation(), day.code().equals(entry.part()) ? null : day.name(),
                closed(entry, law, known), known.histories().getOrDefault(entry.id(), List.of()));
    }

    private String closed(JournalEntry entry, Law law, Known known) {
        return entry.emptied() ? "journal.refused.emptied" : placing.closed(known.cases().get(entry.caseId()), law, entry.day(), entry.part()).map(Refused::key).orElse(null);
    }
}
