package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Session;
import kz.bagalau.session.CaseBefore;
import kz.bagalau.session.ReadRoom;
import kz.bagalau.session.Room;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Download;

/**
 * The session room as it is seen: agenda, the case before the commission, attendance. The secretary drives it ({@link RunSession},
 * {@link PutMotion}, {@link CastVotes}, {@link WriteConclusions}); whoever opens it without a case follows the one that is being decided.
 */
@Named
@ViewScoped
public class HoldSession implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEYS = 9;

    @EJB
    private ReadRoom read;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Language language;

    private Long session;
    private Long item;
    private AgendaWindow.Show show = AgendaWindow.Show.ALL;
    private String find;
    private Integer from;
    private boolean chosen;
    private transient Room room;
    private transient CaseBefore before;

    /** Reads the room; where no case is named, the one that is being voted on, else the first that waits. */
    public void load() {
        room = read.room(session);
        item = room.line(chosen ? item : null).map(line -> line.item().id()).orElse(null);
        before = item == null ? null : read.item(session, item);
    }

    /** The room. */
    public Room getRoom() {
        if (room == null) {
            load();
        }
        return room;
    }

    /** The case that lies before the commission; null on an empty agenda. */
    public CaseBefore getBefore() {
        getRoom();
        return before;
    }

    /** The line of that case. */
    public Room.Line getLine() {
        return getRoom().line(item).orElse(null);
    }

    /** The case that comes next; null when none waits any more. */
    public Room.Line getNext() {
        return getRoom().next(item).orElse(null);
    }

    /** The id of the motion that is being voted on; null while none is. */
    public Long getMotion() {
        return getBefore() == null ? null : getBefore().item().open().map(Motion::id).orElse(null);
    }

    /** True for the secretary: he drives. */
    public boolean isDriver() {
        return access.may(Operation.SESSION_HOLD, session);
    }

    /** True for a member or the chair: he votes on his own screen. */
    public boolean isVoter() {
        return access.may(Operation.SESSION_VOTE, session);
    }

    /** True where the case before the commission is the driver's own: he neither puts nor counts it. */
    public boolean isOwn() {
        return getBefore() != null && getBefore().item().personId().equals(CurrentCaller.get().personId());
    }

    /** True at one of the stages. */
    public boolean at(String stage) {
        return getRoom().session().at(stage);
    }

    /** True while the commission sits. */
    public boolean isOpen() {
        return at(Session.OPEN);
    }

    /** True before it is opened. */
    public boolean isAhead() {
        return getRoom().session().at(Session.PLANNED, Session.AGENDA);
    }

    /** True while people come and go. */
    public boolean isGathering() {
        return getRoom().session().at(Session.PLANNED, Session.AGENDA, Session.OPEN, Session.INTERRUPTED, Session.PROTOCOL);
    }

    /** True if the session has not been held and its day is another than today. */
    public boolean isOtherDay() {
        return isAhead() && getPaperOn() == null && !getRoom().session().heldOn().equals(clock.today());
    }

    /** The day on the paper from which the session is entered; null while it is held here. */
    public LocalDate getPaperOn() {
        return getRoom().session().paperOn().orElse(null);
    }

    /** True where it can be entered that the session goes on on paper. */
    public boolean isPaperEnterable() {
        return getRoom().session().at(Session.PLANNED, Session.AGENDA, Session.OPEN, Session.INTERRUPTED) && getPaperOn() == null;
    }

    /** The last day that can stand on a paper. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** How many cases wait for their decision. */
    public long getWaiting() {
        return getRoom().count(AgendaItem.State.WAITING);
    }

    /** How many are decided. */
    public long getDecided() {
        return getRoom().count(AgendaItem.State.DECIDED);
    }

    /** True where the result stands decided: a vote on it is put again only with a reason. */
    public boolean isAgain() {
        return getBefore().item().state() == AgendaItem.State.DECIDED;
    }

    /** Why the result is what it is: the sentences frozen with it. */
    public List<Sentence> getReasons() {
        String frozen = getBefore().reasons();
        return Sentence.notingOnce(access.may(Operation.SURVEY_SHEETS, getBefore().item().caseId()) ? FrozenExplanation.sentences(frozen, language.lang())
                : FrozenExplanation.forTheEvaluated(frozen, language.lang()));
    }

    /** Hands out the job description of the servant. */
    public void describe() throws IOException {
        JobDescription file = read.description(session, item).orElseThrow(() -> new NotThere("no job description for item " + item));
        Download.hand(file.fileName(), "application/octet-stream", file.content());
    }

    /** True for the item shown. */
    public boolean shown(AgendaItem line) {
        return line.id().equals(item);
    }

    /** The icon of a line by its state. */
    public String icon(AgendaItem line) {
        return switch (line.state()) {
            case DECIDED -> "pi-check-circle";
            case POSTPONED -> "pi-replay";
            case WITHDRAWN -> "pi-minus-circle";
            default -> line.open().isPresent() ? "pi-sync" : "pi-circle";
        };
    }

    /** The key with which the n-th voter is voted for: the digit's place on the keyboard, whatever the layout. */
    public String key(int index, boolean favour) {
        return index >= KEYS ? "" : (favour ? "" : "Shift+") + "Digit" + (index + 1);
    }

    /** The session of the address. */
    public Long getSession() {
        return session;
    }

    /** Takes the session of the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** What of the agenda is shown. */
    public AgendaWindow.Show getShow() {
        return show;
    }

    /** Takes what of the agenda is shown. */
    public void setShow(AgendaWindow.Show wanted) {
        show = wanted == null ? AgendaWindow.Show.ALL : wanted;
    }

    /** The name looked for on the agenda; null for none. */
    public String getFind() {
        return find;
    }

    /** Takes the name looked for. */
    public void setFind(String name) {
        find = name;
    }

    /** The first line of the agenda's page; null for the one on which the case stands. */
    public Integer getFrom() {
        return from;
    }

    /** Takes the first line. */
    public void setFrom(Integer line) {
        from = line;
    }

    /** The item of the address. */
    public Long getItem() {
        return item;
    }

    /** Takes the item of the address. */
    public void setItem(Long item) {
        this.item = item;
        chosen = item != null;
    }
}
