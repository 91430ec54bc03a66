package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Moved;
import kz.bagalau.model.session.Voter;
import kz.bagalau.session.CaseBefore;
import kz.bagalau.session.ReadRoom;
import kz.bagalau.session.Room;
import kz.bagalau.session.Votes;
import kz.bagalau.web.text.Words;

/** A member's own screen: the motion that is put, his vote, and what the secretary entered for him. */
@Named
@ViewScoped
public class VoteMyself implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @EJB
    private Votes votes;
    @EJB
    private ReadRoom read;
    @Inject
    private Words words;

    private Long session;
    private transient Room room;
    private transient Map<Long, Boolean> entered;

    /** Reads the room afresh. */
    public void load() {
        room = read.room(session);
        entered = null;
    }

    /** The room. */
    public Room getRoom() {
        if (room == null) {
            load();
        }
        return room;
    }

    /** The cases on which a motion is open. */
    public List<CaseBefore> getOpen() {
        return getRoom().lines().stream().map(Room.Line::item).filter(item -> item.open().isPresent()).map(item -> read.item(session, item.id())).toList();
    }

    /** The cases of which he has not yet confirmed the vote that the secretary entered. */
    public List<Room.Line> getUnconfirmed() {
        return getRoom().lines().stream().filter(line -> entered().containsKey(line.item().id())).toList();
    }

    /** The first of them; the others follow as these are confirmed. */
    public List<Room.Line> getShownUnconfirmed() {
        return getUnconfirmed().stream().limit(SHOWN).toList();
    }

    private Map<Long, Boolean> entered() {
        if (entered == null) {
            entered = read.unconfirmed(session);
        }
        return entered;
    }

    private static Long me() {
        return CurrentCaller.get().personId();
    }

    /** His place at the vote on a case; null where he has none. */
    public Voter mine(CaseBefore before) {
        return before.ballot().stream().map(CaseBefore.Seated::voter).filter(voter -> voter.personId().equals(me())).findFirst().orElse(null);
    }

    /** The vote that was entered for him on a decided case. */
    public boolean favour(AgendaItem item) {
        return Boolean.TRUE.equals(entered().get(item.id()));
    }

    /** He votes on the motion that he sees. */
    public void vote(Long item, Long motion, boolean favour) {
        unlessMoved(() -> votes.sayMyself(session, item, motion, favour));
    }

    /** He confirms the vote that was entered for him. */
    public void confirm(Long item) {
        unlessMoved(() -> votes.confirm(session, item));
    }

    /** He confirms all the votes that were entered for him. */
    public void confirmAll() {
        unlessMoved(() -> votes.confirmAll(session));
    }

    /** Where the votes are counted by now, he is told, and sees how it stands. */
    private void unlessMoved(Runnable deed) {
        try {
            deed.run();
        } catch (Moved moved) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.say("session.moved." + moved.why()), null));
        }
        load();
    }

    /** The session of the address. */
    public Long getSession() {
        return session;
    }

    /** Takes the session of the address. */
    public void setSession(Long session) {
        this.session = session;
    }
}
