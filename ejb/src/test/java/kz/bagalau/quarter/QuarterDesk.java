package kz.bagalau.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.sheet.TargetLine.Scored;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.plans.ApprovePlan;
import kz.bagalau.plans.DraftPlan;

/** What people of an office do at their desks in a year of quarters, through the real services. */
public record QuarterDesk(YearOffice scene) {

    /** A plan with a target due on each of these days, approved by whoever stands above the supervisor. */
    public void planned(Long caseId, LocalDate... due) {
        Long plan = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(caseId));
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).save(plan, seen(plan), IntStream.range(0, due.length)
                .mapToObj(i -> new PlanTarget("Көрсеткіш " + (i + 1), "Стратегиялық жоспар", "%", "90", due[i], "Нәтиже")).toList(), Lang.KK));
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).submit(plan, seen(plan)));
        scene.does(scene.head, beans -> beans.get(ApprovePlan.class).approve(plan, seen(plan)));
    }

    private long seen(Long plan) {
        return scene.call(em -> em.find(Plan.class, plan).latest().version());
    }

    /** HR opens a quarter for cases. */
    public void open(List<Long> cases, String part) {
        scene.does(scene.hr, beans -> beans.get(OpenPart.class).issue(cases, part));
    }

    /** The sheet of a case about a part that stands; the empty part is the whole year. */
    public Sheet sheet(Long caseId, String part) {
        return scene.call(em -> em.createQuery("select s from Sheet s where s.caseId = :case and s.part = :part order by s.id desc", Sheet.class)
                .setParameter("case", caseId).setParameter("part", part).setMaxResults(1).getSingleResult());
    }

    /** The supervisor signs what he sees. */
    public void sign(Long caseId, String part) {
        Long sheet = sheet(caseId, part).id();
        String seen = scene.as(scene.supervisor, beans -> beans.get(ShowSheet.class).filling(sheet).hash());
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).signEntries(sheet, seen));
    }

    /** The whole way of a quarter's sheet: signed, offered, read by the servant, taken in by HR. */
    public void quarter(Long caseId, String part) {
        sign(caseId, part);
        Long sheet = sheet(caseId, part).id();
        Long servant = scene.call(em -> em.find(EvaluationCase.class, caseId).personId());
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).offer(sheet));
        scene.does(servant, beans -> beans.get(ReadSheet.class).acknowledge(sheet, null));
        scene.does(scene.hr, beans -> beans.get(ForwardSheets.class).forward(List.of(sheet)));
    }

    /** The supervisor scores the targets, one by one, and sends the sheet on. */
    public void scored(Long sheetId, int... points) {
        Sheet sheet = scene.call(em -> {
            Sheet found = em.find(Sheet.class, sheetId);
            found.filled();
            return found;
        });
        List<TargetLine> lines = IntStream.range(0, points.length).mapToObj(i -> sheet.filled().targets().get(i).with("орындалды",
                new Scored(Optional.of(Score.of(points[i])), Optional.empty(), ""))).toList();
        long version = scene.as(scene.supervisor, beans -> beans.get(FillSheet.class).save(sheetId, sheet.version(), Filled.targets(lines)));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheetId, version));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).send(sheetId));
    }

    /** A result of a case in force, with its reasons. */
    public Optional<CaseResult> result(Long caseId, String kind, String part) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).result(kind, part).map(one -> {
            one.explanation();
            one.facts();
            return one;
        }));
    }

    String stage(Long caseId) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).stage());
    }
}
