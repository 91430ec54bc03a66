package kz.bagalau.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.text.Lang;
import kz.bagalau.planning.PaperDeed;

/**
 * One paper of a file, as it was read.
 *
 * @param line    its line on the sheet of people, from 1
 * @param whose   the servant, or null where the line names nobody of the cycle
 * @param places  where its cells stand, by the column's code
 * @param deeds   the deeds on it, in the order of the route
 * @param lang    the language in which it is written
 * @param scan    the name of its scan, or null
 * @param content what it holds, or null where that cannot be read
 */
public record PaperLine(int line, People.Member whose, Map<String, Place> places, List<PaperDeed> deeds, Lang lang, String scan, Content content) {

    /** The cell of a column; the whole line where the file does not have it. */
    Place place(String code) {
        return Optional.ofNullable(places.get(code)).orElseGet(() -> Place.line(places.values().iterator().next().sheet(), line));
    }
}
