package kz.bagalau.law.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;

/**
 * How a collegial body is made up: the least number of members, the chair among them or beside them, the secretary
 * counted or not, and which roles of it must be filled.
 */
public record CommissionRule(RuleHead head, int least, boolean chairCounted, boolean secretaryCounted,
        boolean chairRequired, boolean secretaryRequired) implements Rule {

    /** The number that counts towards the least number and the quorum. */
    public int size(int members, boolean chair, boolean secretary) {
        return members + (chair && chairCounted ? 1 : 0) + (secretary && secretaryCounted ? 1 : 0);
    }

    /**
     * What keeps a composition from being appointed.
     *
     * @param people how many people hold each of CHAIR, MEMBER, SECRETARY; the chair is not counted among MEMBER
     */
    public List<LegalObstacle> check(Map<Role, Integer> people) {
        List<LegalObstacle> wrong = new ArrayList<>();
        int chairs = people.getOrDefault(Role.CHAIR, 0);
        int secretaries = people.getOrDefault(Role.SECRETARY, 0);
        int size = size(people.getOrDefault(Role.MEMBER, 0), chairs > 0, secretaries > 0);
        if (size < least) {
            wrong.add(LegalObstacle.by(this, "commission.small", Arg.of(size), Arg.of(least)));
        }
        if (chairRequired ? chairs != 1 : chairs > 1) {
            wrong.add(LegalObstacle.by(this, "commission.chair", Arg.of(chairs)));
        }
        if (secretaryRequired && secretaries == 0) {
            wrong.add(LegalObstacle.by(this, "commission.secretary"));
        }
        return wrong;
    }
}
