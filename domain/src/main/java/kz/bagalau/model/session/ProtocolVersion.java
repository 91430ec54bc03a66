package kz.bagalau.model.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;

/** One version of the protocol's document; signatures rest on the fingerprint of the latest. Part of {@link Protocol}. */
@Entity
@Table(name = "protocol_version")
public class ProtocolVersion extends Aggregate {

    @Column(name = "version_no", nullable = false)
    private int number;
    @Column(name = "paper_id", nullable = false)
    private Long paperId;
    @Column(nullable = false)
    private String sha256;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;
    private String because;

    /** For JPA only. */
    protected ProtocolVersion() {
    }

    ProtocolVersion(int number, Long paperId, String sha256, Instant madeAt, String because) {
        this.number = number;
        this.paperId = paperId;
        this.sha256 = sha256;
        this.madeAt = madeAt;
        this.because = because;
    }

    /** Its number, from 1. */
    public int number() {
        return number;
    }

    /** The registered document. */
    public Long paperId() {
        return paperId;
    }

    /** SHA-256 of the document. */
    public String sha256() {
        return sha256;
    }

    /** When it was made. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Why it was made anew; null for the first. */
    public String because() {
        return because;
    }
}
