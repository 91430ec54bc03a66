package kz.bagalau.archive;

import java.util.List;
import kz.bagalau.law.explain.Step;

/**
 * A consequence that a person bears.
 *
 * @param consequence its code, said as {@code consequence.<code>}
 * @param results     the results on which it rests
 * @param why         the sentence that says so, with its point
 */
public record Borne(Long personId, String consequence, List<PastResult> results, Step why) {

    public Borne {
        results = List.copyOf(results);
    }
}
