package kz.bagalau.requests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;

/**
 * Results of a case that were told, or refused, to somebody who asked; no result itself.
 *
 * @param asker  who asked
 * @param ground on what ground
 * @param what   of which results, by their names
 * @param words  what of them was told, or why they were not; empty for a reader who may not know the results
 */
public record DisclosureRow(String asker, String mark, String ground, List<Text> what, boolean granted, String words, String document, LocalDate on, PersonName by, Citation point)
        implements Serializable {

    public DisclosureRow {
        what = List.copyOf(what);
    }
}
