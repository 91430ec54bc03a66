package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

import kz.bagalau.staff.PostDeeds;

/** Dismisses somebody, or takes that back. */
@Named
@ViewScoped
public class DismissPerson extends PersonForm {

    private static final long serialVersionUID = 1L;

    private LocalDate lastDay;
    private String ground;
    private String reason;

    @EJB
    private PostDeeds deeds;

    /** Dismisses him. */
    public String dismiss() {
        return deed(() -> deeds.dismiss(getId(), getBody(), lastDay, ground), "staff.dismiss.done");
    }

    /** Takes a dismissal back. */
    public String reopen() {
        return deed(() -> deeds.reopen(getId(), getBody(), reason), "staff.reopen.done");
    }

    /** The last day. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Takes: the last day. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** The ground. */
    public String getGround() {
        return ground;
    }

    /** Takes: the ground. */
    public void setGround(String ground) {
        this.ground = ground;
    }

    /** Why the dismissal is taken back. */
    public String getReason() {
        return reason;
    }

    /** Takes: why the dismissal is taken back. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
