package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.EvaluationInbox;
import kz.bagalau.duties.Duties;
import kz.bagalau.duties.DutyInbox;
import kz.bagalau.duties.DutyRow;
import kz.bagalau.duties.DutyTask;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.result.Duty;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.plans.PlanInbox;
import org.junit.jupiter.api.Test;

/**
 * The duties of п. 18-20 of aksu-2023, one by one: it waits in the inbox of whom it binds, is done, waits no more, and can be read. Those that are
 * deeds of the route have tests of their own, named in {@link #ROUTE}.
 */
class DutiesTest {

    private static final Written WORDS = Written.in(Lang.RU, "Сделано");

    /** The duties that the route meets: point, and where they are walked. */
    private static final Map<String, Set<String>> ROUTE = Map.of(
            "18(2)", Set.of("plans.KciPlanTest.p23_bothOfficesAgreeInEitherOrderThenTheEvaluatorApprovesAndHrPlaces"),
            "18(3)", Set.of("plans.KciPlanTest.p18_monitoredByQuarterAndClosedWithAWordOnEach", "quarter.RankTableTest"),
            "18(4)", Set.of("calibration.CalibrationTest"),
            "19(2)", Set.of("survey.CircleTest"),
            "20(2)", Set.of("plans.KciPlanTest.p23_bothOfficesAgreeInEitherOrderThenTheEvaluatorApprovesAndHrPlaces"),
            "20(3)", Set.of("calibration.DisputeTest"),
            "20(4)", Set.of("calibration.CalibrationTest"),
            "20(5)", Set.of("quarter.RankedYearTest.p3_HeadsAreScoredByTargetsOthersRankedAndTheCategoryAloneDecides"));

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    @Test
    void p18_p19_p20_EveryDutyWaitsIsDoneAndLeavesItsTrace() {
        try (RankedScene scene = new RankedScene(2)) {
            Map<Long, Long> cases = scene.opened();
            Long cycle = scene.call(em -> em.find(EvaluationCase.class, cases.get(scene.supervisor)).cycleId());
            Long servant = scene.servants.get(0);
            Long one = cases.get(servant);
            Long other = cases.get(scene.servants.get(1));
            scene.grant(scene.others.get(0), Role.HEAD_OF_HR);
            Long headOfHr = scene.others.get(0);
            List<String> walked = new ArrayList<>();

            // 18 (1): goals, once the year has begun; of a head by the first head, of servants by their head
            assertTrue(tasks(scene, scene.head).get(0).startsWith("duty-goals 2024 "), "of heads by who stands above them");
            assertEquals(List.of("duty-goals 2024 2"), tasks(scene, scene.supervisor));
            assertEquals(List.of(), tasks(scene, servant));
            assertEquals(List.of(), tasks(scene, scene.hr), "a worker of HR is not its head");
            assertEquals(List.of("duty-accounts 2024 0"), tasks(scene, headOfHr));
            assertEquals(List.of("inbox.duty /duty/do.xhtml?cycle=" + cycle + "&duty=duty-goals&part=2024"), inbox(scene, scene.supervisor));
            assertThrows(AccessDenied.class, () -> perform(scene, servant, "duty-goals", "2024", one));
            assertThrows(AccessDenied.class, () -> perform(scene, scene.supervisor, "duty-results", "2024-Q1", one), "the quarter is not over");
            assertThrows(AccessDenied.class, () -> perform(scene, scene.supervisor, "duty-goals", "2024", cases.get(scene.supervisor)), "not his to tell himself");
            walked.add(perform(scene, scene.supervisor, "duty-goals", "2024", one));
            assertEquals(List.of("duty-goals 2024 1"), tasks(scene, scene.supervisor), "the other one was not told");
            perform(scene, scene.supervisor, "duty-goals", "2024", one, other);
            assertEquals(List.of(), tasks(scene, scene.supervisor));
            assertEquals(List.of("18(1) 2024 год Сделано"), read(scene, servant, one), "told once");
            assertEquals(1, scene.as(servant, beans -> beans.get(Duties.class).told()).size());

            // 20 (5): accounts
            walked.add(organise(scene, headOfHr, cycle, "duty-accounts", "2024"));
            assertEquals(List.of(), tasks(scene, headOfHr));

            // the quarter is over: results, monitoring of those who are ranked, one's own; messages and papers
            scene.on(day(4, 2));
            assertEquals(List.of("duty-monitoring 2024-Q1 2", "duty-own-monitoring 2024-Q1 1", "duty-results 2024-Q1 2"), tasks(scene, scene.supervisor));
            assertEquals(List.of("duty-own-monitoring 2024-Q1 1"), tasks(scene, servant));
            assertEquals(List.of("duty-messages 2024-Q1 0", "duty-own-monitoring 2024-Q1 1", "duty-papers 2024-Q1 0"), tasks(scene, headOfHr));
            walked.add(perform(scene, scene.supervisor, "duty-monitoring", "2024-Q1", one, other));
            walked.add(perform(scene, scene.supervisor, "duty-results", "2024-Q1", one, other));
            walked.add(perform(scene, servant, "duty-own-monitoring", "2024-Q1", one));
            assertThrows(AccessDenied.class, () -> organise(scene, scene.hr, cycle, "duty-papers", "2024-Q1"));
            walked.add(organise(scene, headOfHr, cycle, "duty-messages", "2024-Q1"));
            walked.add(organise(scene, headOfHr, cycle, "duty-papers", "2024-Q1"));
            assertEquals(List.of("duty-own-monitoring 2024-Q1 1"), Stream.of(servant, headOfHr).flatMap(who -> tasks(scene, who).stream()).toList(), "the one of the head of HR about himself");

            // 18 (3), 19 (3): feedback on a result that is signed, then the meeting
            scene.open("2024-Q1", one);
            assertEquals(List.of("sheet.page.inbox.rank"), keys(scene, scene.supervisor, EvaluationInbox.class), "18 (3): the score itself is a deed of the route");
            scene.ranked(one, "2024-Q1", "4", "4", "4", "4");
            assertFalse(keys(scene, scene.supervisor, EvaluationInbox.class).contains("sheet.page.inbox.rank"));
            assertEquals(List.of("duty-feedback 2024-Q1 1", "duty-own-monitoring 2024-Q1 1"), tasks(scene, scene.supervisor));
            assertEquals(List.of(), tasks(scene, servant), "nobody gave him feedback yet");
            walked.add(perform(scene, scene.supervisor, "duty-feedback", "2024-Q1", one));
            assertEquals(List.of("duty-meeting 2024-Q1 1"), tasks(scene, servant));
            walked.add(perform(scene, servant, "duty-meeting", "2024-Q1", one));
            assertEquals(List.of(), tasks(scene, servant));
            assertEquals(List.of("duty-own-monitoring 2024-Q1 1"), tasks(scene, scene.supervisor));

            // 18 (2): the plan of a head waits for his evaluator
            assertTrue(keys(scene, scene.head, PlanInbox.class).contains("plan.inbox.make"));

            // the traces, and who may read them (п. 16, 21)
            assertEquals(List.of("19(3)", "18(3)", "19(1)", "18(1)", "18(3)", "18(1)"), read(scene, servant, one).stream().map(line -> line.split(" ")[0]).toList());
            assertEquals(6, read(scene, headOfHr, one).size());
            boolean byHr = scene.as(scene.hr, beans -> beans.get(Access.class).may(Operation.DUTY_READ, one));
            assertFalse(byHr, "what was written may tell of a result");
            assertEquals(3, scene.as(scene.hr, beans -> beans.get(Duties.class).ofCycle(cycle)).size());
            assertEquals(List.of("18(3)", "20(1)", "18(1)", "18(3)", "18(1)"), scene.as(servant, beans -> beans.get(Duties.class).told()).stream().map(row -> row.point().points().get(0).label()).toList());

            // no duty of the edition was left out
            Set<String> known = scene.as(scene.hr, beans -> beans.get(Library.class).law(scene.call(em -> em.find(EvaluationCase.class, one).editionHash())).edition().rules(Duty.class)).stream()
                    .map(Duty::name).collect(Collectors.toSet());
            assertEquals(known, Set.copyOf(walked));
            assertEquals(Set.of("18(1)", "18(2)", "18(3)", "18(4)", "19(1)", "19(2)", "19(3)", "20(1)", "20(2)", "20(3)", "20(4)", "20(5)"),
                    Stream.concat(ROUTE.keySet().stream().filter(point -> ROUTE.get(point).stream().allMatch(DutiesTest::tested)), points(scene, one)).collect(Collectors.toSet()), "every sub-point of п. 18-20");
        }
    }

