package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

import kz.bagalau.library.AssignedBody;
import kz.bagalau.library.OwnEditions;
import kz.bagalau.library.SetEditionDays;
import kz.bagalau.model.library.EditionDays;
import kz.bagalau.web.staff.Told;

/** When an own edition is in force, and in which bodies. */
@Named
@RequestScoped
public class OwnDays {

    private LocalDate first;
    private LocalDate last;
    private String source;

    @EJB
    private OwnEditions editions;

    @EJB
    private SetEditionDays days;

    @Inject
    private EditOwnEdition editing;

    @Inject
    private Told told;

    /** Sets the days. */
    public String set() {
        return told.attempt(() -> days.set(editing.getId(), first, last, source), "own.days.saved", editing.address("days"));
    }

    /** What was set, the latest first. */
    public List<EditionDays> getHistory() {
        return editions.days(editing.getId());
    }

    /** The last day in force, or null while it stands. */
    public LocalDate last(EditionDays days) {
        return days.end() == null ? null : days.end().minusDays(1);
    }

    /** The bodies to which it is assigned. */
    public List<AssignedBody> getBodies() {
        return editions.bodies(editing.getId());
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
