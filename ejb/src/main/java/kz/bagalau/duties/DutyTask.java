package kz.bagalau.duties;

import java.io.Serializable;
import java.util.Map;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.Duty;
import kz.bagalau.model.body.PersonName;

/**
 * A duty that waits for somebody in one period of a cycle.
 *
 * @param duty        the rule of the edition
 * @param period      the period
 * @param cycleId     the cycle
 * @param editionHash the edition
 * @param cases       the evaluations about which it is to be done, by id, each with the servant's name; none where it is done once for the cycle
 */
public record DutyTask(Duty duty, Period period, Long cycleId, String editionHash, Map<Long, PersonName> cases) implements Serializable {

    /** True for the same duty in the same period and cycle. */
    public boolean is(Long cycle, String name, String part) {
        return cycleId.equals(cycle) && duty.name().equals(name) && period.code().equals(part);
    }

    /** The page on which it is done, from the slash on. */
    public String page() {
        return "/duty/do.xhtml?cycle=" + cycleId + "&duty=" + duty.name() + "&part=" + period.code();
    }
}
