package kz.bagalau.law.instrument;

import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/** Who evaluates in place of an absent evaluator: the role named, for the absences named. */
public record Substitute(RuleHead head, Role substitute, Set<Applies.Absence> absences) implements Rule {

    public Substitute {
        absences = Set.copyOf(absences);
    }

    /** The evaluator while the usual one is away for that reason. */
    public Explained<Role> of(Role usual, Applies.Absence absence) {
        Role role = absences.contains(absence) ? substitute : usual;
        return new Explained<>(role, Step.by(this, role == usual ? "substitute.no" : "substitute.yes",
                Arg.key("absence." + absence), Arg.key("role." + role)));
    }
}
