package kz.bagalau.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands where the test puts it: at noon of a day in Kazakhstan's capital. */
public final class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Instant now;

    /** A clock that shows noon of a day. */
    public TestClock(LocalDate day) {
        moveTo(day);
    }

    /** Shows noon of another day. */
    public void moveTo(LocalDate day) {
        now = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
