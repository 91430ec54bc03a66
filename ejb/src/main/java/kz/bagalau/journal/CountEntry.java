package kz.bagalau.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.library.Law;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.planning.Recorder;

/**
 * The supervisor's own deed, by which a fact gives its points: he enters it, for one or many of his people, or counts what others proposed;
 * he declines a proposal, and takes an entry back with a reason.
 */
@Stateless
public class CountEntry {

    private static final int LONGEST_REASON = 2000;

    @Inject
    EntryDesk desk;
    @Inject
    Placing placing;
    @Inject
    Supervising supervising;
    @Inject
    Recorder recorder;

    /** For whom of those named the fact could not be entered, and why: nothing is changed. @throws JournalRefused when the fact itself is not sound */
    @Operates(Operation.JOURNAL_COUNT)
    public List<Refused> check(@Of(Kind.CASE) Collection<Long> caseIds, NewFact fact) {
        fact.requireSound(recorder.today());
        Placing.Placed placed = placing.place(desk.cases(caseIds), fact);
        return Stream.concat(placed.refused().stream(), others(placed).stream()).toList();
    }

    /** For whom of those named the fact would count later than in the part of its day, or nowhere: nothing is changed. */
    @Operates(Operation.JOURNAL_COUNT)
    public List<Refused> later(@Of(Kind.CASE) Collection<Long> caseIds, NewFact fact) {
        return desk.later(caseIds, fact);
    }

    private List<Refused> others(Placing.Placed placed) {
        return supervising.others(placed.places().entrySet().stream().map(one -> new Supervising.OfPart(one.getKey(), one.getValue().part(),
                Placing.named(one.getValue().law(), one.getValue().part()), null)).toList());
    }

    /**
     * Enters a fact that counts at once, for everybody named or for nobody.
     *
     * @return the ids of the entries
     * @throws JournalRefused when the fact itself is not sound
     * @throws RefusedEntries naming each of those for whom it cannot be entered
     * @throws kz.bagalau.model.paper.FileRefused when the proof is empty, too large, or of another type than scans and documents
     */
    @Operates(Operation.JOURNAL_COUNT)
    public List<Long> count(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("fact") NewFact fact) {
        return desk.enter(caseIds, fact, this::others, any -> recorder.done(Deed.COUNT, Role.SUPERVISOR));
    }

    /** Which of the proposals cannot be counted now, each with the reason: nothing is changed. */
    @Operates(Operation.JOURNAL_COUNT)
    public List<Refused> closed(@Of(Kind.CASE) Collection<Long> caseIds, List<Seen> seen) {
        return judge(desk.take(caseIds, seen), true).refused();
    }

    /**
     * Counts proposals, all of them or none.
     *
     * @throws JournalConflict when somebody decided about one of them since the caller looked
     * @throws RefusedEntries naming those whose part's sheet is signed or whose case has ended, or in whose part another one gives points
     */
    @Operates(Operation.JOURNAL_COUNT)
    public void accept(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("entries") List<Seen> seen) {
        List<JournalEntry> entries = desk.take(caseIds, seen);
        Judged judged = judge(entries, true);
        RefusedEntries.throwIfAny(judged.refused());
        judged.parts().forEach(JournalEntry::countIn);
        desk.go(entries, EntryDesk::proved, () -> recorder.done(Deed.COUNT, Role.SUPERVISOR));
    }

    /**
     * Declines proposals with a reason.
     *
     * @throws JournalRefused when no reason is given, or one that is too long
     * @throws JournalConflict when somebody decided about one of them since the caller looked
     * @throws RefusedEntries naming those in whose part another one gives points
     */
    @Operates(Operation.JOURNAL_COUNT)
    public void decline(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("entries") List<Seen> seen, @Recorded("reason") String reason) {
        String because = reason(reason);
        List<JournalEntry> entries = desk.take(caseIds, seen);
        RefusedEntries.throwIfAny(untouchable(entries, byId(entries)));
        desk.go(entries, EntryDesk::proved, () -> recorder.done(Deed.DECLINE, Role.SUPERVISOR, because));
    }

