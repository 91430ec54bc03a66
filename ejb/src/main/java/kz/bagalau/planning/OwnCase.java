package kz.bagalau.planning;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.body.PostHolder;

/**
 * Somebody who is himself evaluated and holds an office in the evaluation: in his own case another acts in it.
 *
 * @param offices his offices: secretary, HR, head of HR, chair, authorised official
 */
public record OwnCase(PostHolder holder, Set<Role> offices) implements Serializable {

    public OwnCase {
        offices = Set.copyOf(offices);
    }

    /** The offices in the order of the roles. */
    public List<Role> inOrder() {
        return offices.stream().sorted().toList();
    }
}
