package kz.bagalau.year;

import static kz.bagalau.year.RankedDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.KeepOwnEdition;
import kz.bagalau.library.OwnEditionRefused;
import kz.bagalau.library.OwnEditions;
import kz.bagalau.library.PublishOwnEdition;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Workplace;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.Office;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.plans.ApprovePlan;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.quarter.PartCase;
import kz.bagalau.quarter.PartRefused;
import kz.bagalau.staff.SecondmentDeeds;
import kz.bagalau.staff.StaffRefused;

/**
 * The year 2026 under an administrator's own edition after 2025, of files alone: the supervisor scores each quarter, whoever stands above him while he
 * is away, the host's evaluator whom a servant is seconded to; the system makes the year. Nothing in the program knows the edition.
 */
public final class OwnRankedStory {

    /** The id of the edition. */
    public static final String OWN = "example-2025";
    /** The year of the story. */
    public static final YearOffice.Year YEAR = new YearOffice.Year(OWN, new Days(day(1, 1), day(12, 31)), day(1, 9), Map.of());
    /** How many servants it needs. */
    public static final int SERVANTS = 3;

    private static final int PLACE_OF_HOST = 78;
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 6);

    private final YearOffice scene;
    private final RankedDesk desk;
    private final Long headOfHr;
    /** Of the three servants: one who does not agree, one who is seconded from May to August, one who came in January. */
    private List<Long> cases;
    private Long host;

    private OwnRankedStory(YearOffice scene) {
        this.scene = scene;
        desk = new RankedDesk(scene);
        headOfHr = scene.others.get(0);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /**
     * The whole story, in an office of {@link #YEAR}.
     *
     * @param zip the files of the edition
     */
    public static void fromThePlanToTheArchive(YearOffice scene, byte[] zip) {
        new OwnRankedStory(scene).tell(zip);
    }

    private void tell(byte[] zip) {
        scene.on(day(1, 9));
        published(zip);
        cast();
        Map<Long, Long> all = desk.opened();
        cases = scene.servants.stream().map(all::get).toList();
        cases.forEach(this::planned);
        first();
        CalibrationDesk session = new CalibrationDesk(scene, desk, headOfHr);
        session.corrected(desk.sheet(cases.get(0), "2026-Q1").id(), new CalibrationDesk.Dates(day(4, 8), day(4, 9), day(4, 14), day(4, 20)),
                List.of(scene.supervisor, scene.commission.get(0), scene.commission.get(1)), Score.parse("4.25"));
        session.disputed(cases.get(1), scene.supervisor);
        seconded();
        substituted();
        left();
        year();
    }

    /** Uploaded with a mistake and refused, uploaded whole, published, and given to the body from the year's first day on. */
    private void published(byte[] zip) {
        assertThrows(RuntimeException.class, () -> publish(1), "nothing to publish yet");
        assertThrows(OwnEditionRefused.class, () -> upload("aksu-2023", zip), "a shipped edition's name");
        upload(OWN, zip);
        publish(scene.administrator(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().version());
        scene.call(em -> {
            em.find(StateBody.class, scene.body).assign(OWN, new Days(day(1, 1), null), null);
            return null;
        });
    }

    private void upload(String id, byte[] zip) {
        scene.administrator(beans -> {
            beans.get(KeepOwnEdition.class).upload(id, zip);
            return null;
        });
    }

    private void publish(long seen) {
        scene.administrator(beans -> {
            beans.get(PublishOwnEdition.class).publish(OWN, seen);
            return null;
        });
    }

    private void cast() {
        desk.evaluating();
        desk.post(scene.servants.get(2), "held_since", day(1, 2));
        scene.grant(headOfHr, Role.HEAD_OF_HR);
        host = scene.call(em -> {
            Person chief = new Office(em, PLACE_OF_HOST).servant("Оспанова", null, day(1, 1).minusYears(4));
            em.persist(new Outsider(scene.body, chief.id(), new Workplace(Bilingual.of("Қаржы басқармасы", "Управление финансов"), Bilingual.of("Басшы", "Руководитель")), day(1, 9)));
            return chief.id();
        });
        scene.joined(host);
    }

    /** One to four targets, approved by whoever stands above the supervisor. */
    private void planned(Long caseId) {
        Long plan = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(caseId));
        write(plan, 5);
        refused("targets.outside", () -> submit(plan));
        write(plan, 2);
        submit(plan);
        scene.does(scene.head, beans -> beans.get(ApprovePlan.class).approve(plan, seen(plan)));
        assertEquals("approved", scene.call(em -> em.find(Plan.class, plan).stage()));
    }

    private void write(Long plan, int count) {
        List<PlanTarget> lines = IntStream.rangeClosed(1, count).mapToObj(i -> new PlanTarget("Көрсеткіш " + i, "Стратегиялық жоспар", "%", "90", day(12, 1), "Нәтиже")).toList();
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).save(plan, seen(plan), lines, Lang.KK));
    }

    private void submit(Long plan) {
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).submit(plan, seen(plan)));
    }

    private long seen(Long plan) {
        return scene.call(em -> em.find(Plan.class, plan).latest().version());
    }

    /** (3 + 4 + 4 + 4) / 4 = 3.75; the third came on 2 January: less than three months. */
    private void first() {
        scene.on(day(3, 31));
        assertThrows(PartRefused.class, () -> desk.open("2026-Q1", cases.get(0)), "the quarter is not over");
        scene.on(day(4, 1));
        assertThrows(PartRefused.class, () -> desk.open("2026-Q1", cases.get(2)));
        desk.open("2026-Q1", cases.get(0), cases.get(1));
        assertEquals(List.of(day(4, 1)), desk.told(cases.get(0), "2026-Q1"), "before the 5th");
        assertEquals("2026-04-20 RUNNING", desk.term(cases.get(0), "quarter-term"));
        refused("sheet.range", () -> desk.ranked(cases.get(0), "2026-Q1", "5.01", "4", "4", "4"));
        desk.ranked(cases.get(0), "2026-Q1", "3", "4", "4", "4");
        desk.ranked(cases.get(1), "2026-Q1", "4");
        desk.read(cases.get(0), "2026-Q1");
        assertEquals(List.of("15/4 PROPER", "4 EFFECTIVE"), said("2026-Q1", 0, 1));
    }

    private List<String> said(String part, int... which) {
        return IntStream.of(which).mapToObj(i -> desk.said(cases.get(i), "quarter-result", part)).toList();
    }

    /** On the quarter's last day the second works elsewhere: his evaluator there has his sheet, the others' supervisor theirs. */
    private void seconded() {
        assertEquals("17/4 EFFECTIVE", desk.said(cases.get(0), "quarter-result", "2026-Q1"), "the session's");
        Long second = scene.servants.get(1);
        Days days = new Days(day(5, 1), null);
        assertThrows(StaffRefused.class, () -> second(second, scene.commission.get(0), days), "nobody of another body");
        second(second, host, days);
        assertThrows(StaffRefused.class, () -> second(second, host, new Days(day(6, 1), day(6, 30))), "he is seconded already");
        scene.on(day(7, 1));
        PartCase row = row("2026-Q2", 1);
        assertEquals(List.of(host, "host.evaluates"), List.of(row.evaluator().personId(), row.evaluator().why().key()));
        desk.open("2026-Q2", cases.toArray(Long[]::new));
        assertEquals(List.of(scene.supervisor, host, scene.supervisor), evaluators("2026-Q2"));
        desk.ranked(cases.get(0), "2026-Q2", "4");
        desk.ranked(cases.get(1), "2026-Q2", "5");
        desk.ranked(cases.get(2), "2026-Q2", "2");
        assertEquals(List.of("4 EFFECTIVE", "5 EFFECTIVE", "2 SATISFACTORY"), said("2026-Q2", 0, 1, 2));
        scene.on(day(9, 1));
        Long known = scene.call(em -> em.createQuery("select s.id from Secondment s where s.personId = :person", Long.class).setParameter("person", second).getSingleResult());
        scene.does(scene.hr, beans -> beans.get(SecondmentDeeds.class).back(second, known, day(8, 31)));
    }

    private void second(Long servant, Long to, Days days) {
        scene.does(scene.hr, beans -> beans.get(SecondmentDeeds.class).second(servant, scene.body, to, days, "№ 12-к, 28.04.2026"));
    }

    private PartCase row(String part, int which) {
        Long cycle = scene.call(em -> em.find(EvaluationCase.class, cases.get(which)).cycleId());
        return scene.as(scene.hr, beans -> beans.get(OpenPart.class).people(cycle, part)).stream().filter(one -> one.caseId().equals(cases.get(which))).findFirst().orElseThrow();
    }

    private List<Long> evaluators(String part) {
        return cases.stream().map(one -> desk.sheet(one, part).evaluatorId()).toList();
    }

    /** The supervisor is on leave on the day on which the sheets go out: whoever stands above him evaluates. */
    private void substituted() {
        desk.away(scene.supervisor, day(9, 25), day(10, 16));
        scene.on(day(10, 1));
        PartCase row = row("2026-Q3", 1);
        assertEquals(List.of(scene.head, "substitute.yes"), List.of(row.evaluator().personId(), row.evaluator().why().key()), "back since 1 September");
        desk.open("2026-Q3", cases.toArray(Long[]::new));
        assertEquals(List.of(scene.head, scene.head, scene.head), evaluators("2026-Q3"));
        desk.ranked(cases.get(0), "2026-Q3", "3.98", "4", "4", "3.98");
        desk.ranked(cases.get(1), "2026-Q3", "3");
        desk.ranked(cases.get(2), "2026-Q3", "2", "2", "2", "1.9");
        assertEquals(List.of("399/100 PROPER", "3 PROPER", "99/50 UNSATISFACTORY"), said("2026-Q3", 0, 1, 2), "7.9 / 4 = 1.975");
    }

    /** The supervisor leaves after the sheets went out: HR sends them to whoever stands above him. */
    private void left() {
        scene.on(AFTER);
        refused("need.not.PART_AHEAD", () -> compute(cases));
        desk.open("2026-Q4", cases.toArray(Long[]::new));
        assertEquals(List.of(scene.supervisor, scene.supervisor, scene.supervisor), evaluators("2026-Q4"), "he is back");
        desk.post(scene.supervisor, "last_day", AFTER);
        scene.on(AFTER.plusDays(6));
        cases.forEach(one -> scene.does(scene.hr, beans -> beans.get(SendSheets.class).reissue(one, desk.sheet(one, "2026-Q4").id(), scene.head, "бағалаушы жұмыстан кетті")));
        refused("need.joined", () -> compute(cases));
        desk.ranked(cases.get(0), "2026-Q4", "4", "3", "4", "3");
        desk.ranked(cases.get(1), "2026-Q4", "3");
        desk.ranked(cases.get(2), "2026-Q4", "1.9", "2", "2", "2");
    }

    private void compute(List<Long> all) {
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(all));
    }

    /** (4.25 + 4 + 3.99 + 3.5) / 4 = 3.935; (4 + 5 + 3 + 3) / 4; (2 + 1.98 + 1.98) / 3 = 1.9866…. Due by 30 January. */
    private void year() {
        LocalDate due = LocalDate.of(2027, 1, 30);
        scene.on(due);
        desk.settled();
        assertTrue(Stream.of(0, 1, 2).allMatch(i -> desk.stage(cases.get(i), "2026-Q4").equals("final")));
        compute(cases);
        assertEquals(List.of("197/50 PROPER", "15/4 PROPER", "199/100 UNSATISFACTORY"), cases.stream().map(one -> desk.said(one, "year-result", "")).toList());
        desk.kept(headOfHr, cases);
    }
}
