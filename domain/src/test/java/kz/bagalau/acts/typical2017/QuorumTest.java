package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.law.commission.Quorum;
import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void twoThirdsOfTheWholeComposition() {
        Quorum quorum = rule("quorum", Quorum.class);
        assertEquals(List.of(2, 3, 4, 4, 5), IntStream.rangeClosed(3, 7).mapToObj(quorum::needed).toList());
        assertTrue(quorum.reached(2, 3));
        assertFalse(quorum.reached(1, 3));
        assertTrue(quorum.reached(4, 6));
        assertFalse(quorum.reached(3, 5));
    }
}
