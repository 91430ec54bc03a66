package kz.bagalau.acts;

import java.util.List;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.process.Route;

/** The routes that come with the program, read with their editions' rules, for tests. */
public final class ShippedRoutes {

    private ShippedRoutes() {
    }

    public static List<Route> all() {
        return ShippedEditions.ids().stream().map(ShippedRoutes::of).toList();
    }

    public static Route of(String edition) {
        return of(EditionId.of(edition));
    }

    static Route of(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        return RouteReader.read(id, edition.rules().keySet(), edition.route());
    }
}
