package kz.bagalau.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The application's clock as the JDK's type, for {@code access}, which stands before every bean, this package's clock included. */
@Dependent
public class OfficialTime extends java.time.Clock {

    @Inject
    Clock clock;

    @Override
    public ZoneId getZone() {
        return Clock.ZONE;
    }

    @Override
    public java.time.Clock withZone(ZoneId zone) {
        InstantSource moments = clock::instant;
        return moments.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
