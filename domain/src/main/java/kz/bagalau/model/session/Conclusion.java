package kz.bagalau.model.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.Written;

/** A proposal that the commission makes out of an evaluation: its kind by the edition, and its words. Part of {@link AgendaItem}. */
@Entity
@Table(name = "conclusion")
public class Conclusion extends Aggregate {

    @Column(nullable = false)
    private String kind;
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "words", nullable = false))
    @AttributeOverride(name = "lang", column = @Column(name = "lang", nullable = false))
    private Written text;

    /** For JPA only. */
    protected Conclusion() {
    }

    Conclusion(String kind, Written text) {
        this.kind = kind;
        this.text = text;
    }

    void say(Written other) {
        text = other;
    }

    /** The code of its kind in the edition's rule. */
    public String kind() {
        return kind;
    }

    /** Its words. */
    public Written text() {
        return text;
    }
}
