package kz.bagalau.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Plan;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Law;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.plan.Recommendation;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.plans.Quarters;
import kz.bagalau.staff.Above;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * What stands in a workbook before anybody fills it in: a line for each paper that is not entered yet.
 *
 * @param people  the cells of the sheet of people, by the column's code; a person stands in a cell by his id
 * @param content those of the other sheet
 */
record Prefilled(List<Map<String, Object>> people, List<Map<String, Object>> content) {

    static Prefilled of(Law law, Layout layout, People people, CaseFiles files, Above above, LocalDate today, Lang lang) {
        Prefilled rows = new Prefilled(new ArrayList<>(), new ArrayList<>());
        List<People.Member> members = people.members().values().stream().filter(member -> !member.ended()).toList();
        Map<Long, CaseFile> cases = files.files(members.stream().map(People.Member::caseId).toList());
        members.forEach(member -> {
            int before = rows.people.size();
            CaseFile file = cases.get(member.caseId());
            rows.add(law, layout.sort(), member, file, today, lang);
            Line line = member.facts().supervisorNamed() ? member.facts().line() : above.line(member.facts().personId());
            rows.people.subList(before, rows.people.size()).forEach(cells -> signers(law, layout, file, line, cells));
        });
        return rows;
    }

    private void add(Law law, Sort sort, People.Member member, CaseFile file, LocalDate today, Lang lang) {
        switch (sort.shape()) {
            case PLAN -> plan(law, member, file, lang);
            case QUARTER -> quarters(law, member, file, today, lang);
            default -> file.sheet(sort.code()).filter(sheet -> sheet.signature().isEmpty())
                    .ifPresent(sheet -> sheet(law, sort, member, sheet.handed().targets(), lang));
        }
    }

    private Map<String, Object> person(People.Member member, Lang lang) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("iin", member.iin());
        cells.put("name", member.name().in(lang.locale()));
        cells.put("unit", member.unit().in(lang.locale()));
        people.add(cells);
        return cells;
    }

    /** Who signs today, as persons: the evaluator to whom a sheet was sent, else whoever stands above; whoever fills the file in puts another where another signed. */
    private static void signers(Law law, Layout layout, CaseFile file, Line line, Map<String, Object> cells) {
        Sort sort = layout.sort();
        Long own = sort.sheet() ? file.sheet(sort.code()).map(Sheet::evaluatorId).orElse(null) : line.supervisorId();
        cells.put("supervisor", line.supervisorId());
        layout.people().columns().stream().filter(column -> column.code().startsWith("by.")).forEach(column -> {
            boolean higher = law.road(sort.track().toString()).moves().stream().anyMatch(move -> move.deed() == column.deed() && move.by().contains(Role.HIGHER_SUPERVISOR));
            cells.put(column.code(), higher && !line.firstHead() ? line.higherId() : own);
        });
    }

    private Map<String, Object> line(People.Member member, Lang lang) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("iin", member.iin());
        cells.put("name", member.name().in(lang.locale()));
        content.add(cells);
        return cells;
    }

    private void plan(Law law, People.Member member, CaseFile file, Lang lang) {
        if (file.openPlan().filter(plan -> !plan.at("draft") || plan.approved()).isPresent()) {
            return;
        }
        person(member, lang);
        int most = law.edition().rules(Plan.class).get(0).most();
        IntStream.rangeClosed(1, most).forEach(number -> line(member, lang).put("number", String.valueOf(number)));
    }

    private void quarters(Law law, People.Member member, CaseFile file, LocalDate today, Lang lang) {
        Optional<kz.bagalau.model.plan.Plan> plan = file.openPlan().filter(one -> one.before(law.road(one.track()), Deed.MONITOR));
        if (plan.isEmpty()) {
            return;
        }
        List<String> given = plan.get().recommendations().stream().map(Recommendation::quarter).toList();
        Quarters.of(law, plan.get()).stream().filter(each -> !each.from().isAfter(today) && !given.contains(each.code()))
                .forEach(each -> person(member, lang).put("quarter", each.code()));
    }

    private void sheet(Law law, Sort sort, People.Member member, List<TargetLine> planned, Lang lang) {
        try {
            switch (sort.shape()) {
                case TARGETS -> planned.forEach(each -> target(line(member, lang), each));
                case COMPETENCIES -> ((CompetencyForm) member.form(law, sort)).blocks().forEach(block -> block(member, block, lang));
                default -> law.edition().rule(sort.code(), PointSheet.class).criteria().forEach(each -> criterion(line(member, lang), each, lang));
            }
            person(member, lang);
        } catch (ObstacleException noRow) {
            // his category stands in no row of the annex: the sheet cannot be made either, and the case says so
            content.removeIf(cells -> member.iin().equals(cells.get("iin")));
        }
    }

    private static void target(Map<String, Object> cells, TargetLine line) {
        cells.put("number", line.code());
        cells.put("target", line.name());
        cells.put("unitOfMeasure", line.unit());
        cells.put("planned", line.planned());
    }

    private void block(People.Member member, CompetencyForm.Block block, Lang lang) {
        for (int i = 0; i < block.effective().size(); i++) {
            Map<String, Object> cells = line(member, lang);
            cells.put("code", block.code());
            cells.put("competency", block.competency().name().in(lang));
            cells.put("number", String.valueOf(i + 1));
            cells.put("indicator", block.effective().get(i));
        }
    }

    private static void criterion(Map<String, Object> cells, Criterion criterion, Lang lang) {
        cells.put("code", criterion.code());
        cells.put("criterion", criterion.name().in(lang));
    }
}
