package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Change;
import kz.bagalau.session.Heard;
import kz.bagalau.web.frame.Language;

/** What is put to the vote on the case before the commission: approval, other points or grades, correction of an error of HR, a grade where the act is silent. */
@Named
@RequestScoped
public class PutMotion {

    @EJB
    private kz.bagalau.session.HoldSession hold;
    @Inject
    private HoldSession room;
    @Inject
    private InTheRoom inTheRoom;
    @Inject
    private Language language;

    private String again;
    private String points;
    private String grade;
    private String reason;
    private Part proof;
    private final WantedGrades wanted = new WantedGrades();

    /** The approval. */
    public String approve() {
        return inTheRoom.then(room, () -> hold.putApproval(room.getSession(), room.getItem(), again));
    }

    /** A revision upward, with its proof. */
    public String revise() {
        Optional<Score> wanted = written(points);
        return wanted.isEmpty() ? inTheRoom.stay("session.points.wrong") : inTheRoom.then(room, () -> hold.putRevision(room.getSession(), room.getItem(),
                wanted.get(), written(), Uploads.proofs(proof), again));
    }

    /** A revision that sets other grades, on the ground chosen. */
    public String regrade() {
        List<Change> changes = wanted.of(room.getBefore().regradable());
        return changes.isEmpty() ? inTheRoom.stay("session.changes.none") : inTheRoom.then(room, () -> hold.putChanges(room.getSession(), room.getItem(),
                changes, wanted.getGround(), written(), Uploads.proofs(proof), again));
    }

    /** The correction of parts of the period, on the ground chosen: the whole is computed anew from them. */
    public String correctParts() {
        Optional<List<Change>> changes = wanted.points(room.getBefore().correctable());
        if (changes.isEmpty()) {
            return inTheRoom.stay("session.points.wrong");
        }
        return changes.get().isEmpty() ? inTheRoom.stay("session.parts.none") : inTheRoom.then(room, () -> hold.putChanges(room.getSession(), room.getItem(),
                changes.get(), wanted.getGround(), written(), Uploads.proofs(proof), again));
    }

    /** Points as people write them, with a comma or a point; empty where it is no number. */
    static Optional<Score> written(String points) {
        try {
            return Optional.of(Score.parse(points.strip().replace(',', '.')));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** The correction of an error of HR. */
    public String correct() {
        return inTheRoom.then(room, () -> hold.putCorrection(room.getSession(), room.getItem(), written(), again));
    }

    /** A grade where the act is silent: of one result, or of several. */
    public String decide() {
        List<Heard> open = room.getBefore().ungraded();
        List<Change> grades = open.size() == 1 ? List.of(Change.grade(open.get(0).put().kind(), open.get(0).put().part(), grade)) : wanted.all(open);
        return inTheRoom.then(room, () -> hold.putGrades(room.getSession(), room.getItem(), grades, written(), again));
    }

    private Written written() {
        return Written.in(language.lang(), reason);
    }

    /** The grades of several results. */
    public WantedGrades getWanted() {
        return wanted;
    }

    /** Why the vote is put again. */
    public String getAgain() {
        return again;
    }

    /** Takes why it is put again. */
    public void setAgain(String words) {
        again = words;
    }

    /** The points of a revision. */
    public String getPoints() {
        return points;
    }

    /** Takes the points. */
    public void setPoints(String text) {
        points = text;
    }

    /** The grade of a decision. */
    public String getGrade() {
        return grade;
    }

    /** Takes the grade. */
    public void setGrade(String code) {
        grade = code;
    }

    /** The explanation for the protocol. */
    public String getReason() {
        return reason;
    }

    /** Takes the explanation. */
    public void setReason(String words) {
        reason = words;
    }

    /** The proof. */
    public Part getProof() {
        return proof;
    }

    /** Takes the proof. */
    public void setProof(Part part) {
        proof = part;
    }
}
