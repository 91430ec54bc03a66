package kz.bagalau.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.PlanTable;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/**
 * A plan on a page.
 *
 * @param plan    the plan
 * @param file    its case
 * @param rule    how many targets there are and what they must be
 * @param unit    the unit's name
 * @param terms   the terms of the plan
 * @param offers  what the caller may do with it now
 * @param strip   the places of its way
 * @param names   those who have a part in it, by person
 * @param quarters the quarters in which it is monitored
 * @param missing those of them that are over and have no recommendations
 * @param unsigned the offices that are asked to agree and have not
 */
public record PlanView(Plan plan, CaseFile file, kz.bagalau.law.result.Plan rule, Bilingual unit, List<Watched> terms, List<Offer> offers,
        List<StripPlace> strip, Map<Long, PersonName> names, List<Period> quarters, List<Period> missing,
        Set<Role> unsigned) {

    /** What HR does with plans once they are approved: it keeps them, or places them in the system; empty where the act gives it nothing to do. */
    public Optional<Deed> keeping() {
        return KeepPlan.keeping(file.law().road(Plan.TRACK));
    }

    /** The signature approves at once: no other stands above whoever drafts it, and nobody else is asked before. */
    public boolean approvedAtOnce() {
        return plan.approvedAtOnce(file.law().road(Plan.TRACK));
    }

    /** True where offices agree to it before it is approved. */
    public boolean agreedByOffices() {
        return !rule.agreedWith().isEmpty();
    }

    /** True where the servant is asked to sign it. */
    public boolean signedByServant() {
        return !file.law().road(Plan.TRACK).stagesOffering(Deed.SIGN).isEmpty();
    }

    /** What the form of the edition asks of a target. */
    public PlanTable table() {
        return new PlanTable(file.law().edition());
    }

    /** The offer of a deed to the caller; empty where it is not his, or not here. */
    public Optional<Offer> offer(Deed deed) {
        return offers.stream().filter(each -> each.deed() == deed).findFirst();
    }
}
