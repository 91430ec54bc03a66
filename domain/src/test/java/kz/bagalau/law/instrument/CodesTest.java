package kz.bagalau.law.instrument;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is noted under a code belongs to one line alone. */
class CodesTest {

    @Test
    void aCodeStandsOnce() {
        assertDoesNotThrow(() -> Codes.distinct(List.of("a", "b")));
        assertDoesNotThrow(() -> Codes.distinct(List.of()));
        assertEquals("The code \"a\" stands twice", assertThrows(IllegalArgumentException.class, () -> Codes.distinct(List.of("a", "b", "a"))).getMessage());
    }
}
