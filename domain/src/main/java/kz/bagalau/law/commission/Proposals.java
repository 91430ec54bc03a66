package kz.bagalau.law.commission;

import java.util.List;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.text.Text;

/** The kinds of proposal that come out of an evaluation and go into the conclusion of the commission. */
public record Proposals(RuleHead head, List<Kind> kinds) implements Rule {

    /** A kind of proposal: code and words. */
    public record Kind(String code, Text name) {
    }

    public Proposals {
        kinds = List.copyOf(kinds);
    }
}
