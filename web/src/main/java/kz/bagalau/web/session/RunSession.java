package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.bagalau.clock.Clock;
import kz.bagalau.session.Agenda;
import kz.bagalau.session.PlanSession;

/** The course of a session: who is there, opening, interruption, closing, another day; cases off the agenda or out of the joint vote. */
@Named
@RequestScoped
public class RunSession {

    @EJB
    private kz.bagalau.session.HoldSession hold;
    @EJB
    private PlanSession plan;
    @EJB
    private Agenda agenda;
    @EJB
    private Clock clock;
    @Inject
    private HoldSession room;
    @Inject
    private InTheRoom inTheRoom;

    private String reason;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private String place;
    private Part file;

    private String then(Runnable deed) {
        return inTheRoom.then(room, deed);
    }

    /** Notes that somebody came or left. */
    public String attend(Long personId, boolean came) {
        return then(() -> {
            if (came) {
                hold.came(room.getSession(), personId);
            } else {
                hold.left(room.getSession(), personId);
            }
        });
    }

    /** Notes that everybody is there. */
    public String everybodyCame() {
        return then(() -> hold.everybodyCame(room.getSession()));
    }

    /** Opens the session. */
    public String open() {
        return then(() -> hold.open(room.getSession()));
    }

    /** Interrupts it. */
    public String interrupt() {
        return then(() -> hold.interrupt(room.getSession(), reason));
    }

    /** Resumes it. */
    public String resume() {
        return then(() -> hold.resume(room.getSession()));
    }

    /** Closes it and leads to the protocol. */
    public String close() {
        String again = then(() -> hold.close(room.getSession(), reason));
        return room.getSession() != null && closed() ? "/session/protocol.xhtml?faces-redirect=true&session=" + room.getSession() : again;
    }

    private boolean closed() {
        room.load();
        return room.at(kz.bagalau.model.session.Session.CLOSED);
    }

    /** Puts it on another day. */
    public String postpone() {
        return then(() -> plan.postpone(room.getSession(), day, place, reason));
    }

    /** Calls it off and leads to the list. */
    public String cancel() {
        then(() -> plan.cancel(room.getSession(), reason));
        return "/session/list.xhtml?faces-redirect=true";
    }

    /** What is entered from now on was done on paper, on the day written there. */
    public String onPaper() {
        LocalDate held = room.getRoom().session().heldOn();
        boolean begun = room.isOpen() || room.at(kz.bagalau.model.session.Session.INTERRUPTED);
        if (day.isAfter(clock.today()) || begun && day.isBefore(held)) {
            return inTheRoom.stay("session.onPaper.wrong");
        }
        if (until.isBefore(from) || day.atTime(until).isAfter(clock.now())) {
            return inTheRoom.stay("session.onPaper.hours");
        }
        return then(() -> hold.onPaper(room.getSession(), day, from, until, Uploads.read(file)));
    }

    /** The hour of the beginning on the paper. */
    public LocalTime getFrom() {
        return from;
    }

    /** Takes the hour of the beginning. */
    public void setFrom(LocalTime hour) {
        from = hour;
    }

    /** The hour of the end on the paper. */
    public LocalTime getUntil() {
        return until;
    }

    /** Takes the hour of the end. */
    public void setUntil(LocalTime hour) {
        until = hour;
    }

    /** The scan of the paper. */
    public Part getFile() {
        return file;
    }

    /** Takes the scan. */
    public void setFile(Part part) {
        file = part;
    }

    /** Takes the case before the commission off the agenda. */
    public String takeOff() {
        return then(() -> agenda.takeOff(room.getSession(), room.getItem(), reason));
    }

    /** Takes it out of the joint vote, on a member's word. */
    public String takeOut() {
        return then(() -> hold.takeOut(room.getSession(), room.getItem(), reason));
    }

    /** A reason. */
    public String getReason() {
        return reason;
    }

    /** Takes the reason. */
    public void setReason(String words) {
        reason = words;
    }

    /** Another day. */
    public LocalDate getDay() {
        return day;
    }

    /** Takes the day. */
    public void setDay(LocalDate another) {
        day = another;
    }

    /** Another place. */
    public String getPlace() {
        return place == null ? room.getRoom().session().room() : place;
    }

    /** Takes the place. */
    public void setPlace(String another) {
        place = another;
    }
}
