package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/** What an order of a body says for some days; its last day may be open. */
@MappedSuperclass
public abstract class Ordered extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "order_text", nullable = false, length = 300)
    private String order;

    /** For JPA only. */
    protected Ordered() {
    }

    /** An order. */
    protected Ordered(Long bodyId, Days days, String order) {
        this.bodyId = bodyId;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.order = order;
    }

    /** Sets the last day. */
    public void endOn(LocalDate day) {
        lastDay = new Days(firstDay, day).last();
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** From when to when, both days inside. */
    public Days days() {
        return new Days(firstDay, lastDay);
    }

    /** The order: number and date. */
    public String order() {
        return order;
    }
}
