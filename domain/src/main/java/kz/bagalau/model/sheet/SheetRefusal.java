package kz.bagalau.model.sheet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.evaluation.Signature;

/** The servant declined to be acquainted with a sheet: when, where and before whom it was offered, and the act that says so. */
@Entity
@Table(name = "sheet_refusal")
public class SheetRefusal extends Aggregate {

    @Column(name = "offered_at", nullable = false)
    private LocalDateTime offeredAt;
    @Column(nullable = false, length = 500)
    private String place;
    @Column(nullable = false, length = 1000)
    private String witnesses;
    @Column(name = "given_reason", length = 2000)
    private String givenReason;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "sheet_refusal_signature", joinColumns = @JoinColumn(name = "refusal_id", nullable = false))
    private List<Signature> signatures = new ArrayList<>();

    /** For JPA only. */
    protected SheetRefusal() {
    }

    /**
     * The circumstances of the refusal.
     *
     * @param witnesses before whom it was offered
     * @param givenReason what the servant said, or null
     * @throws IllegalArgumentException when place or witnesses are missing
     */
    public SheetRefusal(LocalDateTime offeredAt, String place, String witnesses, String givenReason) {
        if (place == null || place.isBlank() || witnesses == null || witnesses.isBlank()) {
            throw new IllegalArgumentException("a refusal needs its place and before whom");
        }
        this.offeredAt = offeredAt;
        this.place = place;
        this.witnesses = witnesses;
        this.givenReason = givenReason;
    }

    /**
     * Adds a signature.
     *
     * @throws IllegalArgumentException when the person has signed already
     */
    void sign(Signature signature) {
        if (signatures.stream().anyMatch(one -> one.signerId().equals(signature.signerId()))) {
            throw new IllegalArgumentException("person " + signature.signerId() + " signed already");
        }
        signatures.add(signature);
    }

    /** When it was offered. */
    public LocalDateTime offeredAt() {
        return offeredAt;
    }

    /** Where. */
    public String place() {
        return place;
    }

    /** Before whom. */
    public String witnesses() {
        return witnesses;
    }

    /** What the servant said, or null. */
    public String givenReason() {
        return givenReason;
    }

    /** Who signed the act. */
    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    /** The roles in which it is signed. */
    public Set<Role> signedAs() {
        return signatures.stream().map(Signature::role).collect(Collectors.toSet());
    }
}
