package kz.bagalau.archive;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;

/**
 * An order whose basis has fallen: a result on which it rests was superseded by a later decision.
 *
 * @param orderId   the id of the order
 * @param consequence its code, said as {@code consequence.<code>}
 * @param resultId  the result that fell
 * @param decidedOn the day of the decision that fell
 * @param grade     what it said
 * @param now       what the decision in its place says
 * @param nowOn     the day of that decision
 */
public record Fallen(Long orderId, Long personId, PersonName name, String consequence, String orderNo, LocalDate orderedOn, Long resultId, Long caseId,
        LocalDate decidedOn, Text grade, Text now, LocalDate nowOn) implements Serializable {
}
