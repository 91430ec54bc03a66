package kz.bagalau.disposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Keeping;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.EvaluationCase;

/** How long the editions under which a body's cases stand keep the papers; an edition without a term keeps them for ever. */
@Dependent
class KeptTerms {

    @Inject
    EntityManager em;
    @Inject
    Library library;

    /** The rule with the longest term of each edition that has one, by the edition's hash. */
    Map<String, Keeping> of(Long bodyId) {
        Map<String, Keeping> terms = new TreeMap<>();
        em.createQuery("select distinct c.editionHash from EvaluationCase c where c.bodyId = :body", String.class).setParameter("body", bodyId)
                .getResultStream().forEach(hash -> longest(library.law(hash)).ifPresent(rule -> terms.put(hash, rule)));
        return terms;
    }

    private static Optional<Keeping> longest(Law law) {
        return law.edition().rules(Keeping.class).stream().filter(rule -> rule.years().isPresent()).max(Comparator.comparing(rule -> rule.years().getAsInt()));
    }

    /** The stages to which the road leads what is handed over to the archive. */
    Set<String> archived(Set<String> hashes) {
        return hashes.stream().flatMap(hash -> library.law(hash).road(EvaluationCase.TRACK).moves().stream()).filter(move -> move.deed() == Deed.ARCHIVE)
                .map(move -> move.to()).map(Stage::name).collect(Collectors.toSet());
    }

    /** Those of the editions by whose road the case itself is completed; by that of the others its sheets are. */
    Set<String> completing(Set<String> hashes) {
        return hashes.stream().filter(hash -> library.law(hash).road(EvaluationCase.TRACK).moves().stream().anyMatch(move -> move.events().contains(Event.COMPLETION)))
                .collect(Collectors.toSet());
    }

    /** The last day on which papers of an evaluation completed on a day are kept. */
    static LocalDate until(Keeping rule, LocalDate completed) {
        return completed.plusYears(rule.years().orElseThrow());
    }

    /** Cases completed before this day have been kept long enough today. */
    static LocalDate before(Keeping rule, LocalDate today) {
        return today.minusYears(rule.years().orElseThrow());
    }
}
