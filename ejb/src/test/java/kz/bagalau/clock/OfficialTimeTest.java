package kz.bagalau.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OfficialTimeTest {

    private final OfficialTime time = new OfficialTime();

    OfficialTimeTest() {
        time.clock = new Clock();
    }

    @Test
    void inAnotherZoneItIsTheSameMoment() {
        java.time.Clock elsewhere = time.withZone(ZoneOffset.UTC);
        assertEquals(ZoneOffset.UTC, elsewhere.getZone());
        Instant before = time.instant();
        Instant moment = elsewhere.instant();
        assertFalse(moment.isBefore(before) || moment.isAfter(time.instant()));
        assertEquals(Clock.ZONE, time.getZone());
    }
}
