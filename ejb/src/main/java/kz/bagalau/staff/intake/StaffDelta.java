package kz.bagalau.staff.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Changes of staff that another system proposes; whoever is not named is not touched.
 *
 * @param externalId of the batch there
 */
public record StaffDelta(String externalId, List<Told> units, List<Told> people, List<Told> posts) {

    public StaffDelta {
        units = List.copyOf(units);
        people = List.copyOf(people);
        posts = List.copyOf(posts);
    }

    /**
     * A record; what it does not say is left as it is.
     *
     * @param cells   the columns that it names
     * @param removed it is told to be no more
     */
    public record Told(Map<Column, String> cells, boolean removed) {

        public Told {
            cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
        }
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return externalId + ": " + units.size() + ", " + people.size() + ", " + posts.size();
    }
}
