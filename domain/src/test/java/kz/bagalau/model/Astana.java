package kz.bagalau.model;

import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.acts.RouteReader;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;

/** The first edition with its route, and deeds done under it on one day: for tests. */
public final class Astana {

    /** The day of the tests. */
    public static final LocalDate DAY = LocalDate.of(2015, 10, 12);
    /** The moment of the tests. */
    public static final Instant AT = Instant.parse("2015-10-12T05:00:00Z");
    /** The edition. */
    public static final Edition EDITION = ShippedEditions.edition(EditionId.of("astana-2015"));

    private static final Route ROUTE = RouteReader.read(EDITION.id(), EDITION.rules().keySet(), EDITION.route());

    private Astana() {
    }

    /** A deed in the system, by somebody in a role. */
    public static Done done(Deed deed, Long by, Role role) {
        return new Done(deed, by, role, Medium.SYSTEM, AT, DAY, null, null, "1");
    }

    /** A deed on a track under some facts. */
    public static Course course(String track, Situation facts, Done done) {
        return new Course(ROUTE.track(TrackName.parse(track)), facts, done);
    }
}
