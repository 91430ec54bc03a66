package kz.bagalau.law.calculation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.text.Text;

/** What an edition answers to a question. */
public sealed interface Answer {

    /** Points or a grade with their reasons, an obstacle, or "the body must decide". */
    record Judged(Outcome outcome) implements Answer {
        public Judged {
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /**
     * What applies to a post: the group of its category, the competencies, the indicators.
     *
     * @param group the group of the category, where the rule asks for one
     * @param items what applies, in the order of the annex; none where only the group was asked for
     */
    record Listed(Optional<String> group, List<Item> items, Step step) implements Answer {
        public Listed {
            Objects.requireNonNull(step, "step");
            items = List.copyOf(items);
        }
    }

    /** A competency that applies: code, name, and its indicators where they were asked for. */
    record Item(String code, Text name, List<String> effective, List<String> ineffective) {
        public Item {
            effective = List.copyOf(effective);
            ineffective = List.copyOf(ineffective);
        }
    }
}
