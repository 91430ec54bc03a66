package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Conclusion;
import kz.bagalau.model.session.Session;
import kz.bagalau.session.CaseBefore;
import kz.bagalau.session.ReadRoom;
import kz.bagalau.session.Room;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** The session room: the secretary notes who is there, puts motions, enters votes; whoever sat may look on. */
@Named
@ViewScoped
public class HoldSession implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private kz.bagalau.session.HoldSession hold;
    @EJB
    private ReadRoom read;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;

    private Long session;
    private Long item;
    private String reason;
    private String again;
    private String points;
    private String grade;
    private transient Part proof;
    private final Map<String, String> conclusions = new HashMap<>();
    private final Map<Long, Boolean> joint = new HashMap<>();
    private transient Room room;
    private transient CaseBefore before;

    /** Reads the room; chooses the first case that waits where none is named. */
    public void load() {
        room = read.room(session);
        item = room.line(item).map(line -> line.item().id()).orElse(null);
        before = item == null ? null : read.item(session, item);
        if (before != null && conclusions.isEmpty()) {
            before.item().conclusions().forEach(one -> conclusions.put(one.kind(), one.text().words()));
        }
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

    /** True for the secretary: he drives. */
    public boolean isDriver() {
        return access.may(Operation.SESSION_HOLD, session);
    }

    /** True at one of the stages. */
    public boolean at(String stage) {
        return getRoom().session().at(stage);
    }

    /** True while the commission sits. */
    public boolean isOpen() {
        return at(Session.OPEN);
    }

    /** Why the result is what it is: the sentences frozen with it. */
    public List<Sentence> getReasons() {
        return FrozenExplanation.sentences(getBefore().result().value().explanation(), language.lang());
    }

    /** Notes that somebody came or left. */
    public String attend(Long personId, boolean came) {
        if (came) {
            hold.came(session, personId);
        } else {
            hold.left(session, personId);
        }
        return again();
    }

    /** Opens the session. */
    public String open() {
        hold.open(session);
        return again();
    }

    /** Interrupts it. */
    public String interrupt() {
        hold.interrupt(session, reason);
        return again();
    }

    /** Resumes it. */
    public String resume() {
        hold.resume(session);
        return again();
    }

    /** Closes it and leads to the protocol. */
    public String close() {
        hold.close(session, reason);
        return "/session/protocol.xhtml?faces-redirect=true&session=" + session;
    }

    /** Puts the approval to the vote. */
    public String putApproval() {
        hold.putApproval(session, item, again);
        return again();
    }

    /** Puts a revision upward to the vote, with its proof. */
    public String putRevision() {
        try {
            List<kz.bagalau.documents.Attachment> proofs = Uploads.named(proof) ? List.of(Uploads.read(proof)) : List.of();
            hold.putRevision(session, item, Score.parse(points), written(reason), proofs, again);
            return again();
        } catch (NumberFormatException wrong) {
            return tell("session.points.wrong");
        } catch (RuntimeException thrown) {
            return refused(thrown);
        }
    }

    private String refused(RuntimeException thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof FileRefused)) {
            cause = cause.getCause();
        }
        if (cause instanceof FileRefused file) {
            return tell("session.file." + file.reason());
        }
        throw thrown;
    }

    /** Puts the correction of an error of HR to the vote. */
    public String putCorrection() {
        hold.putCorrection(session, item, written(reason), again);
        return again();
    }

    /** Puts a grade to the vote where the act is silent. */
    public String putDecision() {
        hold.putDecision(session, item, grade, written(reason), again);
        return again();
    }

    private Written written(String words) {
        return Written.in(language.lang(), words);
    }

    /** Enters a vote that was said aloud. */
    public void vote(Long personId, boolean favour) {
        hold.vote(session, item, personId, favour);
        load();
    }

    /** Enters that everybody entitled voted for. */
    public void allFor() {
        getBefore().ballot().stream().filter(seated -> seated.voter().entitled()).forEach(seated -> hold.vote(session, item, seated.voter().personId(), true));
        load();
    }

    /** Counts the votes. */
    public String count() {
        var counted = hold.count(session, item);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(counted.step().key(),
                counted.step().args().toArray()), null));
        return again();
    }

    /** Approves the undisputed together, as each member said. */
    public String approveTogether() {
        Map<Long, ObstacleException> refused = hold.approveUndisputed(session, votes());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        refused.forEach((line, why) -> FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_WARN, name(line) + ": " + words.say(why.obstacle()), null)));
        return again();
    }

    private Map<Long, Boolean> votes() {
        Map<Long, Boolean> votes = new HashMap<>();
        getRoom().chairs().stream().filter(Room.Chair::present).forEach(chair -> votes.put(chair.personId(), !Boolean.TRUE.equals(joint.get(chair.personId()))));
        return votes;
    }

    private String name(Long line) {
        return getRoom().line(line).map(one -> one.name().in(language.getLocale()).initials()).orElse("");
    }

    /** Takes the case out of the joint vote, on a member's word. */
    public String takeOut() {
        hold.takeOut(session, item, reason);
        return again();
    }

    /** Writes the commission's proposals; an empty one is taken out. */
    public String conclude() {
        conclusions.forEach((kind, text) -> hold.conclude(session, item, kind, text == null || text.isBlank() ? null : written(text)));
        return again();
    }

    /** True if the text of a proposal is written. */
    public boolean concluded(String kind) {
        return getBefore().item().conclusions().stream().map(Conclusion::kind).anyMatch(kind::equals);
    }

    private String tell(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key), null));
        return null;
    }

    private String again() {
        return "/session/hold.xhtml?faces-redirect=true&session=" + session + (item == null ? "" : "&item=" + item);
    }

    /** True for the item shown. */
    public boolean shown(AgendaItem line) {
        return line.id().equals(item);
    }

    /** The key with which the n-th voter is voted for: the digit's place on the keyboard, whatever the layout. */
    public String key(int index, boolean favour) {
        return index > 8 ? "" : (favour ? "" : "Shift+") + "Digit" + (index + 1);
    }

    /** The session of the address. */
    public Long getSession() {
        return session;
    }

    /** Takes the session of the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** The item of the address. */
    public Long getItem() {
        return item;
    }

    /** Takes the item of the address. */
    public void setItem(Long item) {
        this.item = item;
    }

    /** A reason or explanation. */
    public String getReason() {
        return reason;
    }

    /** Takes the reason. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why the vote is put again. */
    public String getAgain() {
        return again;
    }

    /** Takes why it is put again. */
    public void setAgain(String again) {
        this.again = again;
    }

    /** The points of a revision. */
    public String getPoints() {
        return points;
    }

    /** Takes the points. */
    public void setPoints(String points) {
        this.points = points;
    }

    /** The grade of a decision. */
    public String getGrade() {
        return grade;
    }

    /** Takes the grade. */
    public void setGrade(String grade) {
        this.grade = grade;
    }

    /** The proof. */
    public Part getProof() {
        return proof;
    }

    /** Takes the proof. */
    public void setProof(Part proof) {
        this.proof = proof;
    }

    /** The commission's proposals by kind. */
    public Map<String, String> getConclusions() {
        return conclusions;
    }

    /** Who votes against in the joint vote. */
    public Map<Long, Boolean> getJoint() {
        return joint;
    }
}
