package kz.bagalau.quarter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.DueDate;

/**
 * A part of a cycle's year with how far it is.
 *
 * @param code   its code, e.g. "2017-Q3"
 * @param name   in words
 * @param act    the wording of the act under which it stands; null where no edition of the act is in force on its last day
 * @param opens  the first day on which its sheets go out; null with the act
 * @param due    by when its sheets are signed; null where the edition sets no term
 * @param open   true from that day on
 * @param sheets how many sheets stand at each stage, in the road's order
 */
public record PartRow(String code, Text name, LocalDate from, LocalDate to, Text act, LocalDate opens, DueDate due, boolean open, Map<String, Long> sheets)
        implements Serializable {

    static PartRow of(Period period, PartDays days, LocalDate today, Map<String, Long> sheets) {
        return days == null ? new PartRow(period.code(), period.name(), period.from(), period.to(), null, null, null, false, sheets)
                : new PartRow(period.code(), period.name(), period.from(), period.to(), days.law().edition().act().shortName(), days.opens(), days.due().orElse(null),
                        !today.isBefore(days.opens()), inOrder(days, sheets));
    }

    /** The stages as the road goes through them, then those that lie beside it. */
    private static Map<String, Long> inOrder(PartDays days, Map<String, Long> sheets) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        days.roads().stream().flatMap(road -> road.strip().stream()).flatMap(List::stream).map(Stage::name).filter(sheets::containsKey)
                .forEach(stage -> ordered.put(stage, sheets.get(stage)));
        sheets.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** How many sheets there are. */
    public long count() {
        return sheets.values().stream().mapToLong(Long::longValue).sum();
    }
}
