package kz.bagalau.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;

/**
 * Which results of parts of the period their servant may know: what was computed from a sheet with which he is still to be acquainted is told by that sheet alone
 * (for the family of 2023, п. 12), until the whole is decided.
 */
@Dependent
public class ToldParts {

    @Inject
    EntityManager em;
    @Inject
    Library library;

    /** Which of these cases have a sheet of a part that was neither opened nor delivered. */
    public Untold untold(Collection<Long> caseIds) {
        Set<Part> parts = new HashSet<>();
        if (!caseIds.isEmpty()) {
            em.createQuery("select s.caseId, s.part from Sheet s where s.caseId in :ids and s.part <> '' and s.acquaintance.signedOn is null and not exists"
                    + " (select j.id from DeedEntry j where j.ownerId = s.id and j.deed in :told)", Object[].class).setParameter("ids", caseIds)
                    .setParameter("told", Set.of(Deed.DELIVER, Deed.WITHDRAW)).getResultList().forEach(row -> parts.add(new Part((Long) row[0], (String) row[1])));
        }
        return new Untold(parts, library);
    }

    /** A part of the period of a case. */
    record Part(Long caseId, String part) {
    }

    /** The parts of cases of which their servants are not to be told yet. */
    public record Untold(Set<Part> parts, Library library) {

        /** True where the servant of a case may know one of its results, as far as its sheet is concerned. */
        public boolean tells(EvaluationCase subject, CaseResult result) {
            return result.origin() != Origin.COMPUTED || subject.decided() || !parts.contains(new Part(subject.id(), result.part())) || !ofPart(result);
        }

        private boolean ofPart(CaseResult result) {
            return new SubPeriods(library.law(result.editionHash()).edition()).kinds().stream().anyMatch(kind -> kind.name().equals(result.kind()));
        }
    }
}
