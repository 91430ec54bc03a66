package kz.bagalau.web.list;

import java.io.Serializable;
import java.util.List;

/**
 * What a deed on many rows will do, shown before it; or has done, shown after it.
 *
 * @param deed   the deed's words in the reader's language, e.g. "Send the notices"
 * @param count  on how many rows
 * @param except the rows that stay out, each with its reason
 */
public record Selection(String deed, long count, List<Except> except) implements Serializable {

    public Selection {
        except = List.copyOf(except);
    }

    /** A row that stays out, and why. */
    public record Except(String who, String why) implements Serializable {
    }
}
