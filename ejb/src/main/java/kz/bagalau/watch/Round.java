package kz.bagalau.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.Followed;

/**
 * The part of a journal by which a term is judged. What is lawfully returned or changed begins anew: what was done until then was done in its
 * own term, and what is done afterwards is judged by the term that runs from the return, if any.
 *
 * @param ahead true while the deed within the term has still to be done
 * @param done  the day on which it was done, empty while nothing was
 */
record Round(boolean ahead, Optional<LocalDate> done) {

    /**
     * @param rows    the rows within the term that count for the thing
     * @param returns true where a term runs from a return; where none does, what was returned has to be ready within the first
     */
    static Round of(Followed thing, Track road, TermRule rule, List<Move> rows, boolean returns) {
        List<DeedEntry> journal = thing.journal();
        Event from = rule.term().from();
        int begin = IntStream.range(0, journal.size()).filter(i -> journal.get(i).events().contains(from)).reduce((one, two) -> two).orElse(-1);
        int end = IntStream.range(begin + 1, journal.size()).filter(i -> beginsAnew(journal.get(i), road, returns)).findFirst().orElse(journal.size());
        boolean returned = begin >= 0 && beginsAnew(journal.get(begin), road, returns);
        Optional<LocalDate> done = done(journal.subList(begin + 1, end), rows, returned);
        boolean ended = road.ends().contains(Stage.of(thing.stage()));
        if (ended || end < journal.size() || begin < 0 && onlyByReturn(from, road)) {
            return new Round(false, done);
        }
        boolean ahead = returned ? !finished(journal.subList(begin + 1, end), rows, road) : comes(thing, road, rows) || stays(thing, journal.subList(begin + 1, end), rows);
        return new Round(ahead, done);
    }

    /** The day of the last deed within a term; each has that of its latest entry, which may be a paper's. */
    private static Optional<LocalDate> done(Collection<DeedEntry> entries, List<Move> rows, boolean returned) {
        Map<Deed, LocalDate> days = new EnumMap<>(Deed.class);
        entries.stream().filter(entry -> rows.stream().anyMatch(row -> walked(row, entry, returned)))
                .forEach(entry -> days.put(entry.deed(), entry.on()));
        return days.values().stream().max(Comparator.naturalOrder());
    }

    /** What was returned may go on from the draft that was made of it. */
    private static boolean walked(Move row, DeedEntry entry, boolean returned) {
        return row.deed() == entry.deed() && row.to().name().equals(entry.to())
                && (returned || entry.from() == null || row.from().contains(Stage.of(entry.from())));
    }

    /** A deed that leads back by a way of the route from which another term runs, or a change of what stands. */
    private static boolean beginsAnew(DeedEntry entry, Track road, boolean returns) {
        boolean back = entry.from() != null && place(road, entry.to()) >= 0 && place(road, entry.to()) <= place(road, entry.from())
                && !entry.to().equals(entry.from());
        return back && (entry.deed() == Deed.CHANGE || returns && entry.events().contains(Event.RETURNED));
    }

    /** True while a deed that leaves the stage as it is has still to be done, and can be done here: values that somebody agrees to. */
    private static boolean stays(Followed thing, Collection<DeedEntry> entries, List<Move> rows) {
        Stage now = Stage.of(thing.stage());
        return rows.stream().filter(row -> row.from().contains(now) && row.to().equals(now)).anyMatch(row -> entries.stream().noneMatch(entry -> entry.deed() == row.deed()));
    }

    private static boolean onlyByReturn(Event from, Track road) {
        return from == Event.RETURNED && road.moves().stream().anyMatch(move -> move.events().contains(from));
    }

    /** True once the farthest stage to which a deed within the term leads was reached. */
    private static boolean finished(Collection<DeedEntry> entries, List<Move> rows, Track road) {
        int farthest = rows.stream().mapToInt(row -> place(road, row.to().name())).max().orElse(-1);
        Set<String> last = rows.stream().map(row -> row.to().name()).filter(to -> place(road, to) == farthest).collect(Collectors.toSet());
        return entries.stream().anyMatch(entry -> last.contains(entry.to()));
    }

    private static int place(Track road, String stage) {
        return IntStream.range(0, road.strip().size()).filter(i -> road.strip().get(i).contains(Stage.of(stage))).findFirst().orElse(-1);
    }

    /** True while a place of the strip to which a deed within the term leads still lies ahead, or a stage beside the present one in its own place. */
    private static boolean comes(Followed thing, Track road, List<Move> rows) {
        List<Stage> coming = road.strip(Stage.of(thing.stage()), thing.passed()).stream()
                .filter(place -> place.position() == StripPlace.Position.AHEAD).flatMap(place -> place.stages().stream()).toList();
        Stage now = Stage.of(thing.stage());
        return rows.stream().anyMatch(move -> coming.contains(move.to()) || move.from().contains(now) && !move.to().equals(now)
                && place(road, move.to().name()) >= 0 && place(road, move.to().name()) == place(road, now.name()));
    }
}
