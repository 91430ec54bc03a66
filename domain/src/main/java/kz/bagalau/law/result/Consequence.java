package kz.bagalau.law.result;

import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;

/**
 * What a grade may lead to or exclude, e.g. UNSATISFACTORY → NO_MENTOR.
 *
 * @param of   the kinds of result whose grades it means; empty: those by which a case is known
 * @param term the rule of the term within which it is to be carried out, counted from the decision; empty where the act sets none
 */
public record Consequence(RuleHead head, Set<String> grades, Set<String> consequences, Set<String> of, Optional<String> term) implements Rule {

    public Consequence {
        grades = Set.copyOf(grades);
        consequences = Set.copyOf(consequences);
        of = Set.copyOf(of);
    }

    public boolean follows(String grade) {
        return grades.contains(grade);
    }

    /** True where it follows from a grade of that kind of result, so that the results of one kind never lead to what is meant for another. */
    public boolean follows(ResultKind kind, String grade) {
        return concerns(kind) && follows(grade);
    }

    /** True where it means the grades of that kind of result. */
    public boolean concerns(ResultKind kind) {
        return of.isEmpty() ? kind.leads() : of.contains(kind.name());
    }
}
