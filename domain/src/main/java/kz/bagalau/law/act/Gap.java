package kz.bagalau.law.act;

import java.util.Objects;

import kz.bagalau.law.text.Text;

/**
 * A silence or contradiction of the act, written down beside the rule: what is unclear, what was decided and why.
 * The basis is TYPICAL or INTERPRETATION, never TEXT.
 */
public record Gap(Text about, Text decision, Text why, Basis basis) {

    /** @throws IllegalArgumentException if the basis is TEXT: what the act says is no gap */
    public Gap {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(why, "why");
        if (basis == Basis.TEXT) {
            throw new IllegalArgumentException("What the act says is no gap: " + about);
        }
    }
}
