package kz.bagalau.watch;

import java.io.Serializable;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.FullName;

/**
 * A term on the board. No result, no grade.
 *
 * @param caseId   the case
 * @param personId the servant evaluated
 * @param kk       his name in Kazakh
 * @param ru       his name in Russian
 * @param unitId   his unit at the case's start
 * @param unit     its name
 * @param cycleId  the cycle
 * @param term     the term itself
 * @param actorKk  who must act, in Kazakh, or null where an office must
 * @param actorRu  the same in Russian
 * @param link     the address of the form in which the deed is done, as far as the reader may open one; else empty
 */
public record BoardRow(Long caseId, Long personId, FullName kk, FullName ru, Long unitId, Bilingual unit, Long cycleId, Watched term, FullName actorKk,
        FullName actorRu, String link) implements Serializable {
}
