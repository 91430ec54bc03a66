package kz.bagalau.acknowledgement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.result.Medium;
import kz.bagalau.watch.Watched;

/**
 * A line of the list of results that are sent to those who refused to be acquainted.
 *
 * @param refusedOn the day of the act of refusal
 * @param media     by which channels the act lets it be sent
 * @param point     the point that wants it
 * @param term      by when; null where the act sets no term
 * @param sentBy    by which channel it was sent; null while it was not
 * @param sentOn    on which day; null while it was not
 * @param number    under which number; null while it was not
 */
public record DispatchRow(Long caseId, Long personId, String nameKk, String nameRu, String unitKk, String unitRu, LocalDate refusedOn,
        List<Medium> media, Citation point, Watched term, Medium sentBy, LocalDate sentOn, String number) implements Serializable {

    public DispatchRow {
        media = List.copyOf(media);
    }
}
