package kz.bagalau.year;

import static kz.bagalau.year.RankedDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operation;
import kz.bagalau.archive.Borne;
import kz.bagalau.archive.Consequences;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.quarter.PartRefused;

/**
 * The year 2024 under the act of Aksu of 2023, one deed after the other in everybody's name: heads by targets, others ranked, who is away, came late
 * or left, the anonymous survey, a calibration that changes the year's grade, a dispute, the archive. Told outside a container and in a server.
 */
public final class RankedStory {

    /** The year of the story. */
    public static final YearOffice.Year YEAR = new YearOffice.Year("aksu-2023", new Days(day(1, 1), day(12, 31)), day(1, 9),
            Map.of("aksu-2023", new Days(LocalDate.of(2023, 4, 21), null)));
    /** How many servants it needs. */
    public static final int SERVANTS = 4;

    private static final LocalDate AFTER = LocalDate.of(2025, 1, 6);
    /** The 10th of January is over. */
    private static final LocalDate LAPSED = LocalDate.of(2025, 1, 13);
    private static final LocalDate FINAL = LocalDate.of(2025, 2, 3);

    private final YearOffice scene;
    private final RankedDesk desk;
    private final TargetDesk targets;
    private final Long headOfHr;
    /** Of the head of the unit, whom the first head evaluates by targets. */
    private Long head;
    /** Of the four servants: one who does not agree, one who is away, one who came in January, one who leaves in May. */
    private List<Long> ranked;

