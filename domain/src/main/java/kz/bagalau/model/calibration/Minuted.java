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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Signature;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.RegisteredPaper;

/** What goes its way by a route and ends in a protocol that all who sat sign. */
@MappedSuperclass
public abstract class Minuted extends Followed {

    @Column(name = "paper_id")
    private Long paperId;
    private String sha256;
    @Column(name = "paper_no", nullable = false)
    private int paperNo;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "calibration_id")
    @OrderBy("id")
    private List<DueSignature> signatures = new ArrayList<>();

    /** For JPA only. */
    protected Minuted() {
    }

    /** Not yet begun. */
    protected Minuted(String track) {
        super(track);
    }

    /** Those who owe a signature under the protocol, the chair first. */
    protected abstract List<CalibrationMember> signers();

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

    private DueSignature due(Long personId) {
        return signature(personId).orElseThrow(() -> new IllegalStateException("person " + personId + " has no protocol to sign"));
    }

    /** Somebody's signature under the protocol, due or given. */
    public Optional<DueSignature> signature(Long personId) {
        return signatures.stream().filter(one -> one.personId().equals(personId)).findFirst();
    }

    /** The latest day that a signature under the protocol bears; empty while there is none. */
    public Optional<LocalDate> lastSigned() {
        return signatures.stream().map(DueSignature::on).filter(Objects::nonNull).max(LocalDate::compareTo);
    }

    /** The facts with the signatures as the road counts them: the chair is one of the members. */
    public Situation signatures(Situation situation) {
        return situation.signed(signatures.stream().filter(one -> !one.due()).map(one -> new Signature(Role.MEMBER, one.personId().toString())).toList())
                .needing(Role.MEMBER, signatures.size());
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

    /** The number of the protocol's latest version, 0 while there is none. */
    public int paperNo() {
        return paperNo;
    }

    /** The signatures under the protocol, due and given. */
    public List<DueSignature> signatures() {
        return List.copyOf(signatures);
    }
}
