package kz.bagalau.session;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Attendance;
import kz.bagalau.model.session.Session;
import kz.bagalau.model.session.Standing;

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
 * @param measure  what the numbers of its lines count; null where that is points
 */
public record Room(Session session, List<Chair> chairs, int counted, int whole, int needed, boolean presided, Citation quorumAt, List<Line> lines, Text measure) {

    public Room {
        chairs = List.copyOf(chairs);
        lines = List.copyOf(lines);
    }

    /** True if enough are there. */
    public boolean quorate() {
        return counted >= needed;
    }

    /**
     * The line of an item. Where the item is not on the agenda: the one that is being voted on, else the first that waits; empty on an
     * empty agenda.
     */
    public Optional<Line> line(Long itemId) {
        return lines.stream().filter(line -> line.item().id().equals(itemId)).findFirst()
                .or(() -> lines.stream().filter(line -> line.item().open().isPresent()).findFirst()).or(() -> lines.stream().filter(line -> line.item().state() == AgendaItem.State.WAITING).findFirst())
                .or(() -> lines.stream().findFirst());
    }

    /** The line that comes after an item: the next that waits, from the top again after the last; empty when none waits any more. */
    public Optional<Line> next(Long itemId) {
        int place = line(itemId).map(line -> line.item().place()).orElse(0);
        List<Line> waiting = lines.stream().filter(line -> line.item().state() == AgendaItem.State.WAITING)
                .filter(line -> !line.item().id().equals(itemId)).toList();
        return waiting.stream().filter(line -> line.item().place() > place).findFirst().or(() -> waiting.stream().findFirst());
    }

    /** How many cases stand so. */
    public long count(AgendaItem.State state) {
        return lines.stream().filter(line -> line.item().state() == state).count();
    }

    /** How many cases nobody disputes. */
    public long undisputed() {
        return lines.stream().filter(line -> line.item().undisputed()).count();
    }

    /**
     * A place.
     *
     * @param present whether he is there; of a session that is over, whether he was
     * @param stays   when he came and left, the first stay first
     */
    public record Chair(Long personId, PersonName name, Role place, boolean deputy, boolean present, List<Attendance> stays) {

        public Chair {
            stays = List.copyOf(stays);
        }
    }

    /** A case on the agenda, with its grade in the act's words (the decided one where it is decided). */
    public record Line(AgendaItem item, PersonName name, Text grade) {

        /** The number behind the grade: the decided one; the one that was put where the commission gave a grade alone, for the sheets stay as they are. */
        public Optional<Score> score() {
            return Optional.ofNullable(item.decided()).flatMap(Standing::score).or(() -> item.put().score());
        }
    }
}