    private RankedStory(YearOffice scene) {
        this.scene = scene;
        desk = new RankedDesk(scene);
        headOfHr = scene.others.get(0);
        targets = new TargetDesk(scene, desk, headOfHr, scene.commission.get(2));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    /** The whole story, in an office of {@link #YEAR}. */
    public static void fromThePlanToTheArchive(YearOffice scene) {
        new RankedStory(scene).tell();
    }

    private void tell() {
        cast();
        scene.on(day(1, 9));
        Map<Long, Long> cases = desk.opened();
        head = cases.get(scene.supervisor);
        ranked = scene.servants.stream().map(cases::get).toList();
        targets.planned(head);
        first();
        new CalibrationDesk(scene, desk, headOfHr).corrected(desk.sheet(ranked.get(0), "2024-Q1").id(),
                new CalibrationDesk.Dates(day(4, 9), day(4, 11), day(4, 17), day(4, 24)),
                List.of(scene.supervisor, scene.commission.get(0), scene.commission.get(1)), Score.parse("4.5"));
        corrected();
        new CalibrationDesk(scene, desk, headOfHr).disputed(ranked.get(1), scene.supervisor);
        second();
        third();
        scene.on(day(12, 16));
        new SurveyDesk(scene).answered(head, ranked.get(0));
        fourth();
        scene.on(LAPSED);
        new SurveyDesk(scene).closed(ranked.get(0));
        year();
        kept();
    }

    /** A head by his category alone; two more who evaluate somebody; the third servant in post since 2 January. */
    private void cast() {
        desk.post(scene.head, "category", "E-2");
        desk.post(scene.supervisor, "category", "E-3");
        desk.evaluating();
        desk.post(scene.servants.get(2), "held_since", day(1, 2));
        scene.grant(headOfHr, Role.HEAD_OF_HR);
        scene.grant(scene.commission.get(2), Role.ECONOMICS);
    }

    /** (3.99 + 2.5 + 4) / 3 = 3.4966… → 3.5; (3 + 4 + 4 + 4) / 4 = 3.75. */
    private void first() {
        scene.on(day(3, 29));
        assertThrows(PartRefused.class, () -> desk.open("2024-Q1", ranked.get(0)), "the quarter is not over");
        scene.on(day(4, 2));
        assertThrows(PartRefused.class, () -> desk.open("2024-Q1", ranked.get(2)), "п. 6: less than three months in the post");
        desk.open("2024-Q1", head, ranked.get(0), ranked.get(1), ranked.get(3));
        assertEquals(List.of("targets-score", "ranking-sheet"), Stream.of(head, ranked.get(0)).map(one -> desk.sheet(one, "2024-Q1").kind()).toList());
        Stream.of(head, ranked.get(0)).forEach(one -> assertEquals(List.of(day(4, 2)), desk.told(one, "2024-Q1"), "п. 27, 31: told with the sheet, before the 5th and the 10th"));
        Long sheet = desk.sheet(head, "2024-Q1").id();
        targets.precomputed(sheet, "18", "25", "иә");
        refused("percent.outside", () -> desk.filled(desk.sheet(head, "2024-Q1"), targets.scored(sheet, "4", "2.5", "4")));
        desk.filled(desk.sheet(head, "2024-Q1"), targets.scored(sheet, "3.99", "2.5", "4"));
        assertEquals("7/2 PROPER", desk.said(head, "targets-result", "2024-Q1"));
        refused("sheet.range", () -> desk.ranked(ranked.get(0), "2024-Q1", "5.01", "4", "4", "4"));
        desk.ranked(ranked.get(0), "2024-Q1", "3", "4", "4", "4");
        desk.ranked(ranked.get(1), "2024-Q1", "3");
        desk.ranked(ranked.get(3), "2024-Q1", "4");
        assertEquals("15/4 PROPER", desk.said(ranked.get(0), "ranking-result", "2024-Q1"));
        desk.read(ranked.get(0), "2024-Q1");
        desk.read(head, "2024-Q1");
        assertEquals("acquainted", desk.stage(ranked.get(0), "2024-Q1"), "п. 12: opened");
        scene.on(day(4, 5));
        desk.settled();
        assertEquals("acquainted", desk.stage(ranked.get(1), "2024-Q1"), "п. 12: not opened, delivered with the second working day");
    }

    /** The session's score stands, what was before stays readable, the sheets of the others are final by their lapsed terms. */
    private void corrected() {
        CaseResult result = desk.result(ranked.get(0), "ranking-result", "2024-Q1");
        assertEquals(List.of("9/2", "EFFECTIVE", Origin.REVISED), List.of(result.score(), result.grade(), result.origin()));
        assertEquals("15/4", result.supersedes().orElseThrow().score());
        desk.settled();
        assertEquals(Set.of("final"), Stream.of(head, ranked.get(0), ranked.get(1), ranked.get(3)).map(one -> desk.stage(one, "2024-Q1")).collect(Collectors.toSet()));
    }

    /** The head is on leave: his targets wait for him, the ranking of those on leave does not; who left in May is evaluated without him (п. 6, 7). */
    private void second() {
        desk.post(scene.servants.get(3), "last_day", day(5, 15));
        desk.away(scene.supervisor, day(6, 24), day(7, 12));
        desk.away(scene.servants.get(1), day(6, 24), day(7, 19));
        scene.on(day(7, 2));
        desk.open("2024-Q2", head, ranked.get(0), ranked.get(1), ranked.get(2), ranked.get(3));
        Long sheet = desk.sheet(head, "2024-Q2").id();
        targets.precomputed(sheet, "40", "40", "иә");
        refused("need.not.AWAITED", () -> desk.filled(desk.sheet(head, "2024-Q2"), targets.scored(sheet, "4", "4", "5")));
        scene.on(day(7, 15));
        desk.filled(desk.sheet(head, "2024-Q2"), targets.scored(sheet, "4", "4", "5"));
        desk.ranked(ranked.get(0), "2024-Q2", "4");
        desk.ranked(ranked.get(1), "2024-Q2", "2", "3", "2", "3");
        desk.ranked(ranked.get(2), "2024-Q2", "5");
        desk.ranked(ranked.get(3), "2024-Q2", "2");
        scene.on(day(7, 19));
        desk.settled();
        assertEquals(List.of("offered", "acquainted"), Stream.of(1, 2).map(i -> desk.stage(ranked.get(i), "2024-Q2")).toList(), "what he cannot open waits for him");
        assertEquals("433/100 EFFECTIVE", desk.said(head, "targets-result", "2024-Q2"), "13 / 3 = 4.33");
    }

    /** (3.98 + 4 + 4 + 3.98) / 4 = 3.99, (2 + 2 + 2 + 1.96) / 4 = 1.99. */
    private void third() {
        scene.on(day(10, 2));
        assertThrows(PartRefused.class, () -> desk.open("2024-Q3", ranked.get(3)), "he left");
        desk.open("2024-Q3", head, ranked.get(0), ranked.get(1), ranked.get(2));
        Long sheet = desk.sheet(head, "2024-Q3").id();
        targets.precomputed(sheet, "60", "60", "иә");
        desk.filled(desk.sheet(head, "2024-Q3"), targets.scored(sheet, "4", "4", "4"));
        desk.ranked(ranked.get(0), "2024-Q3", "3.98", "4", "4", "3.98");
        desk.ranked(ranked.get(1), "2024-Q3", "2", "2", "2", "1.96");
        desk.ranked(ranked.get(2), "2024-Q3", "5");
        assertEquals(List.of("399/100 PROPER", "199/100 UNSATISFACTORY"), Stream.of(0, 1).map(i -> desk.said(ranked.get(i), "ranking-result", "2024-Q3")).toList());
    }

    private void fourth() {
        scene.on(AFTER);
        refused("need.not.PART_AHEAD", () -> compute(ranked.subList(0, 1)));
        desk.open("2024-Q4", head, ranked.get(0), ranked.get(1), ranked.get(2));
        Long sheet = desk.sheet(head, "2024-Q4").id();
        targets.precomputed(sheet, "80", "80", "иә");
        desk.filled(desk.sheet(head, "2024-Q4"), targets.scored(sheet, "5", "5", "5"));
        refused("need.joined", () -> compute(ranked.subList(0, 1)));
        desk.ranked(ranked.get(0), "2024-Q4", "4");
        desk.ranked(ranked.get(1), "2024-Q4", "3");
        desk.ranked(ranked.get(2), "2024-Q4", "5", "5", "5", "4.96");
    }

    private void compute(List<Long> cases) {
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases));
    }

    /** (3.5 + 4.33 + 4 + 5) / 4 = 4.2075; (4.5 + 4 + 3.99 + 4) / 4 = 4.1225, by 3.75 it were 3.94; (3 + 2.5 + 1.99 + 3) / 4 = 2.6225; 14.99 / 3 = 4.9966…; (4 + 2) / 2. */
    private void year() {
        scene.on(FINAL);
        desk.settled();
        compute(List.of(head));
        compute(ranked);
        assertEquals("421/100 EFFECTIVE", desk.said(head, "targets-year-result", ""));
        assertEquals(List.of("103/25 EFFECTIVE", "131/50 SATISFACTORY", "5 EFFECTIVE", "3 PROPER"), ranked.stream().map(one -> desk.said(one, "ranking-year-result", "")).toList());
        assertEquals("none", desk.said(head, "ranking-year-result", ""));
        assertEquals(Origin.DECIDED, desk.result(head, "targets-year-result", "").origin(), "п. 42: nobody approves it afterwards");
        Long one = ranked.get(0);
        assertTrue(desk.may(scene.servants.get(0), Operation.CASE_RESULT, one) && desk.may(headOfHr, Operation.CASE_RESULT, one), "п. 21");
        assertFalse(desk.may(scene.hr, Operation.CASE_RESULT, one) || desk.may(scene.servants.get(1), Operation.CASE_RESULT, one), "п. 21: a worker of HR and a neighbour do not");
    }

    /** п. 9: any of the six may follow from any grade. */
    private void kept() {
        List<Borne> borne = scene.as(headOfHr, beans -> beans.get(Consequences.class).ofLastGrade(scene.body));
        assertEquals(Set.of("BONUS", "ENCOURAGEMENT", "TRAINING", "ROTATION", "DEMOTION", "DISMISSAL"), borne.stream()
                .filter(one -> one.who().personId().equals(scene.servants.get(1))).map(Borne::consequence).collect(Collectors.toSet()));
        desk.kept(headOfHr, Stream.concat(Stream.of(head), ranked.stream()).toList());
    }
}
