package kz.bagalau.model.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a document is about: a case, a person, a session, one of several like things of a case; any of them may be missing. */
@Embeddable
public class PaperSubject implements Serializable {

    @Column(name = "case_id")
    private Long caseId;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "session_id")
    private Long sessionId;
    @Column(name = "thing_id")
    private Long thingId;

    /** For JPA only. */
    protected PaperSubject() {
    }

    private PaperSubject(Long caseId, Long personId, Long sessionId) {
        this.caseId = caseId;
        this.personId = personId;
        this.sessionId = sessionId;
    }

    /** About the case of a person. */
    public static PaperSubject ofCase(Long caseId, Long personId) {
        return new PaperSubject(caseId, personId, null);
    }

    /** About the case of a person, out of a session. */
    public static PaperSubject ofCase(Long caseId, Long personId, Long sessionId) {
        return new PaperSubject(caseId, personId, sessionId);
    }

    /** The same about one of several things of a kind that the case has, e.g. the sheet of a quarter. */
    public PaperSubject of(Long thing) {
        PaperSubject narrowed = new PaperSubject(caseId, personId, sessionId);
        narrowed.thingId = thing;
        return narrowed;
    }

    /** About a person. */
    public static PaperSubject ofPerson(Long personId) {
        return new PaperSubject(null, personId, null);
    }

    /** About a session. */
    public static PaperSubject ofSession(Long sessionId) {
        return new PaperSubject(null, null, sessionId);
    }

    /** The case, or null. */
    public Long caseId() {
        return caseId;
    }

    /** The person, or null. */
    public Long personId() {
        return personId;
    }

    /** The one of several things of a kind that the case has, or null. */
    public Long thingId() {
        return thingId;
    }

    /** The session, or null. */
    public Long sessionId() {
        return sessionId;
    }
}
