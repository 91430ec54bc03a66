package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;

/** Facts that stand already, counted or proposed, so that one fact does not give its points twice; what was declined or withdrawn may come again. */
@Dependent
class StandingFacts {

    @Inject
    EntityManager em;

    /** What makes two entries the same fact of a servant: kind, day, words and document, whatever the spaces and letters. */
    record Same(Long body, Long person, String rule, String kind, String words, String document) {

        static Same of(Long body, Long person, NewFact fact) {
            return new Same(body, person, fact.rule(), fact.kind(), plain(fact.description()), plain(fact.document()));
        }

        private static Same of(JournalEntry entry) {
            return new Same(entry.bodyId(), entry.personId(), entry.rule(), entry.kind(), plain(entry.description()), plain(entry.source().document().orElse("")));
        }

        private static String plain(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** Those of the servants of these cases on a day: one statement. */
    Set<Same> on(Collection<EvaluationCase> cases, LocalDate day) {
        return em.createQuery("select e from JournalEntry e where e.day = :day and e.stage in :standing and e.personId in :people", JournalEntry.class)
                .setParameter("day", day).setParameter("standing", List.of(JournalEntry.PROPOSED, JournalEntry.COUNTED))
                .setParameter("people", cases.stream().map(EvaluationCase::personId).collect(Collectors.toSet()))
                .getResultStream().map(Same::of).collect(Collectors.toCollection(HashSet::new));
    }
}
