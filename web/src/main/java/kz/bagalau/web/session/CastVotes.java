package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.session.Room;
import kz.bagalau.session.Votes;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** The secretary enters who votes how, and counts; after a decision the next case lies before the commission. */
@Named
@RequestScoped
public class CastVotes {

    @EJB
    private Votes votes;
    @Inject
    private HoldSession room;
    @Inject
    private InTheRoom inTheRoom;
    @Inject
    private Words words;
    @Inject
    private Language language;

    private final Map<Long, Boolean> against = new HashMap<>();

    /** Enters a vote that was said aloud; leads away only where somebody else went on in between. */
    public String vote(Long personId, boolean favour) {
        return entered(inTheRoom.then(room, () -> votes.say(room.getSession(), room.getItem(), room.getMotion(), personId, favour)));
    }

    /** Enters that all the others are in favour. */
    public String rest() {
        return entered(inTheRoom.then(room, () -> votes.sayRest(room.getSession(), room.getItem(), room.getMotion())));
    }

    /** The votes are shown in place; a message means that the room is shown afresh. */
    private String entered(String again) {
        boolean plain = jakarta.faces.context.FacesContext.getCurrentInstance().getMessageList().isEmpty();
        room.load();
        return plain ? null : again;
    }

    /** Takes the motion back. */
    public String drop() {
        return inTheRoom.then(room, () -> votes.drop(room.getSession(), room.getItem(), room.getMotion()));
    }

    /** Counts the votes. */
    public String count() {
        return counted(() -> votes.count(room.getSession(), room.getItem(), room.getMotion()));
    }

    /** Approves with everybody in favour. */
    public String unanimous() {
        return counted(() -> votes.unanimous(room.getSession(), room.getItem()));
    }

    private String counted(Supplier<Explained<Ballot.Motion>> counting) {
        Long next = room.getRoom().next(room.getItem()).map(line -> line.item().id()).orElse(room.getItem());
        String name = name(room.getItem());
        AtomicReference<Explained<Ballot.Motion>> counted = new AtomicReference<>();
        String again = inTheRoom.then(room, () -> counted.set(counting.get()));
        if (counted.get() == null) {
            return again;
        }
        boolean carried = counted.get().value() == Ballot.Motion.CARRIED;
        inTheRoom.say(carried ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                name + ": " + words.say(counted.get().step().key(), counted.get().step().args().toArray()));
        return carried ? inTheRoom.at(room, next) : again;
    }

    /** Approves the undisputed together, as each member said. */
    public String together() {
        AtomicReference<Map<Long, ObstacleException>> refused = new AtomicReference<>();
        long undisputed = room.getRoom().undisputed();
        inTheRoom.then(room, () -> refused.set(votes.together(room.getSession(), said())));
        if (refused.get() != null) {
            inTheRoom.say(FacesMessage.SEVERITY_INFO, words.say("session.joint.done", undisputed - refused.get().size()));
            refused.get().forEach((item, why) -> inTheRoom.say(FacesMessage.SEVERITY_WARN, name(item) + ": " + words.say(why.obstacle())));
        }
        return inTheRoom.at(room, null);
    }

    private Map<Long, Boolean> said() {
        Map<Long, Boolean> said = new HashMap<>();
        room.getRoom().chairs().stream().filter(Room.Chair::present)
                .forEach(chair -> said.put(chair.personId(), !Boolean.TRUE.equals(against.get(chair.personId()))));
        return said;
    }

    private String name(Long item) {
        return room.getRoom().line(item).map(line -> line.name().in(language.getLocale()).initials()).orElse("");
    }

    /** Who votes against in the joint vote. */
    public Map<Long, Boolean> getAgainst() {
        return against;
    }
}
