package kz.bagalau.plans;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.YearScene;
import kz.bagalau.watch.CaseFiles;

/** An office in 2024 under the act of Aksu: a head of a unit by his category, evaluated by the first head; the department of economics, the head of HR. */
public final class KciScene extends YearScene {

    public static final Days YEAR = new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    /** The one evaluated: a head by category. */
    public final Long unitHead;
    public final Long economics;
    public final Long headOfHr;
    public final Long caseId;

    public KciScene() {
        super(TestDatabase.postgresql(), new Year("aksu-2023", YEAR, LocalDate.of(2024, 1, 9), Map.of("aksu-2023", new Days(LocalDate.of(2023, 4, 21), null))), 1);
        unitHead = supervisor;
        category(unitHead, "E-3");
        // cases are made of the posts of an earlier day
        database.run(em -> em.createNativeQuery("update employment set appointed_on = ?, held_since = ?").setParameter(1, LocalDate.of(2019, 1, 8))
                .setParameter(2, LocalDate.of(2019, 1, 8)).executeUpdate());
        economics = commission.get(1);
        headOfHr = others.get(0);
        grant(economics, Role.ECONOMICS);
        grant(headOfHr, Role.HEAD_OF_HR);
        caseId = caseOf(unitHead, Deed.ENROL);
    }

    public void category(Long person, String code) {
        database.run(em -> em.createNativeQuery("update employment set category = ? where person_id = ?").setParameter(1, code).setParameter(2, person).executeUpdate());
    }

    /** So many targets: more is better, less is better, yes or no, and so on round. */
    public static List<PlanTarget> targets(int count) {
        return IntStream.range(0, count).mapToObj(i -> target("НМИ " + (i + 1), Direction.values()[i % 3],
                i % 3 == 2 ? new String[] {"иә", "иә", "иә", "иә"} : new String[] {"20", "40", "60", "80"})).toList();
    }

    public static PlanTarget target(String name, Direction direction, String... quarters) {
        return new PlanTarget(name, "Аксу қаласының даму жоспары, 3-көрсеткіш", "%", null, LocalDate.of(2024, 12, 20), "Қызмет сапасы артады").measured(direction, Arrays.asList(quarters));
    }

    public Long drafted(List<PlanTarget> lines) {
        Long planId = as(head, beans -> beans.get(DraftPlan.class).begin(caseId));
        write(planId, lines);
        return planId;
    }

    public void write(Long planId, List<PlanTarget> lines) {
        does(head, beans -> beans.get(DraftPlan.class).save(planId, seen(beans, planId), lines, Lang.KK));
    }

    public static long seen(Beans beans, Long planId) {
        return beans.get(CaseFiles.class).plan(planId).latest().version();
    }

    public void submit(Long planId) {
        does(head, beans -> beans.get(DraftPlan.class).submit(planId, seen(beans, planId)));
    }

    public void agree(Long person, Long planId) {
        does(person, beans -> beans.get(ApprovePlan.class).agree(planId, seen(beans, planId)));
    }

    public void settle(Long planId) {
        does(head, beans -> beans.get(ApprovePlan.class).set(planId, seen(beans, planId)));
    }

    /** A plan that was agreed to, approved and placed. */
    public Long placed(List<PlanTarget> lines) {
        Long planId = drafted(lines);
        submit(planId);
        agree(economics, planId);
        agree(headOfHr, planId);
        settle(planId);
        does(hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)));
        return planId;
    }

    public Plan plan(Long planId) {
        return as(hr, beans -> {
            Plan plan = beans.get(CaseFiles.class).plan(planId);
            plan.versions().forEach(version -> version.targets().size());
            plan.versions().forEach(version -> version.signatures().size());
            plan.journal().size();
            return plan;
        });
    }

    public boolean may(Long person, Operation operation, Long planId) {
        return as(person, beans -> beans.get(Access.class).may(operation, planId));
    }

    public static Attachment scan(String name) {
        return new Attachment(name, "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }
}
