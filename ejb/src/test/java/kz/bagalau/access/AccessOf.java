package kz.bagalau.access;

import java.time.Clock;
import java.util.List;

/** The real access with some sources, outside a container. */
public final class AccessOf {

    private AccessOf() {
    }

    /** Access that asks these sources, at the time of a clock. */
    public static Access sources(Clock clock, SubjectSource... sources) {
        Access access = new Access();
        access.sources = List.of(sources);
        access.time = clock;
        return access;
    }
}
