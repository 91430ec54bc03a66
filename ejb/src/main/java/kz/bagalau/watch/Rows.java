package kz.bagalau.watch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Track;

/** The rows of a road whose terms count for one thing: of several for the same deed, those that its circumstances choose. */
final class Rows {

    /** What is known of a thing from its file alone; what else a row asks for shows at the deed only. */
    static final Set<Circumstance> KNOWN = Set.of(Circumstance.APPOINTED_IN_PERIOD, Circumstance.FIRST_HEAD, Circumstance.BACK_FROM_ABSENCE,
            Circumstance.FOURTH_QUARTER, Circumstance.HEAD);

    private Rows() {
    }

    /** The rows that can be walked under the circumstances, without those behind a row that is walked in their place. */
    static Stream<Move> of(Track road, Set<Circumstance> circumstances) {
        List<Move> open = road.moves().stream().filter(move -> fits(move, circumstances)).toList();
        return open.stream().filter(move -> open.subList(0, open.indexOf(move)).stream().noneMatch(former -> hides(former, move)));
    }

    private static boolean fits(Move move, Set<Circumstance> circumstances) {
        return move.needs().stream().allMatch(need -> !known(need) || circumstances.contains(((Need.Is) need).what()) == ((Need.Is) need).expected());
    }

    private static boolean known(Need need) {
        return need instanceof Need.Is is && KNOWN.contains(is.what());
    }

    /** An earlier row for the same deed is taken first; it asks for the same, or for more that is known to be so. */
    private static boolean hides(Move former, Move move) {
        return former.deed() == move.deed() && former.from().containsAll(move.from()) && former.by().containsAll(move.by())
                && former.media().containsAll(move.media()) && former.needs().containsAll(move.needs())
                && former.needs().stream().allMatch(need -> known(need) || move.needs().contains(need));
    }
}
