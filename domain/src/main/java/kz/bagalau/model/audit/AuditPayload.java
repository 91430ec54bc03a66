package kz.bagalau.model.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * The details of one line of the trail, with a random salt: once both are disposed of, the digest in the chain betrays nothing, not
 * even to somebody who tries every likely text.
 */
@Entity
@Table(name = "audit_payload")
public class AuditPayload implements Serializable {

    @Id
    @Column(name = "entry_id")
    private Long entryId;
    @Column(nullable = false, length = 32)
    private String salt;
    @Column(nullable = false)
    private String details;

    /** For JPA only. */
    protected AuditPayload() {
    }

    /** The details of the entry, as text, with the salt of their digest. */
    public AuditPayload(Long entryId, String salt, String details) {
        this.entryId = entryId;
        this.salt = salt;
        this.details = details;
    }

    /** Of which entry. */
    public Long getEntryId() {
        return entryId;
    }

    /** What was digested before the details. */
    public String getSalt() {
        return salt;
    }

    /** The details: lines of {@code name=value}. */
    public String getDetails() {
        return details;
    }
}
