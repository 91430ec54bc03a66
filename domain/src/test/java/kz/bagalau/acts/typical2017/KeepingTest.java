package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import kz.bagalau.law.result.Keeping;
import org.junit.jupiter.api.Test;

class KeepingTest {

    @Test
    void threeYears() {
        assertEquals(OptionalInt.of(3), rule("keeping", Keeping.class).years());
    }
}