    /**
     * Takes entries that count back, with a reason; they stay readable.
     *
     * @throws JournalRefused when no reason is given, or one that is too long
     * @throws JournalConflict when somebody changed one of them since the caller looked
     * @throws RefusedEntries naming those whose part's sheet is signed, or in whose part another one gives points
     */
    @Operates(Operation.JOURNAL_COUNT)
    public void withdraw(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("entries") List<Seen> seen, @Recorded("reason") String reason) {
        String because = reason(reason);
        List<JournalEntry> entries = desk.take(caseIds, seen);
        RefusedEntries.throwIfAny(judge(entries, false).refused());
        desk.go(entries, any -> Situation.empty().with(Document.GROUND), () -> recorder.done(Deed.WITHDRAW, Role.SUPERVISOR, because));
    }

    /** In which parts entries count, where another than was foreseen, and which are closed: the sheet of their part is signed, or another one gives its points. */
    private record Judged(Map<JournalEntry, String> parts, List<Refused> refused) {
    }

    private Judged judge(List<JournalEntry> entries, boolean moving) {
        SignedParts.Days signed = desk.signed(entries);
        Map<Long, EvaluationCase> cases = byId(entries);
        Judged judged = new Judged(new HashMap<>(), new ArrayList<>(untouchable(entries, cases)));
        Set<Long> untouchable = judged.refused().stream().map(Refused::entryId).collect(Collectors.toSet());
        entries.stream().filter(entry -> !untouchable.contains(entry.id())).forEach(entry -> judge(entry, cases.get(entry.caseId()), signed, moving, judged));
        return judged;
    }

    private void judge(JournalEntry entry, EvaluationCase subject, SignedParts.Days signed, boolean moving, Judged judged) {
        Law law = desk.law(entry);
        boolean closed = signed.of(entry.bodyId(), entry.personId(), entry.part()).isPresent();
        String part = !closed ? entry.part() : moving ? placing.part(subject, law, entry.day(), signed) : "";
        if (part.isEmpty()) {
            judged.refused().add(Refused.of(subject, "journal.refused.signed", Arg.of(Placing.named(law, entry.part()))).about(entry.id()));
        } else if (moving && placing.closed(subject, law, entry.day(), part).isPresent()) {
            judged.refused().add(placing.closed(subject, law, entry.day(), part).get().about(entry.id()));
        } else if (closed) {
            judged.parts().put(entry, part);
        }
    }

    private Map<Long, EvaluationCase> byId(List<JournalEntry> entries) {
        return desk.cases(entries.stream().map(JournalEntry::caseId).distinct().toList()).stream().collect(Collectors.toMap(EvaluationCase::id, one -> one));
    }

    /** Those about which the caller decides nothing: what they say was disposed of, or another one gives points in their part. */
    private List<Refused> untouchable(List<JournalEntry> entries, Map<Long, EvaluationCase> cases) {
        Stream<Refused> emptied = entries.stream().filter(JournalEntry::emptied).map(entry -> Refused.of(cases.get(entry.caseId()), "journal.refused.emptied").about(entry.id()));
        return Stream.concat(emptied, others(entries.stream().filter(entry -> !entry.emptied()).toList(), cases).stream()).toList();
    }

    private List<Refused> others(List<JournalEntry> entries, Map<Long, EvaluationCase> cases) {
        return supervising.others(entries.stream().map(entry -> new Supervising.OfPart(cases.get(entry.caseId()), entry.part(),
                Placing.named(desk.law(entry), entry.part()), entry.id())).toList());
    }

    private static String reason(String reason) {
        String plain = reason == null ? "" : reason.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_REASON) {
            throw new JournalRefused(plain.isEmpty() ? "journal.refused.because" : "journal.refused.because.long", LONGEST_REASON, plain.length());
        }
        return plain;
    }
}
