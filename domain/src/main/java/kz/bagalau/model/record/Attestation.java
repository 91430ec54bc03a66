package kz.bagalau.model.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.PaperNumber;

/**
 * An order that results of a servant led to: sent to attestation, these results do not count for the next one; or another consequence was put
 * into force. When a result on which it rests falls, the order is revoked or stands by a deed of its own ({@link FallenBasis}).
 */
@Entity
@Table(name = "attestation")
public class Attestation extends Aggregate {

    /** The consequence by which a servant is sent to attestation. */
    public static final String ATTESTATION = "ATTESTATION";

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "order_no", nullable = false)
    private String orderNo;
    @Column(name = "ordered_on", nullable = false)
    private LocalDate orderedOn;
    @Column(nullable = false, length = 40)
    private String consequence = ATTESTATION;
    @Column(name = "revoked_on")
    private LocalDate revokedOn;
    @Column(name = "done_words", length = 2000)
    private String words;
    @Column(name = "file_id")
    private Long fileId;
    @Column(name = "revoked_why", length = 2000)
    private String revokedWhy;
    @Embedded
    private Finding finding;
    @ElementCollection
    @CollectionTable(name = "attestation_basis", joinColumns = @JoinColumn(name = "attestation_id"))
    @Column(name = "basis_id", nullable = false)
    private List<Long> basis = new ArrayList<>();

    /** For JPA only. */
    protected Attestation() {
    }

    /** @param basis ids of the results, of this system or from before it, on whose ground it is held */
    public Attestation(Long bodyId, Long personId, String orderNo, LocalDate orderedOn, Collection<Long> basis) {
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("Order " + orderNo + " names no result as its ground");
        }
        this.bodyId = bodyId;
        this.personId = personId;
        this.orderNo = new PaperNumber(orderNo).bare();
        this.orderedOn = orderedOn;
        this.basis.addAll(basis);
    }

    /** The same order for another consequence, by its code in the edition. */
    public Attestation of(String code) {
        consequence = code;
        return this;
    }

    /** The same order with what the official found before it; null where nothing is to be found. */
    public Attestation found(Finding what) {
        finding = what;
        return this;
    }

    /** The same order with what was done by it and its stored scan; null for either where it is not there. */
    public Attestation told(String what, Long scanId) {
        words = what == null || what.isBlank() ? null : what.strip();
        fileId = scanId;
        return this;
    }

    /**
     * The order was entered by mistake: it is taken back, and stays readable with the reason.
     *
     * @throws IllegalArgumentException without a reason
     */
    public void takeBack(LocalDate day, String why) {
        if (why == null || why.isBlank()) {
            throw new IllegalArgumentException("order " + orderNo + " is taken back with a reason");
        }
        revoke(day);
        revokedWhy = why.strip();
    }

    /** The order was revoked: its results count again. */
    public void revoke(LocalDate day) {
        revokedOn = day;
    }

    /** The code of the consequence. */
    public String consequence() {
        return consequence;
    }

    /** What the official found before it, or null. */
    public Finding finding() {
        return finding;
    }

    /** True where several results are its ground, which do not count again: sent to attestation, or another consequence of several years. */
    public boolean overYears() {
        return consequence.equals(ATTESTATION) || basis.size() > 1;
    }

    /** The day on which it was revoked, or null. */
    public LocalDate revokedOn() {
        return revokedOn;
    }

    /** What was done by it; null where nobody wrote it down. */
    public String words() {
        return words;
    }

    /** The stored scan, or null. */
    public Long fileId() {
        return fileId;
    }

    /** Why it was taken back, or null. */
    public String revokedWhy() {
        return revokedWhy;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** The number of the order. */
    public String orderNo() {
        return orderNo;
    }

    /** The day of the order. */
    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** Ids of the results on whose ground it is held. */
    public List<Long> basis() {
        return List.copyOf(basis);
    }
}
