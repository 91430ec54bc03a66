package kz.bagalau.intake;

import java.io.Serializable;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.text.Text;

/**
 * A sort of paper that an edition knows.
 *
 * @param code  names it: "plan", "quarter", or the sheet's rule
 * @param track the track on which it goes its way
 * @param label the act's words for it
 */
public record Sort(String code, Shape shape, TrackName track, Text label) implements Serializable {

    /** True for the sheet of an evaluator. */
    public boolean sheet() {
        return track.kind() == TrackKind.SHEET;
    }
}
