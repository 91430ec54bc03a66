package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.process.Deed;

/** Whose sheet for a part of the year is signed, and since when: its entries are closed until it is recalled. */
@Dependent
class SignedParts {

    @Inject
    EntityManager em;

    /** A person's part in a body. */
    record OfPart(Long bodyId, Long personId, String part) {
    }

    /** The days of the signatures that stand, whatever case the sheets are of. */
    record Days(Map<OfPart, LocalDate> days) {

        /** The day on which the sheet of a part was signed; empty while it is not. */
        Optional<LocalDate> of(Long bodyId, Long personId, String part) {
            return Optional.ofNullable(days.get(new OfPart(bodyId, personId, part)));
        }
    }

    /** All that people have signed sheets for: one statement. */
    Days of(Collection<Long> personIds) {
        Map<OfPart, LocalDate> days = new HashMap<>();
        if (!personIds.isEmpty()) {
            em.createQuery("select s.bodyId, c.facts.personId, s.part, s.signature.signedOn from Sheet s, EvaluationCase c where c.id = s.caseId"
                    + " and c.facts.personId in :people and s.part <> '' and s.signature.signedOn is not null"
                    + " and not exists (select j.id from Sheet o join o.journal j where o.id = s.id and j.deed = :withdrawn)", Object[].class)
                    .setParameter("people", personIds).setParameter("withdrawn", Deed.WITHDRAW).getResultList()
                    .forEach(row -> days.put(new OfPart((Long) row[0], (Long) row[1], (String) row[2]), (LocalDate) row[3]));
        }
        return new Days(days);
    }
}
