package kz.bagalau.web.cycle;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.planning.ApproveSchedule;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** The schedule of a cycle waits for the official, who approves it here, or HR enters that he did so on paper. */
@Named
@ViewScoped
public class ApproveTheSchedule implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ApproveSchedule schedules;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private LocalDate signed;
    private transient Part file;
    private String seen;
    private transient Optional<ApproveSchedule.Schedule> waiting;

    /** The schedule of a cycle that another page shows; null where nothing of it waits. */
    public ApproveSchedule.Schedule of(Long cycleId) {
        id = cycleId;
        if (waiting == null) {
            waiting = schedules.waiting(id);
            seen = seen == null ? waiting.map(ApproveSchedule.Schedule::mark).orElse(null) : seen;
        }
        return waiting.orElse(null);
    }

    /** True where the reader approves it. */
    public boolean isOfficial() {
        return access.may(Operation.SCHEDULE_APPROVE, id);
    }

    /** True where the reader enters what the official signed on paper. */
    public boolean isHr() {
        return access.may(Operation.CYCLE_CHANGE, id);
    }

    /** The last day that can stand on a paper. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** Approves it. */
    public String approve() {
        if (!identity.prove()) {
            return null;
        }
        String shown = shown();
        return afterwards.then(() -> schedules.approve(id, shown), "/cycle/card.xhtml?cycle=" + id, "cycle.schedule.approved");
    }

    /** Enters that it was approved on paper. */
    public String enter() {
        String shown = shown();
        return afterwards.then(() -> schedules.approvedOnPaper(id, shown, signed, Upload.of(file)), "/cycle/card.xhtml?cycle=" + id, "cycle.schedule.approved");
    }

    /** What was seen; where that is refused, the page shows it as it stands now. */
    private String shown() {
        String shown = seen;
        seen = null;
        waiting = null;
        return shown;
    }

    public LocalDate getSigned() {
        return signed;
    }

    public void setSigned(LocalDate signed) {
        this.signed = signed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
