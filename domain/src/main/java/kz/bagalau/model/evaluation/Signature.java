package kz.bagalau.model.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Medium;

/**
 * Who signed, in which role, when, and the hash of what. A signature on paper is entered by somebody: the date on the paper and the
 * moment of entry stand apart, and the scan is kept.
 */
@Embeddable
public class Signature implements Serializable {

    @Column(name = "signer_id")
    private Long signerId;
    @Enumerated(EnumType.STRING)
    @Column(name = "signer_role", length = 30)
    private Role role;
    @Enumerated(EnumType.STRING)
    @Column(name = "sign_medium", length = 20)
    private Medium medium;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "signed_at")
    private Instant enteredAt;
    @Column(name = "sign_entered_by")
    private Long enteredBy;
    @Column(name = "signed_hash", length = 64)
    private String hash;
    @Column(name = "sign_scan_id")
    private Long scanId;

    /** For JPA only. */
    protected Signature() {
    }

    /** Signed in the system by the person himself, whose identity was confirmed. */
    public static Signature inSystem(Long signerId, Role role, Instant at, LocalDate day, String hash) {
        return of(signerId, role, Medium.SYSTEM, day, at, signerId, hash, null);
    }

    /**
     * Signed on paper and entered by somebody.
     *
     * @throws IllegalArgumentException when there is no scan, or nobody entered it
     */
    public static Signature onPaper(Long signerId, Role role, LocalDate onPaper, Instant enteredAt, Long enteredBy, String hash, Long scanId) {
        if (scanId == null || enteredBy == null) {
            throw new IllegalArgumentException("a signature on paper needs a scan and who entered it: " + scanId + ", " + enteredBy);
        }
        return of(signerId, role, Medium.PAPER, onPaper, enteredAt, enteredBy, hash, scanId);
    }

    /**
     * Given in the document-flow system of the body, which told it.
     *
     * @throws IllegalArgumentException when there is no proof
     */
    public static Signature told(Long signerId, Role role, LocalDate on, Instant at, String hash, Long proofId) {
        if (proofId == null) {
            throw new IllegalArgumentException("a signature in the document-flow system needs its proof");
        }
        return of(signerId, role, Medium.DOCUMENT_FLOW, on, at, null, hash, proofId);
    }

    private static Signature of(Long signerId, Role role, Medium medium, LocalDate on, Instant at, Long by, String hash, Long scanId) {
        Signature signature = new Signature();
        signature.signerId = signerId;
        signature.role = role;
        signature.medium = medium;
        signature.signedOn = on;
        signature.enteredAt = at;
        signature.enteredBy = by;
        signature.hash = hash;
        signature.scanId = scanId;
        return signature;
    }

    /** Who signed. */
    public Long signerId() {
        return signerId;
    }

    /** In which role. */
    public Role role() {
        return role;
    }

    /** In the system, on paper, or in the document-flow system. */
    public Medium medium() {
        return medium;
    }

    /** The day of the signature: on paper, the date written there. */
    public LocalDate signedOn() {
        return signedOn;
    }

    /** The moment at which it was entered. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Who entered it: the signer himself, unless it stands on paper; null where the document-flow system told it. */
    public Long enteredBy() {
        return enteredBy;
    }

    /** SHA-256 of what was signed, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** The scan of the signed paper, or the proof of the document-flow system; else null. */
    public Long scanId() {
        return scanId;
    }
}
