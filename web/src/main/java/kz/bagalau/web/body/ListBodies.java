package kz.bagalau.web.body;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.body.Bodies;
import kz.bagalau.model.body.StateBody;

/** The state bodies of the installation, as far as the reader may set them up or see how they are. */
@Named
@RequestScoped
public class ListBodies {

    @EJB
    private Bodies bodies;

    @Inject
    private Access access;

    private List<StateBody> all;

    /** The bodies. */
    public List<StateBody> getAll() {
        if (all == null) {
            List<StateBody> known = bodies.all();
            var permitted = access.permitted(Operation.BODY_SETUP, known.stream().map(StateBody::id).toList());
            all = known.stream().filter(body -> permitted.contains(body.id())).toList();
        }
        return all;
    }

    /** True when the reader may enter another body. */
    public boolean isAddable() {
        return access.may(Operation.BODY_CREATE);
    }
}
