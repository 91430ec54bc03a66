package kz.bagalau.law.result;

import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;

/**
 * Who may see a result, by his place in the procedure.
 *
 * @param always  whoever stands so to the case
 * @param forCase only while the case lies before him: on the agenda, for a decision, for an appeal
 * @param deciding as {@code forCase}, but not for the office he holds: only while a decision about this very case is his to take
 */
public record Viewers(RuleHead head, Set<Role> always, Set<Role> forCase, Set<Role> deciding) implements Rule {

    public Viewers {
        always = Set.copyOf(always);
        forCase = Set.copyOf(forCase);
        deciding = Set.copyOf(deciding);
    }

    /** True where results are kept even from the workers of HR (for the family of 2023, п. 16). */
    public boolean confidential() {
        return !always.contains(Role.HR_WORKER);
    }

    public boolean sees(Role role, boolean caseBeforeHim) {
        return always.contains(role) || caseBeforeHim && (forCase.contains(role) || deciding.contains(role));
    }
}
