package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.CalendarYear;

/** The acts and the calendar as everybody may read them. */
@Stateless
@Operates(Operation.LAW_READ)
public class ReadLaw {

    @EJB
    private Calendars calendars;

    /** Every edition at hand, in the order in which they are listed. */
    public List<Edition> editions() {
        return ShippedEditions.ids().stream().map(ShippedEditions::edition).toList();
    }

    /** The edition of that name; empty where there is none. */
    public Optional<Edition> edition(String id) {
        return ShippedEditions.ids().stream().filter(known -> known.value().equals(id)).findFirst().map(ShippedEditions::edition);
    }

    /** When an edition is in force, as far as it is known. */
    public Validity validity(EditionId id) {
        return ShippedEditions.validity(id);
    }

    /** What the dates of an edition rest on, or why there are none; empty where nobody said. */
    public Optional<Text> whyValid(EditionId id) {
        return ShippedEditions.whyValid(id);
    }

    /** The edition that an edition extends or amends; empty where it stands by itself. */
    public Optional<BuildsOn> buildsOn(EditionId id) {
        return ShippedEditions.buildsOn(id);
    }

    /** What an edition is called that others build on, though it is not listed itself: a typical methodology. */
    public Text nameOf(EditionId id) {
        return ShippedEditions.edition(id).act().shortName();
    }

    /** The years that have a calendar, in order. */
    public List<CalendarYear> years() {
        return calendars.calendar().years();
    }
}
