package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;

/** What is put to the vote on the case before the commission: approval, revision upward, correction of an error of HR, a grade where the act is silent. */
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

    /** A grade where the act is silent. */
    public String decide() {
        return inTheRoom.then(room, () -> hold.putDecision(room.getSession(), room.getItem(), grade, written(), again));
    }

    private Written written() {
        return Written.in(language.lang(), reason);
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
