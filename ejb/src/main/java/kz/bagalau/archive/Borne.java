package kz.bagalau.archive;

import java.util.List;
import kz.bagalau.law.explain.Step;
import kz.bagalau.model.body.PostHolder;

/**
 * A consequence that a person bears.
 *
 * @param consequence its code, said as {@code consequence.<code>}
 * @param results     the results on which it rests
 * @param why         the sentence that says so, with its point
 */
public record Borne(PostHolder who, String consequence, List<PastResult> results, Step why) {

    public Borne {
        results = List.copyOf(results);
    }

    /** True while one of the results may still change through an appeal. */
    public boolean uncertain() {
        return results.stream().anyMatch(one -> one.appealed() || one.appealable() != null);
    }
}
