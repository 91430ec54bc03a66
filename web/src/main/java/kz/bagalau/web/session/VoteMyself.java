package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Voter;
import kz.bagalau.session.CaseBefore;
import kz.bagalau.session.ReadRoom;
import kz.bagalau.session.Room;

/** A member's own screen: the motion that is put, his vote, and what the secretary entered for him. */
@Named
@ViewScoped
public class VoteMyself implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private kz.bagalau.session.HoldSession hold;
    @EJB
    private ReadRoom read;

    private Long session;
    private transient Room room;

    /** Reads the room afresh. */
    public void load() {
        room = read.room(session);
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

    /** The cases whose last vote of his was entered by the secretary and not confirmed yet. */
    public List<Room.Line> getUnconfirmed() {
        return getRoom().lines().stream().filter(line -> line.item().state() == AgendaItem.State.DECIDED).filter(line -> unconfirmed(line.item())).toList();
    }

    private static boolean unconfirmed(AgendaItem item) {
        return item.carried().stream().flatMap(motion -> motion.voters().stream()).anyMatch(voter -> voter.personId().equals(me())
                && voter.inFavour() != null && voter.confirmedAt() == null);
    }

    private static Long me() {
        return CurrentCaller.get().personId();
    }

    /** His place at the vote on a case; null where he has none. */
    public Voter mine(CaseBefore before) {
        return before.ballot().stream().map(CaseBefore.Seated::voter).filter(voter -> voter.personId().equals(me())).findFirst().orElse(null);
    }

    /** How he voted on a decided case. */
    public boolean favour(AgendaItem item) {
        return item.carried().stream().flatMap(motion -> motion.voters().stream()).anyMatch(voter -> voter.personId().equals(me())
                && Boolean.TRUE.equals(voter.inFavour()));
    }

    /** He votes. */
    public void vote(Long item, boolean favour) {
        hold.voteMyself(session, item, favour);
        load();
    }

    /** He confirms the vote that was entered for him. */
    public void confirm(Long item) {
        hold.confirm(session, item);
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
