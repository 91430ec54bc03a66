package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.session.NoCommission;
import kz.bagalau.session.PlanSession;
import kz.bagalau.session.ReadSessions;
import kz.bagalau.web.text.Words;

/** Planning a session: on a sitting of the schedule, or on another day with the chair's consent. */
@Named
@RequestScoped
public class PlanTheSession {

    @EJB
    private ReadSessions read;
    @EJB
    private PlanSession plan;
    @Inject
    private Access access;
    @Inject
    private Words words;

    private LocalDate day;
    private String room;
    private String consent;

    /** The sittings of the schedule that have no session yet. */
    public List<Sitting> getSittings() {
        return read.sittings(body());
    }

    /** True when the reader may plan. */
    public boolean isPlanner() {
        return access.may(Operation.SESSION_PLAN, body());
    }

    /** Plans a session on a sitting and leads to its room. */
    public String onSitting(Long sittingId) {
        return planned(() -> plan.onSitting(body(), sittingId, room));
    }

    /** Plans a session on a day of its own and leads to its room. */
    public String onDay() {
        return planned(() -> plan.onDay(body(), day, room, consent));
    }

    private String planned(java.util.function.Supplier<Long> planning) {
        try {
            return "/session/hold.xhtml?faces-redirect=true&session=" + planning.get();
        } catch (NoCommission none) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("session.noCommission", none.day()), null));
            return null;
        }
    }

    private static Long body() {
        return CurrentCaller.get().bodyId();
    }

    /** The day of a session outside the schedule. */
    public LocalDate getDay() {
        return day;
    }

    /** Takes the day. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The room. */
    public String getRoom() {
        return room;
    }

    /** Takes the room. */
    public void setRoom(String room) {
        this.room = room;
    }

    /** How the chair agreed. */
    public String getConsent() {
        return consent;
    }

    /** Takes the consent. */
    public void setConsent(String consent) {
        this.consent = consent;
    }
}
