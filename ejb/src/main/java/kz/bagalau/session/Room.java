package kz.bagalau.session;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Session;

/**
 * A session as everybody in the room sees it.
 *
 * @param chairs   the places of the commission on its day
 * @param counted  how many of those present the quorum counts
 * @param whole    how many make up the whole composition
 * @param needed   how many the quorum wants
 * @param presided whether somebody may preside
 * @param quorumAt the place of the quorum in the law
 * @param lines    the agenda
 */
public record Room(Session session, List<Chair> chairs, int counted, int whole, int needed, boolean presided, Citation quorumAt, List<Line> lines) {

    public Room {
        chairs = List.copyOf(chairs);
        lines = List.copyOf(lines);
    }

    /** True if enough are there. */
    public boolean quorate() {
        return counted >= needed;
    }

    /** The line of an item; the first that waits where the item is not on the agenda; empty on an empty agenda. */
    public Optional<Line> line(Long itemId) {
        return lines.stream().filter(line -> line.item().id().equals(itemId)).findFirst()
                .or(() -> lines.stream().filter(line -> line.item().state() == AgendaItem.State.WAITING).findFirst())
                .or(() -> lines.stream().findFirst());
    }

    /** How many cases nobody disputes. */
    public long undisputed() {
        return lines.stream().filter(line -> line.item().undisputed()).count();
    }

    /** A place: who holds it, and whether he is there. */
    public record Chair(Long personId, PersonName name, Role place, boolean deputy, boolean present) {
    }

    /** A case on the agenda, with its grade in the act's words (the decided one where it is decided). */
    public record Line(AgendaItem item, PersonName name, Text grade) {
    }
}