    /** True where a test is there that bears the name: package, class and, if said, method. */
    private static boolean tested(String name) {
        String[] parts = name.split("\\.");
        try {
            return Stream.of(Class.forName("kz.bagalau." + parts[0] + "." + parts[1]).getDeclaredMethods())
                    .anyMatch(method -> method.isAnnotationPresent(Test.class) && (parts.length < 3 || method.getName().equals(parts[2])));
        } catch (ClassNotFoundException gone) {
            return false;
        }
    }

    private static Stream<String> points(RankedScene scene, Long caseId) {
        return scene.as(scene.hr, beans -> beans.get(Library.class).law(scene.call(em -> em.find(EvaluationCase.class, caseId).editionHash())).edition().rules(Duty.class)).stream()
                .map(duty -> duty.citation().points().get(0).label());
    }

    private static List<String> tasks(RankedScene scene, Long person) {
        List<DutyTask> waiting = scene.as(person, beans -> beans.get(Duties.class).waiting());
        return waiting.stream().map(task -> task.duty().name() + " " + task.period().code() + " " + task.cases().size()).toList();
    }

    private static List<String> inbox(RankedScene scene, Long person) {
        return scene.as(person, beans -> beans.get(DutyInbox.class).waitingForMe(LocalDate.of(2024, 1, 9))).stream().map(item -> item.key() + " " + item.link()).toList();
    }

    private static List<String> keys(RankedScene scene, Long person, Class<? extends kz.bagalau.inbox.InboxSource> source) {
        return scene.as(person, beans -> beans.get(source).waitingForMe(day(4, 2))).stream().map(InboxItem::key).distinct().toList();
    }

    private static String perform(RankedScene scene, Long person, String duty, String part, Long... cases) {
        scene.does(person, beans -> beans.get(Duties.class).perform(List.of(cases), duty, part, WORDS));
        return duty;
    }

    private static String organise(RankedScene scene, Long person, Long cycle, String duty, String part) {
        scene.does(person, beans -> beans.get(Duties.class).organise(cycle, duty, part, WORDS));
        return duty;
    }

    private static List<String> read(RankedScene scene, Long person, Long caseId) {
        List<DutyRow> rows = scene.as(person, beans -> beans.get(Duties.class).ofCase(caseId));
        return rows.stream().map(row -> row.point().points().get(0).label() + " " + row.period().in(Lang.RU) + " " + row.words().words()).toList();
    }
}
