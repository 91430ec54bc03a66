package kz.bagalau.model.calibration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Signature;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.session.Moved;

/** What goes its way by a route and ends in a protocol that all who sat sign. */
@MappedSuperclass
public abstract class Minuted extends Seated {

    @Column(name = "paper_id")
    private Long paperId;
    private String sha256;
    @Column(name = "paper_no", nullable = false)
    private int paperNo;
    @Column(name = "filed_id")
    private Long filedId;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "calibration_id")
    @OrderBy("id")
    private List<DueSignature> signatures = new ArrayList<>();

    /** For JPA only. */
    protected Minuted() {
    }

    /** Not yet begun. */
    protected Minuted(String track, Application application) {
        super(track, application);
    }

    /**
     * The protocol, or its next version while nobody has signed.
     *
     * @throws IllegalStateException when somebody signed
     */
    public void draw(RegisteredPaper paper) {
        undraw();
        paperId = paper.id();
        sha256 = paper.sha256();
        paperNo++;
        signers().forEach(one -> signatures.add(new DueSignature(one.personId(), one.chair() ? Role.CHAIR : Role.MEMBER)));
    }

    /** What was drawn up says something else by now: nobody signs it. @throws IllegalStateException when somebody did */
    protected final void undraw() {
        if (signed()) {
            throw new IllegalStateException("the protocol " + paperId + " bears signatures");
        }
        signatures.clear();
    }

    /** Somebody signs the protocol. @throws IllegalStateException when there is none for him to sign, or he has signed */
    public void sign(Long personId, Instant at, LocalDate day) {
        due(personId).sign(sha256, at, day);
    }

    /**
     * A signature that stands on the printed protocol: the date on it, and its scan.
     *
     * @throws IllegalStateException    when there is no protocol for him to sign, or he has signed
     * @throws IllegalArgumentException when the paper is dated after the day of entry
     */
    public void enterPaper(Long personId, LocalDate paper, Long scanId, DueSignature.Entry entry) {
        due(personId).enterPaper(sha256, paper, scanId, entry);
    }

    /**
     * A note in the place of a missing signature: why it is missing, with the document that proves it, or null.
     *
     * @throws IllegalStateException    when there is no protocol for him to sign, he has signed, or nobody else's signature would be left under it
     * @throws IllegalArgumentException without a reason
     */
    public void noteMissing(Long personId, String reason, Long documentId, DueSignature.Entry entry) {
        DueSignature missing = due(personId);
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a note says why the signature of " + personId + " is missing");
        }
        if (signatures.stream().noneMatch(one -> one != missing && one.state() != DueSignature.State.NOTED)) {
            throw new Moved(Moved.Why.STAGE, "the protocol " + paperId + " would bear no signature at all");
        }
        missing.note(sha256, reason.strip(), documentId, entry);
    }

    private DueSignature due(Long personId) {
        return signature(personId).orElseThrow(() -> new Moved(Moved.Why.STAGE, "person " + personId + " has no protocol to sign"));
    }

    /** Somebody's signature under the protocol, due or given. */
    public Optional<DueSignature> signature(Long personId) {
        return signatures.stream().filter(one -> one.personId().equals(personId)).findFirst();
    }

    /** The latest day that a signature under the protocol bears; empty while there is none. */
    public Optional<LocalDate> lastSigned() {
        return signatures.stream().map(DueSignature::on).filter(Objects::nonNull).max(LocalDate::compareTo);
    }

    /** The facts with the signatures as the road counts them: the chair is one of the members, and a noted signature is not owed any more. */
    public Situation signatures(Situation situation) {
        List<DueSignature> owed = signatures.stream().filter(one -> one.state() != DueSignature.State.NOTED).toList();
        return situation.signed(owed.stream().filter(one -> !one.due()).map(one -> new Signature(Role.MEMBER, one.personId().toString())).toList())
                .needing(Role.MEMBER, owed.size());
    }

    /** True when somebody has signed. */
    public boolean signed() {
        return signatures.stream().anyMatch(one -> !one.due());
    }

    /** True where a protocol stands that can be signed. */
    public boolean drawn() {
        return !signatures.isEmpty();
    }

    /** The registered protocol; null while there is none. */
    public Long paperId() {
        return paperId;
    }

    /** It is filed with the signatures that were given under it. */
    public void file(RegisteredPaper attested) {
        filedId = attested.id();
    }

    /** The registered copy with the signatures; null before the last of them. */
    public Long filedId() {
        return filedId;
    }

    /** The hash of what was signed; null while there is no protocol. */
    public String sha256() {
        return sha256;
    }

    /** The number of the protocol's latest version, 0 while there is none. */
    public int paperNo() {
        return paperNo;
    }

    /** Those of the composition who sat, the chair first: they sign. */
    public List<CalibrationMember> signers() {
        return members().stream().filter(CalibrationMember::sat).sorted(Comparator.comparing(one -> !one.chair())).toList();
    }

    /** The signatures under the protocol, due and given. */
    public List<DueSignature> signatures() {
        return List.copyOf(signatures);
    }
}
