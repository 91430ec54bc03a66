package kz.bagalau.model;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;

/**
 * What every aggregate root and every entity inside one has: an id from the one sequence of the schema, and a version that makes a lost
 * update an error instead of a silent overwrite.
 */
@MappedSuperclass
public abstract class Aggregate implements Serializable {

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "bagalau_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    /** The id, or null until the entity is stored. */
    public Long id() {
        return id;
    }

    /** How often this row was changed; a page sends it back so that a change by somebody else in between is noticed. */
    public long version() {
        return version;
    }

    /** The same as {@link #id()}, for expression language in pages. */
    public Long getId() {
        return id;
    }

    /** The same as {@link #version()}, for expression language in pages. */
    public long getVersion() {
        return version;
    }
}
