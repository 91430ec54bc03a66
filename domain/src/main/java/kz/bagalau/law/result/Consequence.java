package kz.bagalau.law.result;

import java.util.Set;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;

/** What a grade may lead to or exclude, e.g. UNSATISFACTORY → NO_MENTOR. */
public record Consequence(RuleHead head, Set<String> grades, Set<String> consequences) implements Rule {

    public Consequence {
        grades = Set.copyOf(grades);
        consequences = Set.copyOf(consequences);
    }

    public boolean follows(String grade) {
        return grades.contains(grade);
    }
}
