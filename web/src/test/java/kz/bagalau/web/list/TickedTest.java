package kz.bagalau.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TickedTest {

    @Test
    void whatNoRowCanHaveIsLeftOut() {
        assertEquals(List.of(7L, 3L), List.copyOf(Ticked.of("7", "3", "7")));
        assertEquals(Set.of(3L), Ticked.of("", "x", "-1", "1e3", "٣", " 3", "9".repeat(19), "3"));
        assertEquals(Set.of(), Ticked.of());
    }
}
