package kz.bagalau.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.SettleReadings;
import kz.bagalau.assessment.SettleSheets;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.ApproveSchedule;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.quarter.OpenPart;
import org.junit.jupiter.api.function.Executable;

/** What people of an office do at their desks in a year whose quarters are scored by the evaluator alone, through the real services. */
public record RankedDesk(YearOffice scene) {

    private static final List<String> PARAMETERS = List.of("quality", "terms", "initiative", "discipline");

    /** HR opens the year, the official approves the schedule; gives the cases by person. */
    Map<Long, Long> opened() {
        Long cycle = scene.as(scene.hr, beans -> beans.get(OpenCycle.class).open(scene.body, scene.year.days(), null));
        assertTrue(cases(cycle).isEmpty(), "nobody is enrolled before the official approves");
        String seen = scene.as(scene.head, beans -> beans.get(ApproveSchedule.class).waiting(cycle)).orElseThrow().mark();
        assertThrows(RuntimeException.class, () -> approve(cycle, "0"), "another schedule than he saw");
        approve(cycle, seen);
        assertThrows(RuntimeException.class, () -> approve(cycle, seen), "it is approved once");
        return cases(cycle);
    }

    private void approve(Long cycle, String seen) {
        scene.does(scene.head, beans -> beans.get(ApproveSchedule.class).approve(cycle, seen));
    }

    private Map<Long, Long> cases(Long cycle) {
        return scene.call(em -> em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle", EvaluationCase.class).setParameter("cycle", cycle).getResultStream()
                .collect(Collectors.toMap(EvaluationCase::personId, EvaluationCase::id)));
    }

    /** HR opens a part for cases. */
    void open(String part, Long... cases) {
        scene.does(scene.hr, beans -> beans.get(OpenPart.class).issue(List.of(cases), part));
    }

    /** The sheet of a case about a part that stands, with what is filled in. */
    Sheet sheet(Long caseId, String part) {
        return scene.call(em -> {
            Sheet found = em.createQuery("select s from Sheet s where s.caseId = :case and s.part = :part order by s.id desc", Sheet.class).setParameter("case", caseId)
                    .setParameter("part", part).setMaxResults(1).getSingleResult();
            found.filled();
            return found;
        });
    }

    /** The evaluator gives the points of quality, terms, initiative and discipline, and signs; one number stands for all four. */
    void ranked(Long caseId, String part, String... points) {
        Sheet sheet = sheet(caseId, part);
        Map<String, Score> given = new TreeMap<>();
        PARAMETERS.forEach(one -> given.put(one, Score.parse(points[points.length == 1 ? 0 : PARAMETERS.indexOf(one)])));
        filled(sheet, Filled.points(given));
    }

    /** The evaluator fills a sheet in and signs it. */
    void filled(Sheet sheet, Filled filled) {
        long version = scene.as(sheet.evaluatorId(), beans -> beans.get(FillSheet.class).save(sheet.id(), sheet.version(), filled));
        scene.does(sheet.evaluatorId(), beans -> beans.get(FillSheet.class).sign(sheet.id(), version));
    }

    /** The servant opens his sheet, and is acquainted with that. */
    void read(Long caseId, String part) {
        Long sheet = sheet(caseId, part).id();
        scene.does(person(caseId), beans -> beans.get(ReadSheet.class).open(sheet));
    }

    /** The system looks at the terms, as it does every day. */
    void settled() {
        scene.does(null, beans -> {
            beans.get(SettleSheets.class).settle(beans.get(SettleSheets.class).due());
            beans.get(SettleReadings.class).settle(beans.get(SettleReadings.class).due());
        });
    }

    /** Score and grade of a result in force; {@code none} where there is none. */
    String said(Long caseId, String kind, String part) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).result(kind, part).map(one -> one.score() + " " + one.grade()).orElse("none"));
    }

    /** A result in force, with the one that it took the place of. */
    CaseResult result(Long caseId, String kind, String part) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).result(kind, part).map(one -> {
            one.supersedes().ifPresent(CaseResult::score);
            return one;
        }).orElseThrow());
    }

    String stage(Long caseId) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).stage());
    }

    String stage(Long caseId, String part) {
        return sheet(caseId, part).stage();
    }

    Long person(Long caseId) {
        return scene.call(em -> em.find(EvaluationCase.class, caseId).personId());
    }

    boolean may(Long person, Operation operation, Long id) {
        return scene.as(person, beans -> beans.get(Access.class).may(operation, id));
    }

    /** The days on which a servant was told of a part of his year. */
    List<LocalDate> told(Long caseId, String part) {
        return scene.call(em -> em.createQuery("select n.givenOn from Notice n where n.caseId = :case and n.part = :part", LocalDate.class).setParameter("case", caseId)
                .setParameter("part", part).getResultList());
    }

    /** A term of a case or its papers as its card shows it: the last day and how it stands. */
    String term(Long caseId, String name) {
        return scene.as(scene.hr, beans -> beans.get(ReadCase.class).card(caseId).terms()).stream().filter(one -> one.term().equals(name)).findFirst()
                .map(one -> one.last() + " " + one.state()).orElse("none");
    }

    void away(Long person, LocalDate first, LocalDate last) {
        stored(new Absence(scene.body, person, AbsenceKind.LABOUR_LEAVE, new Days(first, last), "№ 1"));
    }

    /** What the staff's own pages enter. */
    void stored(Object entity) {
        scene.call(em -> {
            em.persist(entity);
            return null;
        });
    }

    /** Changes the post of a person. */
    void post(Long person, String column, Object value) {
        scene.call(em -> em.createNativeQuery("update employment set " + column + " = ?1 where person_id = ?2").setParameter(1, value).setParameter(2, person).executeUpdate());
    }

    /** Two more of the body evaluate somebody, and so can sit in a session. */
    void evaluating() {
        List.of(0, 1).forEach(i -> post(scene.commission.get(3 + i), "supervisor_id", scene.commission.get(i)));
    }

    /** Recorded and archived: the three months in which a session's decision on a quarter could be appealed against are long over (п. 14, 15). */
    void kept(Long headOfHr, List<Long> all) {
        refused("process.stage", () -> archive(headOfHr, all));
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(all));
        archive(headOfHr, all);
        assertTrue(all.stream().map(this::stage).allMatch("archived"::equals));
    }

    private void archive(Long headOfHr, List<Long> cases) {
        scene.does(headOfHr, beans -> beans.get(ServiceRecord.class).archive(cases));
    }

    /** The law says no, with this sentence; in a server the guard before it may have said no already. */
    static void refused(String key, Executable deed) {
        RuntimeException no = assertThrows(RuntimeException.class, deed);
        if (no instanceof ObstacleException law) {
            assertEquals(key, law.obstacle().key());
        } else {
            assertTrue(no instanceof AccessDenied, () -> key + " awaited, but " + no);
        }
    }
}
