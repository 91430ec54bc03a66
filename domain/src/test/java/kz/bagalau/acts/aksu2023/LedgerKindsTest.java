package kz.bagalau.acts.aksu2023;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.law.act.PointKind;
import kz.bagalau.law.act.PointRef;
import org.junit.jupiter.api.Test;

class LedgerKindsTest {

    private static List<Integer> of(PointKind kind) {
        return IntStream.rangeClosed(1, 43).filter(n -> Aksu.EDITION.ledger().kinds(PointRef.of("" + n)).contains(kind)).boxed().toList();
    }

    /** Read from the act: names, purposes and principles; what somebody has to do. */
    @Test
    void purposesAndDuties() {
        assertEquals(List.of(1, 2, 3, 16, 21, 38), of(PointKind.DECLARES));
        assertEquals(List.of(4, 5, 6, 7, 11, 12, 15, 17, 18, 19, 20, 23, 26, 27, 28, 30, 31, 32, 34, 36, 37, 39, 40, 41, 42, 43), of(PointKind.DUTY));
        assertEquals(List.of(), of(PointKind.EXCLUDED));
    }
}
