package kz.bagalau.model.session;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.Written;

/**
 * The protocol of a session: its document in versions, the signatures of secretary, chair and members on the latest one, and what was
 * attached. While nobody has signed, a new version takes the place of the former; then only a separate opinion or a correction sheet is
 * possible. The evaluation is complete on the day of the last required signature.
 */
@Entity
@Table(name = "protocol")
public class Protocol extends Aggregate {

    @Column(name = "session_id", nullable = false)
    private Long sessionId;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "protocol_id", nullable = false)
    @OrderBy("number")
    private List<ProtocolVersion> versions = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "protocol_id")
    @OrderBy("id")
    private List<DueSignature> signatures = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "protocol_id", nullable = false)
    @OrderBy("id")
    private List<SeparateOpinion> opinions = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "protocol_id", nullable = false)
    @OrderBy("id")
    private List<CorrectionSheet> corrections = new ArrayList<>();

    /** For JPA only. */
    protected Protocol() {
    }

    /** A protocol to be signed by those who sat: secretary first, then chair, then members. */
    public Protocol(Long sessionId, List<Seat> signers) {
        this.sessionId = sessionId;
        signers.stream().sorted(Comparator.comparing(seat -> order(seat.place())))
                .forEach(seat -> signatures.add(new DueSignature(seat.personId(), seat.place())));
    }

    private static int order(Role place) {
        return List.of(Role.SECRETARY, Role.CHAIR, Role.MEMBER).indexOf(place);
    }

    /**
     * The document, or a new version of it.
     *
     * @param because why it is made anew; null for the first
     * @throws IllegalStateException when somebody has signed already
     */
    public void make(RegisteredPaper paper, String because, Instant at) {
        if (signed()) {
            throw new IllegalStateException("The protocol of session " + sessionId + " bears signatures and is not made anew");
        }
        versions.add(new ProtocolVersion(versions.size() + 1, paper.id(), paper.sha256(), at, because));
    }

    /** The signature of a person on the latest version. */
    public void sign(Long personId, Instant at, LocalDate day) {
        signature(personId).sign(current().sha256(), at, day);
    }

    /** Enters the signature that a person gave on the printed latest version. */
    public void enterPaper(Long personId, LocalDate paper, Long scanId, DueSignature.Entry entry) {
        signature(personId).enterPaper(current().sha256(), paper, scanId, entry);
    }

    /**
     * A note of chair and secretary in place of a missing member's signature.
     *
     * @throws IllegalArgumentException for the chair or the secretary: they are replaced by order only
     */
    public void note(Long personId, String reason, Long documentId, DueSignature.Entry entry) {
        DueSignature missing = signature(personId);
        if (missing.role() != Role.MEMBER) {
            throw new IllegalArgumentException(missing.role() + " is replaced by an order, not by a note");
        }
        missing.note(current().sha256(), reason, documentId, entry);
    }

    /** Hands the signature of the chair or of the secretary over to the one whom an order puts in his place. */
    public void replace(Long personId, Long byOrder) {
        DueSignature missing = signature(personId);
        if (!missing.due()) {
            throw new IllegalStateException("Person " + personId + " has signed");
        }
        signatures.remove(missing);
        signatures.add(new DueSignature(byOrder, missing.role()));
    }

    /** A member attaches his separate opinion, on one case or on the whole (null). */
    public void differ(Long personId, Long caseId, Written text, Instant at) {
        signature(personId);
        opinions.add(new SeparateOpinion(personId, caseId, text, at));
    }

    /** Mends a slip of the pen after the signatures. */
    public CorrectionSheet correct(String insteadOf, Written text, Instant at) {
        if (!complete()) {
            throw new IllegalStateException("A protocol that is not yet signed is made anew, not corrected");
        }
        CorrectionSheet sheet = new CorrectionSheet(insteadOf, text, at,
                signatures.stream().filter(one -> one.state() != DueSignature.State.NOTED).toList());
        corrections.add(sheet);
        return sheet;
    }

    private DueSignature signature(Long personId) {
        return signatures.stream().filter(one -> one.personId().equals(personId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Person " + personId + " does not sign the protocol of session " + sessionId));
    }

    /** The latest version. @throws IllegalStateException while there is none */
    public ProtocolVersion current() {
        return versions.stream().reduce((one, two) -> two)
                .orElseThrow(() -> new IllegalStateException("The protocol of session " + sessionId + " has no document yet"));
    }

    /** True when somebody has signed. */
    public boolean signed() {
        return signatures.stream().anyMatch(one -> !one.due());
    }

    /** True when nobody's signature is missing. */
    public boolean complete() {
        return signatures.stream().noneMatch(DueSignature::due);
    }

    /** The day of the last required signature; empty while one is missing. */
    public Optional<LocalDate> completedOn() {
        return complete() ? signatures.stream().map(DueSignature::on).max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** The session. */
    public Long sessionId() {
        return sessionId;
    }

    /** Every version, the first first. */
    public List<ProtocolVersion> versions() {
        return List.copyOf(versions);
    }

    /** Its signatures, due and given: secretary, chair, members. */
    public List<DueSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** What members attached. */
    public List<SeparateOpinion> opinions() {
        return List.copyOf(opinions);
    }

    /** The correction sheets. */
    public List<CorrectionSheet> corrections() {
        return List.copyOf(corrections);
    }
}
