package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static kz.bagalau.acts.astana2015.Astana.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.commission.Vote;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P09_VoteTest {

    private final Ballot ballot = rule("ballot", Ballot.class);
    private final Recusal recusal = rule("recusal", Recusal.class);

    private static List<Vote> votes(boolean chair, boolean... members) {
        List<Vote> votes = new ArrayList<>(List.of(new Vote("chair", chair)));
        for (boolean member : members) {
            votes.add(new Vote("member" + votes.size(), member));
        }
        return votes;
    }

    private Ballot.Motion count(List<Vote> votes) {
        return ballot.count(votes, Optional.of("chair")).value();
    }

    @Test
    void theMajorityDecides() {
        assertEquals(Ballot.Motion.CARRIED, count(votes(false, true, true)));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(votes(true, false, false)));
    }

    @Test
    void atATieTheChairDecides() {
        assertEquals(Ballot.Motion.CARRIED, count(votes(true, false)));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(votes(false, true)));
        assertEquals("Принято: голоса разделились поровну (1 : 1), решающий голос председателя – «за». (п. 9)",
                told(Lang.RU, ballot.count(votes(true, false), Optional.of("chair")).step()).get(0));
    }

    @Test
    void aTieWithoutTheChairCarriesNothing() {
        List<Vote> members = List.of(new Vote("a", true), new Vote("b", false));
        assertEquals(Ballot.Motion.NOT_CARRIED, ballot.count(members, Optional.empty()).value());
    }

    @Test
    void oneVoteIsNoVote() {
        ObstacleException refused = assertThrows(ObstacleException.class,
                () -> ballot.count(List.of(new Vote("a", true)), Optional.empty()));
        assertEquals("ballot.few", refused.obstacle().key());
    }

    @Test
    void supervisorSubordinatesAndColleaguesTakeNoPart() {
        for (Role role : List.of(Role.SERVANT, Role.SUPERVISOR, Role.SUBORDINATE, Role.COLLEAGUE)) {
            assertEquals(role, recusal.of(Set.of(role)).orElseThrow().value());
        }
        assertTrue(recusal.of(Set.of(Role.MEMBER)).isEmpty());
    }

    @Test
    void theProtocolPrintsThePointWithoutTheGround() {
        assertEquals(List.of("не голосует (п. 9)"), told(Lang.RU, recusal.printed()));
    }

    @Test
    void theSecretaryDoesNotVote() {
        assertFalse(rule("secretary", Officer.class).votes());
        assertTrue(rule("chair", Officer.class).votes());
    }
}
