package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Vote;
import kz.bagalau.law.explain.ObstacleException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P33_VoteTest {

    private static Ballot.Motion count(String id, boolean chair, boolean... members) {
        List<Vote> votes = new ArrayList<>(List.of(new Vote("chair", chair)));
        for (boolean member : members) {
            votes.add(new Vote("member" + votes.size(), member));
        }
        return rule(id, "ballot", Ballot.class).count(votes, Optional.of("chair")).value();
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theMajorityDecides(String id) {
        assertEquals(Ballot.Motion.CARRIED, count(id, false, true, true, true, false));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(id, true, false, false, false, true));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void atATieTheChairDecides(String id) {
        assertEquals(Ballot.Motion.CARRIED, count(id, true, true, false, false));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(id, false, true, true, false));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void aTieWithoutTheChairCarriesNothing(String id) {
        List<Vote> members = List.of(new Vote("a", true), new Vote("b", false));
        assertEquals(Ballot.Motion.NOT_CARRIED, rule(id, "ballot", Ballot.class).count(members, Optional.empty()).value());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void oneVoteIsNoVote(String id) {
        ObstacleException refused = assertThrows(ObstacleException.class,
                () -> rule(id, "ballot", Ballot.class).count(List.of(new Vote("a", true)), Optional.empty()));
        assertEquals("ballot.few", refused.obstacle().key());
    }
}
