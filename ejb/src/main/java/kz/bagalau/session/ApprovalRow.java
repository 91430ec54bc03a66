package kz.bagalau.session;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.text.Text;

/**
 * A decision that waits for the official who approves, with what the protocol says of it.
 *
 * @param resultId        the result by which the case is known, as it was decided
 * @param sessionId       the session that decided
 * @param grade           its grade in the act's words, with its code
 * @param correction      what the commission changed; a dash where nothing
 * @param recommendations what it recommends; a dash where nothing
 * @param term            by when it has to be approved; null where the act's terms do not say
 * @param remark          why the official returned it once before; null where he did not
 */
public record ApprovalRow(Long caseId, Long personId, Long resultId, Long sessionId, String nameKk, String nameRu, String unitKk, String unitRu, String code,
        Text grade, Text result, Text correction, Text recommendations, LocalDate decidedOn, ApprovalTerm term, String remark) implements Serializable {

    /** True where the commission changed the result. */
    public boolean corrected() {
        return !correction.ru().equals(ProtocolRows.NONE);
    }
}
