package kz.bagalau.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.SettleReadings;
import kz.bagalau.assessment.SettleSheets;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.ApproveSchedule;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.YearScene;

/** An office in 2024 under the act of Aksu: the supervisor is a head by his category alone, his servants are ranked. */
public class RankedScene extends YearScene {

    public static final Days YEAR = new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final List<String> PARAMETERS = List.of("discipline", "initiative", "quality", "terms");

    public RankedScene(int servants) {
        super(TestDatabase.postgresql(), new Year("aksu-2023", YEAR, LocalDate.of(2024, 1, 9), Map.of("aksu-2023", new Days(LocalDate.of(2023, 4, 21), null))), servants);
        category(supervisor, "E-3");
        category(head, "E-2");
        logins(this.servants);
        logins(List.of(supervisor, head));
    }

    public void category(Long person, String code) {
        database.run(em -> em.createNativeQuery("update employment set category = ? where person_id = ?").setParameter(1, code).setParameter(2, person).executeUpdate());
    }

    public void inPostSince(Long person, LocalDate day) {
        database.run(em -> em.createNativeQuery("update employment set held_since = ? where person_id = ?").setParameter(1, day).setParameter(2, person).executeUpdate());
    }

    public void dismissed(Long person, LocalDate last) {
        database.run(em -> em.createNativeQuery("update employment set last_day = ? where person_id = ?").setParameter(1, last).setParameter(2, person).executeUpdate());
    }

    /** HR opens the year, the official approves the schedule; gives the cases by person. */
    public Map<Long, Long> opened() {
        Long opened = as(hr, beans -> beans.get(OpenCycle.class).open(body, YEAR, null));
        approved(opened);
        return cases(opened);
    }

    /** The official approves the schedule as it stands; gives how many cases began. */
    public int approved(Long cycle) {
        return as(head, beans -> beans.get(ApproveSchedule.class).approve(cycle, beans.get(ApproveSchedule.class).waiting(cycle).orElseThrow().mark()));
    }

    public Map<Long, Long> cases(Long opened) {
        return call(em -> em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle", EvaluationCase.class).setParameter("cycle", opened).getResultStream()
                .collect(Collectors.toMap(EvaluationCase::personId, EvaluationCase::id)));
    }

    public void open(String part, Long... cases) {
        does(hr, beans -> beans.get(OpenPart.class).issue(List.of(cases), part));
    }

    public Map<Long, PartCase> people(Long cycle, String part) {
        return as(hr, beans -> beans.get(OpenPart.class).people(cycle, part)).stream().collect(Collectors.toMap(PartCase::personId, one -> one));
    }

    public Sheet sheet(Long caseId, String part) {
        return new QuarterDesk(this).sheet(caseId, part);
    }

    /** The evaluator gives the four parameters and signs. */
    public void ranked(Long caseId, String part, String... points) {
        Sheet sheet = sheet(caseId, part);
        Map<String, Score> given = new TreeMap<>();
        for (int i = 0; i < points.length; i++) {
            given.put(PARAMETERS.get(i), Score.parse(points[i]));
        }
        long version = as(sheet.evaluatorId(), beans -> beans.get(FillSheet.class).save(sheet.id(), sheet.version(), Filled.points(given)));
        does(sheet.evaluatorId(), beans -> beans.get(FillSheet.class).sign(sheet.id(), version));
    }

    public void read(Long servant, Long caseId, String part) {
        Long sheet = sheet(caseId, part).id();
        does(servant, beans -> beans.get(ReadSheet.class).open(sheet));
    }

    /** The system looks at the terms, as it does every day. */
    public void settled() {
        does(null, beans -> {
            beans.get(SettleSheets.class).settle(beans.get(SettleSheets.class).due());
            beans.get(SettleReadings.class).settle(beans.get(SettleReadings.class).due());
        });
    }

    public Optional<CaseResult> result(Long caseId, String kind, String part) {
        return new QuarterDesk(this).result(caseId, kind, part);
    }

    public String stage(Long caseId) {
        return new QuarterDesk(this).stage(caseId);
    }
}
