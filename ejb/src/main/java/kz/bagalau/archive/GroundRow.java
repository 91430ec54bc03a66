package kz.bagalau.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.watch.Watched;

/**
 * A line of a list of consequences: a result that stands, and what the act joins to its grade.
 *
 * @param unitId     the unit where the person works today
 * @param of         what the result is of: its kind, or the competency
 * @param part       the code of the competency; empty for a result that leads
 * @param gradeName  the grade in the act's words
 * @param decided    the day of the decision
 * @param appealed   true while an appeal or a court has the case
 * @param appealable the last day of the term of appeal while that runs, else null
 * @param follows    what the act joins to it, each with its point and the order that put it into force
 */
public record GroundRow(Long resultId, Long caseId, Long personId, String nameKk, String nameRu, Long unitId, String unitKk, String unitRu, String postKk,
        String postRu, Text of, String part, String grade, Text gradeName, LocalDate decided, boolean appealed, LocalDate appealable,
        List<Joined> follows) implements Serializable {

    public GroundRow {
        follows = List.copyOf(follows);
    }

    /** True while it may still change through an appeal. */
    public boolean uncertain() {
        return appealed || appealable != null;
    }

    /**
     * Something that the act joins to the grade.
     *
     * @param code    said as {@code consequence.<code>}
     * @param orderNo the number of the order that put it into force, or null
     * @param on      the day of that order, or null
     * @param orderId the id of the order, or null
     * @param done    what was done by it, or null
     * @param fileId  its stored scan, or null
     * @param due     the term within which the act wants it carried out, or null
     */
    public record Joined(String code, Citation point, String orderNo, LocalDate on, Long orderId, String done, Long fileId, Watched due) implements Serializable {

        static Joined of(String code, Citation point, Watched due) {
            return new Joined(code, point, null, null, null, null, null, due);
        }

        static Joined of(String code, Citation point, Attestation order, Watched due) {
            return new Joined(code, point, order.orderNo(), order.orderedOn(), order.id(), order.words(), order.fileId(), due);
        }
    }
}
