package kz.bagalau.law.commission;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;

/** Whose deed makes a result final: the commission's, the authorised official's, or the evaluator's signature. */
public record FinalApproval(RuleHead head, Role by, boolean afterSession) implements Rule {
}
