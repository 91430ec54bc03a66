package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Law;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.plans.ApprovePlan;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.plans.KeepPlan;
import kz.bagalau.plans.MonitorPlan;
import kz.bagalau.watch.CaseFiles;
import org.apache.commons.csv.CSVRecord;

/** The work plans of the demo: drafted, signed, approved and filed in the names of those whose steps these are. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoPlans {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    DraftPlan drafting;
    @EJB
    ApprovePlan approving;
    @EJB
    KeepPlan keeping;
    @EJB
    MonitorPlan monitoring;
    @EJB
    CaseFiles files;

    /** Makes the plan of a case all the way, or leaves it where the seed says: every fortieth lies with whoever approves it. */
    public void make(Long hr, Long caseId, Long supervisor, int seed) {
        Lang lang = seed % 2 == 0 ? Lang.RU : Lang.KK;
        Law law = files.file(caseId).law();
        Long id = InName.as(supervisor, () -> {
            Long begun = drafting.begin(caseId);
            drafting.save(begun, seen(begun), targets(lang, seed).stream().limit(count(law, seed)).toList(), lang);
            return begun;
        });
        Plan plan = plan(id);
        if (seed % 6 != 5 && takes(law, Deed.SIGN)) {
            InName.does(plan.facts().personId(), () -> approving.sign(id, seen(id)));
        }
        InName.does(supervisor, () -> drafting.submit(id, seen(id)));
        if (seed % 40 == 39) {
            return;
        }
        if (plan.approverRole() == Role.HIGHER_SUPERVISOR) {
            InName.does(plan.facts().higherId(), () -> approving.approve(id, seen(id)));
        }
        if (takes(law, Deed.FILE)) {
            InName.does(hr, () -> keeping.file(List.of(id)));
        }
    }

    /** As many as the act allows, every third time one less where it allows that too. */
    private static int count(Law law, int seed) {
        kz.bagalau.law.result.Plan rule = law.only(kz.bagalau.law.result.Plan.class).orElseThrow();
        return Math.max(rule.least(), rule.most() - (seed % 3 == 2 ? 1 : 0));
    }

    private static boolean takes(Law law, Deed deed) {
        return !law.road(Plan.TRACK).stagesOffering(deed).isEmpty();
    }

    /** Written recommendations for a quarter that is over. */
    public void recommend(Long planId, String quarter) {
        Plan plan = plan(planId);
        Lang lang = plan.latest().lang();
        InName.does(plan.facts().supervisorId(), () -> monitoring.monitor(planId, quarter, lang, lang == Lang.KK
                ? "Көрсеткіштер жоспар бойынша орындалуда. Келесі тоқсанға қарай хат алмасуды электрондық нысанға көшіру туралы мәлімет беру керек."
                : "Показатели идут по плану. К следующему кварталу представить сведения о переводе переписки в электронный вид."));
    }

    /** The version that stands once everything so far is written. */
    private long seen(Long id) {
        return TargetLines.seen(em, id);
    }

    private Plan plan(Long id) {
        return em.find(Plan.class, id);
    }

    private List<PlanTarget> targets(Lang lang, int seed) {
        List<CSVRecord> rows = TargetLines.in(lang);
        LocalDate last = clock.today().withMonth(12).withDayOfMonth(31);
        return IntStream.range(0, rows.size()).mapToObj(i -> {
            CSVRecord row = rows.get(i);
            return new PlanTarget(row.get("name"), row.get("source"), row.get("unit"), row.get("planned"), due(last, (seed + i) % 3 * 3L), row.get("outcome"));
        }).toList();
    }

    /** So many months before the end of the year; its end where that is over for somebody appointed late. */
    private LocalDate due(LocalDate last, long before) {
        LocalDate earlier = last.minusMonths(before);
        return earlier.isAfter(clock.today().plusMonths(1)) ? earlier : last;
    }
}
