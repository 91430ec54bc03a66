package kz.bagalau.law.instrument;

import kz.bagalau.law.act.Edition;

/** One question to an edition: its rules, and the facts of one result. */
public record Evaluation(Edition edition, Facts facts) {

    /**
     * The answer of a rule.
     *
     * @throws IllegalArgumentException if the edition has no such instrument
     */
    public Outcome answer(String rule) {
        return edition.rule(rule, Instrument.class).answer(this);
    }
}
