package kz.bagalau.acknowledgement;

import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.body.PostHolder;

/**
 * A place under the act of refusal.
 *
 * @param role       as whom one signs
 * @param count      how many different people sign so
 * @param citation   the point that says so
 * @param candidates who could, and is at work today
 */
public record Signatory(Role role, int count, Citation citation, List<PostHolder> candidates) {

    public Signatory {
        candidates = List.copyOf(candidates);
    }
}
