package kz.bagalau.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.YearScene;
import kz.bagalau.watch.Situations;
import org.junit.jupiter.api.Test;

/** The dashboard of a cycle on PostgreSQL. */
class CycleDashboardTest {

    @Test
    void gradesOfTheResultThatLeadsAreCountedByUnitAndEvaluator() {
        try (YearScene scene = new YearScene("almaty-city-2018", 4)) {
            IntStream.range(0, 4).forEach(i -> scene.computed(scene.servants.get(i), i + 2, "initiative"));
            Dashboard shown = dashboard(scene);
            assertEquals(1, shown.byUnit().groups().size());
            assertEquals(4, shown.byUnit().groups().get(0).total(), "competencies stand beside and are not counted");
            assertEquals(4, shown.at(shown.ready()));
            assertEquals(List.of("UNSATISFACTORY", "SATISFACTORY", "EFFECTIVE", "EXCELLENT"), shown.byUnit().grades());
            assertEquals(scene.supervisor, shown.byEvaluator().groups().get(0).id());
        }
    }

    @Test
    void twoPeoplesGradesAreNotShown() {
        try (YearScene scene = new YearScene("almaty-city-2018", 2)) {
            scene.servants.forEach(one -> scene.computed(one, 5));
            assertTrue(dashboard(scene).byUnit().groups().isEmpty());
        }
    }

    @Test
    void whoHoldsTheWorkIsNamedWithHisTerm() {
        try (YearScene scene = new YearScene("almaty-city-2018", 3)) {
            scene.servants.forEach(one -> Situations.toSend(scene, one));
            Holder holder = dashboard(scene).holders().get(0);
            assertEquals(Role.HR_WORKER, holder.role());
            assertNull(holder.ru(), "an office");
            assertEquals(3, holder.things());
            assertTrue(holder.point().toString().contains("28"), String.valueOf(holder.point()));
        }
    }

    @Test
    void targetsAndIndicatorsAreCountedOverThreePeopleOrMore() {
        try (YearScene scene = new YearScene("almaty-city-2018", 3)) {
            for (Long servant : scene.servants) {
                Long caseId = scene.caseOf(servant, Deed.ENROL, Deed.NOTIFY, Deed.SEND_SHEETS);
                filled(scene, caseId, "targets-grade", new Filled(Map.of(), List.of(line("1", "Сервис", false), line("2", "Отчёт", true),
                        line("3", "Только " + servant, false)), Map.of()));
                filled(scene, caseId, "competencies", new Filled(Map.of(), List.of(), Map.of("initiative", new Shown(List.of("Предлагает"), List.of("Ищет")))));
            }
            Dashboard shown = dashboard(scene);
            assertEquals(List.of("Сервис"), shown.never().stream().map(Share::name).toList());
            assertEquals(List.of("Ищет", "Предлагает"), shown.rarely().stream().map(Share::name).toList());
            assertEquals(0, shown.rarely().get(0).percent());
        }
    }

    @Test
    void statementsDoNotDependOnTheCases() {
        assertEquals(statements(3), statements(9));
    }

    private static int statements(int count) {
        try (YearScene scene = new YearScene("almaty-city-2018", count)) {
            scene.servants.forEach(one -> scene.computed(one, 3));
            return scene.statements(scene.hr, beans -> beans.get(CycleDashboard.class).of(scene.cycle()));
        }
    }

    private static TargetLine line(String code, String name, boolean reached) {
        return new TargetLine(code, name, "шт.", "1", "1", Optional.of(reached));
    }

    private static void filled(YearScene scene, Long caseId, String kind, Filled filled) {
        scene.does(scene.hr, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            Sheet sheet = new Sheet(scene.body, caseId, kind, scene.supervisor, Role.SUPERVISOR);
            sheet.save(filled, scene.supervisor, YearScene.DAY.atStartOfDay(ZoneId.of("Asia/Almaty")).toInstant());
            em.persist(sheet);
            em.flush();
            em.createNativeQuery("update sheet set signed_on = ? where id = ?").setParameter(1, YearScene.DAY).setParameter(2, sheet.id()).executeUpdate();
        });
    }

    private static Dashboard dashboard(YearScene scene) {
        Long cycle = scene.cycle();
        return scene.as(scene.hr, beans -> beans.get(CycleDashboard.class).of(cycle));
    }
}
