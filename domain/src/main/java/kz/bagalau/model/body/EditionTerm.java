package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/** From when to when an edition of a methodology holds in a body, as the administrator confirmed it. Part of {@link StateBody}. */
@Entity
@Table(name = "edition_term")
public class EditionTerm extends Aggregate {

    @Column(name = "edition_id", nullable = false, length = 80)
    private String editionId;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(length = 500)
    private String source;

    /** For JPA only. */
    protected EditionTerm() {
    }

    EditionTerm(String editionId, Days days, String source) {
        this.editionId = editionId;
        this.source = source;
        set(days);
    }

    final void set(Days days) {
        firstDay = days.first();
        lastDay = days.last();
    }

    /** The edition's id, as its folder of data is named. */
    public String editionId() {
        return editionId;
    }

    /** First and last day in force. */
    public Days days() {
        return new Days(firstDay, lastDay);
    }

    /** Against what the dates were confirmed (publication, page, day), or null while they are the shipped default. */
    public String source() {
        return source;
    }
}
