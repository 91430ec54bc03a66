package kz.bagalau.model.acknowledgement;

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
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.RegisteredPaper;

/**
 * The act on a servant's refusal to be acquainted: drawn up on an offer that he declined, signed by those whom the edition's rule names. It
 * stays for ever; an absence that turns out to cover its day marks it, and the acquaintance reopens.
 */
@Entity
@Table(name = "refusal_paper")
public class RefusalPaper extends Aggregate {

    @Column(name = "paper_id")
    private Long paperId;
    @Column(name = "sha256")
    private String sha256;
    @Column(name = "drawn_on", nullable = false)
    private LocalDate drawnOn;
    @Column(name = "drawn_at", nullable = false)
    private Instant drawnAt;
    @Column(name = "covered_by_absence")
    private String coveredByAbsence;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "refusal_id")
    @OrderBy("id")
    private List<DueSignature> signatures = new ArrayList<>();

    /** For JPA only. */
    protected RefusalPaper() {
    }

    /**
     * An act to be signed.
     *
     * @param servant who refused
     * @param signers who is to sign, in which role
     * @throws kz.bagalau.law.explain.ObstacleException if these are not the signers whom the rule names
     */
    public RefusalPaper(RefusalAct rule, Long servant, List<RefusalAct.Signer> signers, LocalDate drawnOn, Instant drawnAt) {
        rule.check(servant.toString(), signers).stream().findFirst().map(LegalObstacle::refusal).ifPresent(refusal -> {
            throw refusal;
        });
        this.drawnOn = drawnOn;
        this.drawnAt = drawnAt;
        signers.forEach(signer -> signatures.add(new DueSignature(Long.valueOf(signer.person()), signer.role())));
    }

    /** Joins the document that will be signed. @throws IllegalStateException once somebody has signed */
    public void print(RegisteredPaper paper) {
        if (signatures.stream().anyMatch(one -> !one.due())) {
            throw new IllegalStateException("The act of refusal " + id() + " bears signatures");
        }
        paperId = paper.id();
        sha256 = paper.sha256();
    }

    /** A signer signs in the system. */
    void sign(Long personId, Instant at, LocalDate day) {
        signature(personId).sign(document(), at, day);
    }

    /** A signer's signature on the printed act is entered. */
    void enterPaper(Long personId, LocalDate paper, Long scanId, DueSignature.Entry entry) {
        signature(personId).enterPaper(document(), paper, scanId, entry);
    }

    void cover(String absence) {
        coveredByAbsence = absence;
    }

    /** An act that an absence covers takes the offer with it on which it rested: it is offered anew. */
    boolean takesBack(Offer offer) {
        return coveredByAbsence != null && !drawnAt.isBefore(offer.enteredAt());
    }

    private DueSignature signature(Long personId) {
        return signatures.stream().filter(one -> one.personId().equals(personId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Person " + personId + " does not sign the act of refusal " + id()));
    }

    private String document() {
        return Optional.ofNullable(sha256).orElseThrow(() -> new IllegalStateException("The act of refusal " + id() + " is not printed yet"));
    }

    /** What is missing for the act to hold by the rule; empty if nothing is. */
    Optional<LegalObstacle> missing(RefusalAct rule) {
        List<RefusalAct.Signer> given = signatures.stream().filter(one -> !one.due())
                .map(one -> new RefusalAct.Signer(one.personId().toString(), one.role())).toList();
        return complete() ? Optional.empty() : rule.check("", given).stream().findFirst();
    }

    /** True when nobody's signature is missing. */
    public boolean complete() {
        return signatures.stream().noneMatch(DueSignature::due);
    }

    /** The day of the last signature; empty while one is missing. */
    public Optional<LocalDate> completedOn() {
        return complete() ? signatures.stream().map(DueSignature::on).max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** The registered document; null until it is printed. */
    public Long paperId() {
        return paperId;
    }

    /** SHA-256 of the document; null until it is printed. */
    public String sha256() {
        return sha256;
    }

    /** The day on which it was drawn up. */
    public LocalDate drawnOn() {
        return drawnOn;
    }

    /** When it was drawn up. */
    public Instant drawnAt() {
        return drawnAt;
    }

    /** The absence that covers its day, if one turned out to; or null. */
    public String coveredByAbsence() {
        return coveredByAbsence;
    }

    /** Its signatures, due and given. */
    public List<DueSignature> signatures() {
        return List.copyOf(signatures);
    }
}
