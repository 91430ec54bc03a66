package kz.bagalau.web.duty;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.duties.Duties;
import kz.bagalau.duties.DutyRow;
import kz.bagalau.duties.DutyTask;
import kz.bagalau.web.frame.Language;

/** The duties of the reader, what he was told by others, and, on the card of a case or a cycle, what was done. */
@Named
@RequestScoped
public class ListMyDuties {

    @EJB
    private Duties duties;
    @Inject
    private Access access;
    @Inject
    private Language language;

    private List<DutyTask> waiting;
    private List<DutyRow> told;
    private List<DutyRow> done;

    /** What waits, the oldest first. */
    public List<DutyTask> getWaiting() {
        if (waiting == null) {
            waiting = duties.waiting();
        }
        return waiting;
    }

    /** What he was told. */
    public List<DutyRow> getTold() {
        if (told == null) {
            told = duties.told();
        }
        return told;
    }

    /** What was done about a case, where the reader may know it. */
    public List<DutyRow> ofCase(Long caseId) {
        if (done == null) {
            done = caseId != null && access.may(Operation.DUTY_READ, caseId) ? duties.ofCase(caseId) : List.of();
        }
        return done;
    }

    /** What the head of HR did for a cycle. */
    public List<DutyRow> ofCycle(Long cycleId) {
        if (done == null) {
            done = cycleId == null ? List.of() : duties.ofCycle(cycleId);
        }
        return done;
    }

    /** Who did it, in the reader's language. */
    public String who(DutyRow row) {
        return row.who() == null ? "" : row.who().in(language.getLocale()).full();
    }
}
