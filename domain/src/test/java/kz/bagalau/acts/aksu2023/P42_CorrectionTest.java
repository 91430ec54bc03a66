package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.FinalApproval;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.commission.Vote;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P42_CorrectionTest {

    private static Score revise(String from, String to) {
        return rule("revision", Revision.class).revise(new Revision.Request(Score.parse(from), Score.parse(to), Revision.Ground.JUDGEMENT, 0)).value();
    }

    private static Ballot.Motion count(Optional<String> chair, boolean... inFavour) {
        List<Vote> votes = IntStream.range(0, inFavour.length).mapToObj(i -> new Vote("" + i, inFavour[i])).toList();
        return rule("ballot", Ballot.class).count(votes, chair).value();
    }

    @Test
    void upOrDown() {
        assertEquals(Score.of(3), revise("3.5", "3"));
        assertEquals(Score.of(5), revise("3.5", "5"));
        assertEquals("revision.above", assertThrows(ObstacleException.class, () -> revise("3.5", "5.01")).obstacle().key());
    }

    @Test
    void theMajorityOfTheParticipants() {
        assertEquals(Ballot.Motion.CARRIED, count(Optional.empty(), true, true, false));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(Optional.empty(), true, false, false));
        assertEquals(2, rule("ballot", Ballot.class).gaps().size());
    }

    @Test
    void atATieTheNamedChairElseTheScoreStands() {
        assertEquals(Ballot.Motion.CARRIED, count(Optional.of("0"), true, false));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(Optional.of("0"), false, true));
        assertEquals(Ballot.Motion.NOT_CARRIED, count(Optional.empty(), true, false));
    }

    @Test
    void oneVoteIsNoVote() {
        assertEquals("ballot.few", assertThrows(ObstacleException.class, () -> count(Optional.empty(), true)).obstacle().key());
    }

    @Test
    void theEvaluatorsScoreStandsWithoutASession() {
        assertEquals(Role.EVALUATOR, rule("approval", FinalApproval.class).by());
        assertFalse(rule("approval", FinalApproval.class).afterSession());
    }

    @ParameterizedTest
    @CsvSource({"2023-10-10, 2023-10-13", "2023-10-13, 2023-10-18"})
    void threeWorkingDaysToPlaceTheProtocol(String event, LocalDate last) {
        assertEquals(last, due("protocol-placing-term", event));
    }
}
