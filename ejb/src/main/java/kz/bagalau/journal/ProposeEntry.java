package kz.bagalau.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Recorder;

/**
 * Proposals: by the servant about himself, by HR, and facts of the document-flow service that HR enters. They wait for the supervisor and give
 * no points before his deed (almaty-region-2017-06, п. 18).
 */
@Stateless
public class ProposeEntry {

    @Inject
    EntryDesk desk;
    @Inject
    Placing placing;
    @Inject
    Recorder recorder;

    /** A fact of one servant, as the document-flow service tells it. */
    public record Told(Long caseId, NewFact fact) {

        /** As the audit trail names it. */
        @Override
        public String toString() {
            return caseId + " " + fact;
        }
    }

    /** For whom of those named the fact could not be proposed, and why: nothing is changed. @throws JournalRefused when the fact itself is not sound */
    @Operates(Operation.JOURNAL_PROPOSE)
    public List<Refused> check(@Of(Kind.CASE) Collection<Long> caseIds, NewFact fact) {
        fact.requireSound(recorder.today());
        return placing.place(desk.cases(caseIds), fact).refused();
    }

    /** For whom of those named the fact would count later than in the part of its day, or nowhere: nothing is changed. */
    @Operates(Operation.JOURNAL_PROPOSE)
    public List<Refused> later(@Of(Kind.CASE) Collection<Long> caseIds, NewFact fact) {
        return desk.later(caseIds, fact);
    }

    /**
     * Proposes a fact: the servant for himself, HR for whomever it names; for all of them or for nobody.
     *
     * @return the ids of the entries
     * @throws JournalRefused when the fact itself is not sound
     * @throws RefusedEntries naming each of those for whom it cannot be proposed
     * @throws kz.bagalau.model.paper.FileRefused when the proof is empty, too large, or of another type than scans and documents
     */
    @Operates(Operation.JOURNAL_PROPOSE)
    public List<Long> propose(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("fact") NewFact fact) {
        return desk.enter(caseIds, fact, any -> List.of(), subject -> recorder.done(Deed.PROPOSE, subject.personId().equals(recorder.caller()) ? Role.SERVANT : Role.HR_WORKER));
    }

    /**
     * HR enters what the document-flow service tells of breaches and work: all of it or nothing.
     *
     * @throws JournalRefused when a fact itself is not sound
     * @throws RefusedEntries naming each that cannot be proposed
     */
    @Operates(Operation.JOURNAL_FACTS)
    public List<Long> tell(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("facts") List<Told> facts) {
        if (!caseIds.containsAll(facts.stream().map(Told::caseId).collect(Collectors.toSet()))) {
            throw new IllegalArgumentException("facts " + facts + " are not all of cases " + caseIds);
        }
        Map<Long, EvaluationCase> cases = desk.lock(caseIds).stream().collect(Collectors.toMap(EvaluationCase::id, one -> one));
        Placing.Known known = placing.known(cases.values());
        List<Refused> refused = new ArrayList<>();
        List<Placing.Placed> placed = new ArrayList<>();
        for (Told told : facts) {
            told.fact().requireSound(recorder.today());
            placed.add(placing.place(List.of(cases.get(told.caseId())), told.fact(), known));
            refused.addAll(placed.get(placed.size() - 1).refused());
        }
        RefusedEntries.throwIfAny(refused);
        Done told = told();
        return IntStream.range(0, facts.size()).boxed().flatMap(i -> desk.keep(placed.get(i), facts.get(i).fact(), any -> told).stream()).toList();
    }

    /** What the document-flow service tells: by the caller where somebody enters it, else by that system itself. */
    private Done told() {
        return recorder.told(Deed.PROPOSE, recorder.caller(), Role.DOCUMENT_SERVICE, recorder.today(), null);
    }

    /**
     * The document-flow system itself tells a fact of one servant.
     *
     * @return the id of the entry
     * @throws JournalRefused when the fact itself is not sound
     * @throws RefusedEntries when it cannot be proposed for him
     * @throws kz.bagalau.model.paper.FileRefused when the proof is empty, too large, or of another type than scans and documents
     */
    @Operates(Operation.WITHIN)
    public Long told(Long caseId, NewFact fact) {
        return desk.enter(List.of(caseId), fact, any -> List.of(), any -> told()).get(0);
    }
}
