package kz.bagalau.plans;

import java.io.Serializable;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.FullName;
import kz.bagalau.watch.Watched;

/**
 * A servant in the list of plans: where his plan stands, begun or not. No result.
 *
 * @param planId  the plan that is worked at, or null while none is begun
 * @param stage   its stage; "none" while none is begun
 * @param term    the term that runs, or was missed, of the plan; null where none does
 * @param keeping what HR does with it next, as its act has it; null where nothing
 * @param drafted true while it is not begun, or still written
 * @param kept    true once HR did what its act has it do
 * @param missing how many quarters are over without recommendations
 */
public record PlanRow(Long caseId, Long personId, FullName kk, FullName ru, String unitKk, String unitRu, String postKk, String postRu, Long planId,
        String stage, Long supervisorId, FullName supervisorKk, FullName supervisorRu, Watched term, Deed keeping, boolean drafted, boolean kept, int missing) implements Serializable {
}
