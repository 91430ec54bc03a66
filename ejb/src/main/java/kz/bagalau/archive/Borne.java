package kz.bagalau.archive;

import java.util.List;
import kz.bagalau.law.explain.Step;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.record.Attestation;

/**
 * A consequence that a person bears.
 *
 * @param consequence its code, said as {@code consequence.<code>}
 * @param results     the results on which it rests
 * @param why         the sentence that says so, with its point
 * @param insteadOf   the code of the consequence that the official must have found impossible first; null where there is none
 * @param tried       an order for that one over the same results which was not carried out; null where there is none
 */
public record Borne(PostHolder who, String consequence, List<PastResult> results, Step why, String insteadOf, Attestation tried) {

    public Borne {
        results = List.copyOf(results);
    }

    /** One that stands in no other's place. */
    Borne(PostHolder who, String consequence, List<PastResult> results, Step why) {
        this(who, consequence, results, why, null, null);
    }

    /** True while one of the results may still change through an appeal. */
    public boolean uncertain() {
        return results.stream().anyMatch(one -> one.appealed() || one.appealable() != null);
    }
}
