package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.body.Bodies;
import kz.bagalau.model.body.StateBody;

/** The bodies whose staff the reader may see, and which of them he means when the address names none. */
@Named
@RequestScoped
public class WorkingBody {

    @EJB
    private Bodies bodies;

    @Inject
    private Access access;

    private List<StateBody> all;

    /** The bodies whose staff list the reader may open. */
    public List<StateBody> getAll() {
        if (all == null) {
            List<StateBody> known = bodies.all();
            var permitted = access.permitted(Operation.STAFF_LIST, known.stream().map(StateBody::id).toList());
            all = known.stream().filter(body -> permitted.contains(body.id())).toList();
        }
        return all;
    }

    /** The body that the address names, or that in which the reader works, or the first he may see; null where there is none. */
    public Long or(Long named) {
        if (named != null) {
            return named;
        }
        Long present = CurrentCaller.get().bodyId();
        return getAll().stream().map(StateBody::id).filter(id -> id.equals(present)).findFirst()
                .orElseGet(() -> getAll().stream().map(StateBody::id).findFirst().orElse(null));
    }
}
