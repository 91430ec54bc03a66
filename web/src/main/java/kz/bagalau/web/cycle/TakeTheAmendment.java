package kz.bagalau.web.cycle;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.planning.TakeAmendment;
import kz.bagalau.web.widget.Afterwards;

/** The act of a running cycle is amended: whom that reaches, and HR's deed that takes the cycle over to the amended wording. */
@Named
@ViewScoped
public class TakeTheAmendment implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private TakeAmendment amendments;
    @EJB
    private ReadCycles read;
    @Inject
    private Access access;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private transient Optional<TakeAmendment.Amendment> amendment;
    private transient Optional<TakeAmendment.Taken> taken;
    private transient Cycle cycle;

    /** The amended wording of the act of the cycle; null where there is none within its days. */
    public TakeAmendment.Amendment getAmendment() {
        if (amendment == null) {
            amendment = amendments.amendment(id);
        }
        return amendment.orElse(null);
    }

    /** The same of a cycle that another page shows. */
    public TakeAmendment.Amendment of(Long cycleId) {
        id = cycleId;
        return getAmendment();
    }

    /** When and to what the cycle was taken over last; null where it never was. */
    public TakeAmendment.Taken getTaken() {
        if (taken == null) {
            taken = amendments.taken(id);
        }
        return taken.orElse(null);
    }

    /** The cycle. */
    public Cycle getCycle() {
        if (cycle == null) {
            cycle = read.cycle(id);
        }
        return cycle;
    }

    /** The cases that go over, by stage. */
    public List<Map.Entry<String, Long>> getReached() {
        return getAmendment() == null ? List.of() : new ArrayList<>(getAmendment().reached().entrySet());
    }

    /** The cases that stay, by stage. */
    public List<Map.Entry<String, Long>> getStaying() {
        return getAmendment() == null ? List.of() : new ArrayList<>(getAmendment().staying().entrySet());
    }

    /** True where the reader takes the cycle over. */
    public boolean isHr() {
        return access.may(Operation.CYCLE_AMEND, id);
    }

    /** Takes it over. */
    public String take() {
        return afterwards.then(() -> amendments.take(id), "/cycle/amended.xhtml?cycle=" + id, "cycle.amended.done");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
