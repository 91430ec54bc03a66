package kz.bagalau.acts.almatyregion201706;

import java.time.LocalDate;
import java.util.stream.Stream;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Outcome;

/** The amended edition under test. */
final class Amended {

    static final Edition EDITION = ShippedEditions.edition(EditionId.of("almaty-region-2017-06"));

    private Amended() {
    }

    static JournalTotal incentive() {
        return EDITION.rule("incentive", JournalTotal.class);
    }

    /** A quarter of entries of the annex, by the codes of their lines. */
    static Facts entries(String... kinds) {
        return Facts.none().and("incentive", Stream.of(kinds).map(kind -> new Entry(kind, LocalDate.of(2017, 8, 10))).toList());
    }

    static Outcome answer(String rule, Facts facts) {
        return new Evaluation(EDITION, facts).answer(rule);
    }
}
