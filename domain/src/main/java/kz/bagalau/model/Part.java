package kz.bagalau.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.util.List;

/**
 * One of many rows inside an aggregate, which it joins for good. It writes its owner's id by itself; the owner's collection only reads it (its
 * join column is neither insertable nor updatable). A collection that wrote the id would send each row right behind its owner's own: of
 * thousands of owners no two rows of a kind could then share a batch.
 */
@MappedSuperclass
public abstract class Part extends Aggregate {

    @Column(name = "owner_id", nullable = false, updatable = false)
    private Long ownerId;
    private transient Aggregate owner;

    /**
     * Enters a new row among those of its owner.
     *
     * @throws IllegalStateException when it stands among somebody's rows already
     */
    public static <P extends Part> P join(Aggregate owner, List<P> rows, P row) {
        Part part = row;
        if (part.owner != null || part.ownerId != null) {
            throw new IllegalStateException(row + " belongs to " + part.ownerId + " already");
        }
        part.owner = owner;
        rows.add(row);
        return row;
    }

    @PrePersist
    void name() {
        ownerId = owner.id();
    }

    /** The id of its owner; null until both are stored. */
    public Long ownerId() {
        return ownerId;
    }
}
