package kz.bagalau.web.cycle;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.planning.CycleRow;
import kz.bagalau.planning.ReadCycles;

/** The cycles of the body in which the caller works. */
@Named
@RequestScoped
public class ListCycles {

    @EJB
    private ReadCycles read;
    @Inject
    private Access access;

    private List<CycleRow> cycles;

    /** The cycles, the latest first. */
    public List<CycleRow> getCycles() {
        if (cycles == null) {
            cycles = read.cycles(CurrentCaller.get().bodyId());
        }
        return cycles;
    }

    /** True where the caller may open one. */
    public boolean isOpening() {
        return access.may(Operation.CYCLE_OPEN, CurrentCaller.get().bodyId());
    }
}
