package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.commission.Quorum;
import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void moreThanHalf() {
        Quorum quorum = rule("quorum", Quorum.class);
        assertEquals(List.of(2, 2, 3, 3, 4), IntStream.rangeClosed(2, 6).mapToObj(quorum::needed).toList());
        assertFalse(quorum.reached(2, 4));
        assertTrue(quorum.reached(3, 4));
        assertEquals(Basis.INTERPRETATION, quorum.citation().basis());
    }
}
