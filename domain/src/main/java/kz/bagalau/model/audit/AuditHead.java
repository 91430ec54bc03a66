package kz.bagalau.model.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/**
 * The end of the chain: the last place given and its hash. Its one row is the lease of the sealer (whoever locks it seals), and it tells
 * when the last lines were cut off.
 */
@Entity
@Table(name = "audit_head")
public class AuditHead implements Serializable {

    /** The id of the one row. */
    public static final int ONLY = 1;

    @Id
    private int id;
    @Version
    @Column(nullable = false)
    private long version;
    @Column(name = "last_place", nullable = false)
    private long place;
    @Column(name = "last_hash", nullable = false, length = 64)
    private String hash;

    /** For JPA only. */
    protected AuditHead() {
    }

    /** Moves on to the next place. */
    public void moveTo(long next, String sealedWith) {
        place = next;
        hash = sealedWith;
    }

    /** The last place given; 0: none yet. */
    public long getPlace() {
        return place;
    }

    /** The hash of the last place; 64 zeros before the first. */
    public String getHash() {
        return hash;
    }
}
