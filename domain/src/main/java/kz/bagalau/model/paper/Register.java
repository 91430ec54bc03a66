package kz.bagalau.model.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import kz.bagalau.model.Aggregate;

/**
 * The register of a kind of document in a body for one year. It gives numbers from 1, without gaps and without doubles: the number is
 * taken in the transaction that stores the document, on a locked row.
 */
@Entity
@Table(name = "register")
public class Register extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaperKind kind;
    @Column(name = "year_no", nullable = false)
    private int year;
    @Column(name = "last_number", nullable = false)
    private int last;

    /** Documents of one register at most: a code is the register's id times this, plus the number. */
    private static final long MOST = 1_000_000;

    /** For JPA only. */
    protected Register() {
    }

    /** An empty register. */
    public Register(Long bodyId, PaperKind kind, int year) {
        this.bodyId = bodyId;
        this.kind = kind;
        this.year = year;
    }

    /** The next number. */
    public int take() {
        last++;
        return last;
    }

    /** What the code on every page says of the document with this number: one number for all bodies, kinds and years of the installation. */
    public long code(int number) {
        return (id() == null ? 0 : id()) * MOST + number;
    }

    /** The last number given; 0 while there is none. */
    public int last() {
        return last;
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** What is registered. */
    public PaperKind kind() {
        return kind;
    }

    /** The calendar year. */
    public int year() {
        return year;
    }
}
