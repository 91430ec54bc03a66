package kz.bagalau.law.commission;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.text.Text;

/** Who holds a place in the body (chair, secretary) by the act, and whether he votes. */
public record Officer(RuleHead head, Role place, Text holder, boolean votes) implements Rule {
}
