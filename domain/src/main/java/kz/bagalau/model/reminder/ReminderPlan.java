package kz.bagalau.model.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/** How a body is reminded, and whether that was done today: the row is locked meanwhile, so that one node does it. */
@Entity
@Table(name = "reminder_plan")
public class ReminderPlan extends Aggregate {

    /** So many working days before the last day, where nobody said otherwise. */
    public static final int USUAL = 3;
    /** The most working days before the last day. */
    public static final int MOST = 20;

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "days_before", nullable = false)
    private int daysBefore;
    @Column(name = "done_on")
    private LocalDate doneOn;

    /** For JPA only. */
    protected ReminderPlan() {
    }

    /** A body's, as is usual. */
    public ReminderPlan(Long bodyId) {
        this.bodyId = bodyId;
        this.daysBefore = USUAL;
    }

    /**
     * Sets how many working days before the last day one is reminded.
     *
     * @throws IllegalArgumentException when they are fewer than 0 or more than {@link #MOST}
     */
    public void before(int days) {
        if (days < 0 || days > MOST) {
            throw new IllegalArgumentException("reminded " + days + " working days before, of 0 to " + MOST);
        }
        daysBefore = days;
    }

    /** Notes that the reminders of a day are made. */
    public void done(LocalDate day) {
        doneOn = day;
    }

    /** True when those of the day are made. */
    public boolean doneBy(LocalDate day) {
        return doneOn != null && !doneOn.isBefore(day);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** Working days before the last day. */
    public int daysBefore() {
        return daysBefore;
    }
}
