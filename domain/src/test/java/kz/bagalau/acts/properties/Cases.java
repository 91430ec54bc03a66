package kz.bagalau.acts.properties;

import java.util.stream.Stream;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;

/** On what the properties are tried: every shipped edition, so many facts each. */
final class Cases {

    static final String EDITIONS = "kz.bagalau.acts.properties.Cases#editions";

    /** More of them on demand: -Dproperty.cases=100000. */
    static final int CASES = Integer.getInteger("property.cases", 400);

    private Cases() {
    }

    static Stream<EditionId> editions() {
        return ShippedEditions.ids().stream();
    }
}
