package kz.bagalau.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import kz.bagalau.assessment.AgreeSheet;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetForm;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.plans.ApprovePlan;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.plans.KeepPlan;
import kz.bagalau.watch.CaseFile;

/** What people of a year's scene do at their desks until the results are computed, through the real services. */
public record YearDesk(YearOffice scene) {

    /** HR opens the cycle of the year; in own cases the first who may stand in does. */
    public Long opened() {
        return scene.as(scene.hr, beans -> {
            NameSubstitutes naming = beans.get(NameSubstitutes.class);
            List<NamedSubstitute> named = naming.among(scene.body, beans.get(OpenCycle.class).preview(scene.body, YearOffice.YEAR).due()).stream()
                    .flatMap(own -> own.inOrder().stream().flatMap(office -> naming.candidates(scene.body, own.holder().personId(), office).stream().limit(1)
                            .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), "1-к", LocalDate.of(2019, 1, 8))))).toList();
            return beans.get(OpenCycle.class).open(scene.body, YearOffice.YEAR, "приказ № 1", named);
        });
    }

    /** The case of a servant in a cycle. */
    public Long caseOf(Long cycle, Long servant) {
        return scene.call(em -> em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and c.facts.personId = :person", Long.class)
                .setParameter("cycle", cycle).setParameter("person", servant).getSingleResult());
    }

    /** The supervisor drafts five targets, the servant signs, the higher supervisor approves, HR files (п. 9-15). */
    public void planned(Long caseId) {
        Long servant = servant(caseId);
        Long plan = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(caseId));
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).save(plan, seen(plan), IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new PlanTarget("НМИ " + i, "Стратегиялық жоспар", "%", "9" + i, LocalDate.of(2019, 10, 1), "Азаматтар жауапты уақытында алады")).toList(), Lang.KK));
        scene.does(servant, beans -> beans.get(ApprovePlan.class).sign(plan, seen(plan)));
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).submit(plan, seen(plan)));
        scene.does(scene.head, beans -> beans.get(ApprovePlan.class).approve(plan, seen(plan)));
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(plan)));
    }

    private long seen(Long plan) {
        return scene.call(em -> em.find(Plan.class, plan).latest().version());
    }

    /** The supervisor fills and signs both sheets, the servant signs, the higher supervisor agrees to that of the targets (п. 17-27). */
    public void evaluated(Long caseId, int reached) {
        for (Sheet sheet : sheets(caseId)) {
            Filled filled = scene.as(scene.hr, beans -> filled(beans.get(ReadCase.class).card(caseId).file(), sheet, reached));
            long version = scene.as(scene.supervisor, beans -> beans.get(FillSheet.class).save(sheet.id(), sheet.version(), filled));
            scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet.id(), version));
            scene.does(servant(caseId), beans -> beans.get(ReadSheet.class).acknowledge(sheet.id(), null));
            if (sheet.kind().equals("targets-grade")) {
                scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).submit(sheet.id()));
                String hash = sheets(caseId).stream().filter(one -> one.id().equals(sheet.id())).findFirst().orElseThrow().signature().orElseThrow().hash();
                scene.does(scene.head, beans -> beans.get(AgreeSheet.class).agree(sheet.id(), hash));
            }
        }
    }

    /** Whoever reached less than all showed no indicator of initiative. */
    private static Filled filled(CaseFile file, Sheet sheet, int reached) {
        SheetForm form = file.form(sheet);
        if (form instanceof TargetForm) {
            var lines = new ArrayList<>(sheet.filled().targets());
            for (int i = 0; i < lines.size(); i++) {
                lines.set(i, lines.get(i).with(i < reached ? lines.get(i).planned() : "40", i < reached));
            }
            return Filled.targets(lines);
        }
        Map<String, Shown> shown = new TreeMap<>();
        CompetencyForm competencies = (CompetencyForm) form;
        competencies.blocks().forEach(block -> shown.put(block.code(), competencies.marked(block.code(),
                reached < 5 && block.code().equals("initiative") ? Set.of() : new HashSet<>(block.effective()))));
        return Filled.shown(shown);
    }

    /** HR passes all sheets on to the commission (п. 24, 28). */
    public void forwarded(List<Long> cases) {
        cases.forEach(one -> scene.does(scene.hr, beans -> beans.get(ForwardSheets.class).forward(sheets(one).stream().map(Sheet::id).toList())));
    }

    List<Sheet> sheets(Long caseId) {
        return scene.as(scene.hr, beans -> beans.get(ReadCase.class).card(caseId).file().standing().stream().peek(sheet -> sheet.filled()).toList());
    }

    CaseResult result(Long caseId, String kind, String part) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).result(kind, part).orElseThrow());
    }

    String stage(Long caseId) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).stage());
    }

    private Long servant(Long caseId) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).personId());
    }
}
