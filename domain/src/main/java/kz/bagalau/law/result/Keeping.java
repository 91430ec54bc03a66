package kz.bagalau.law.result;

import java.util.List;
import java.util.OptionalInt;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.text.Text;

/** Where the papers are kept and for how many years; empty where the act prints no term. */
public record Keeping(RuleHead head, OptionalInt years, Text where, List<String> documents) implements Rule {

    public Keeping {
        documents = List.copyOf(documents);
    }
}
