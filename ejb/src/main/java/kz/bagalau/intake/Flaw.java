package kz.bagalau.intake;

import kz.bagalau.law.text.Text;
import kz.bagalau.model.intake.IntakeFinding;

/**
 * Something that is wrong.
 *
 * @param place where it stands
 * @param rule  the name of the rule that it breaks
 * @param said  the sentence, with the point where one orders it
 */
record Flaw(Place place, String rule, Text said) {

    private static final int HEADING = 60;

    /** A flaw of the file itself: the sentence is {@code papers.intake.fault.<rule>}. */
    static Flaw of(Place place, String rule, Object... values) {
        return new Flaw(place, rule, Said.of("fault." + rule, values));
    }

    /** The sentence with the heading of its cell before it. */
    Text headed() {
        String heading = place.heading();
        return heading == null ? said : Said.headed(heading.length() > HEADING ? heading.substring(0, HEADING) + "…" : heading, said);
    }

    IntakeFinding of(Long intakeId) {
        return new IntakeFinding(intakeId, place.sheet(), place.line(), place.column(), place.heading(), place.value(), rule, said);
    }
}
