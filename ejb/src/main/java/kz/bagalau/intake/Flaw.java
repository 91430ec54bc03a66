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

    /** A flaw of the file itself: the sentence is {@code papers.intake.fault.<rule>}. */
    static Flaw of(Place place, String rule, Object... values) {
        return new Flaw(place, rule, Said.of("fault." + rule, values));
    }

    IntakeFinding of(Long intakeId) {
        return new IntakeFinding(intakeId, place.sheet(), place.line(), place.column(), place.heading(), place.value(), rule, said);
    }
}
