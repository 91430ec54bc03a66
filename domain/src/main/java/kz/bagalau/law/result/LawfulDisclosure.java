package kz.bagalau.law.result;

import java.util.Objects;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.text.Text;

/**
 * A result that is confidential may be told to a third person where a law obliges the body to (aksu-2023, п. 16).
 *
 * @param by    who does it and answers for it
 * @param under the law that obliges
 */
public record LawfulDisclosure(RuleHead head, Role by, Text under) implements Rule {

    public LawfulDisclosure {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(under, "under");
    }
}
