package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P30_QuorumTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void twoThirdsOfTheWholeCompositionRoundedUp(String id) {
        Quorum quorum = rule(id, "quorum", Quorum.class);
        assertEquals(List.of(4, 4, 5, 6, 6), IntStream.rangeClosed(5, 9).mapToObj(quorum::needed).toList());
        assertTrue(quorum.reached(4, 5) && quorum.reached(4, 6) && quorum.reached(5, 7) && quorum.reached(6, 9));
        assertFalse(quorum.reached(3, 5) || quorum.reached(3, 6) || quorum.reached(4, 7) || quorum.reached(5, 9));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void tooFewAreRefusedWithTheNumbers(String id) {
        ObstacleException refused = assertThrows(ObstacleException.class, () -> rule(id, "quorum", Quorum.class).check(3, 5));
        assertTrue(LawTexts.sentences().say(Lang.RU, refused.obstacle()).startsWith("Кворум не собран: присутствуют 3 из 5, нужны 4."));
    }
}
