package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Vote;
import kz.bagalau.law.explain.ObstacleException;
import org.junit.jupiter.api.Test;

class BallotTest {

    private final Ballot ballot = rule("ballot", Ballot.class);

    /** The chair's vote first. */
    private static List<Vote> votes(boolean... inFavour) {
        return IntStream.range(0, inFavour.length).mapToObj(i -> new Vote("" + i, inFavour[i])).toList();
    }

    private Ballot.Motion count(boolean... inFavour) {
        return ballot.count(votes(inFavour), Optional.of("0")).value();
    }

    @Test
    void majorityAndTheChairAtATie() {
        assertEquals(Ballot.Motion.CARRIED, count(true, true, false));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(true, false, false));
        assertEquals(Ballot.Motion.CARRIED, count(true, false));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(false, true));
    }

    @Test
    void aRecusedChairCarriesNothingAtATie() {
        assertEquals(Ballot.Motion.NOT_CARRIED, ballot.count(votes(true, false), Optional.empty()).value());
    }

    @Test
    void oneVoteIsNoVote() {
        assertEquals("ballot.few", assertThrows(ObstacleException.class, () -> count(true)).obstacle().key());
        assertEquals(Ballot.Motion.CARRIED, count(true, true));
    }
}
