package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.acknowledgement.RefuseResult;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.ScoreOneself;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.NewFact;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.TakeAmendment;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.session.Commissions;
import kz.bagalau.session.Votes;
import kz.bagalau.session.YearCommission;

/**
 * The year 2017 under both wordings of the act of Almaty region, one deed after the other in everybody's name: from the plan in January over four
 * quarters to the archive, with one who reads and one who refuses. Told outside a container and in a server.
 */
public final class QuarterStory {

    /** The year of the story: the act as first adopted until the amendment, and the amended wording from then on, each from the first day on which it counts here. */
    public static final YearOffice.Year YEAR = year();

    private static final List<LocalDate> OPENED = List.of(day(4, 3), day(7, 3), day(10, 3), day(12, 4));

    private final YearOffice scene;
    private final QuarterDesk desk;

    private QuarterStory(YearOffice scene) {
        this.scene = scene;
        this.desk = new QuarterDesk(scene);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    private static YearOffice.Year year() {
        Map<String, Days> wordings = new LinkedHashMap<>();
        wordings.put("almaty-region-2017", new Days(day(1, 1), day(8, 6)));
        wordings.put("almaty-region-2017-06", new Days(day(8, 7), null));
        return new YearOffice.Year("almaty-region-2017", new Days(day(1, 1), day(12, 31)), day(1, 9), wordings);
    }

    /** The whole story, in an office of {@link #YEAR} with two servants. */
    public static void fromThePlanToTheArchive(YearOffice scene) {
        new QuarterStory(scene).tell();
    }

    private void tell() {
        scene.on(day(1, 9));
        Long cycle = opened();
        List<Long> cases = scene.servants.stream().map(one -> scene.call(em -> em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and c.facts.personId = :person",
                Long.class).setParameter("cycle", cycle).setParameter("person", one).getSingleResult())).toList();
        cases.forEach(one -> desk.planned(one, day(11, 1), day(11, 15)));
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarter(cases, quarter);
            if (quarter == 2) {
                scene.on(day(8, 7));
                assertTrue(scene.as(scene.hr, beans -> beans.get(TakeAmendment.class).take(cycle)) >= 2, "the act is amended: the cycle goes over");
            }
        }
        year(cycle, cases);
        decided(cases);
        acquainted(cases);
        kept(cases);
    }

    private Long opened() {
        Long cycle = scene.as(scene.hr, beans -> {
            NameSubstitutes naming = beans.get(NameSubstitutes.class);
            List<NamedSubstitute> named = naming.among(scene.body, beans.get(OpenCycle.class).preview(scene.body, scene.year.days()).due()).stream()
                    .flatMap(own -> own.inOrder().stream().flatMap(office -> naming.candidates(scene.body, own.holder().personId(), office).stream().limit(1)
                            .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), "1-к", day(1, 5))))).toList();
            return beans.get(OpenCycle.class).open(scene.body, scene.year.days(), null, named);
        });
        scene.call(em -> {
            scene.servants.forEach(one -> em.persist(new JobDescription(scene.body, one, null, 1, "a.pdf", new byte[3], "00", Instant.EPOCH)));
            return null;
        });
        return cycle;
    }

    /** The first servant has two incentives of five points, by the list in force on their day; of the second there is a breach in the third quarter. */
    private void quarter(List<Long> cases, int number) {
        LocalDate fact = day(3 * number - 1, 14);
        scene.on(fact.plusDays(1));
        String best = number < 3 ? "LEVEL_5" : "5.1";
        List.of(fact, fact.plusDays(1)).forEach(on -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).count(cases.subList(0, 1),
                new NewFact("incentive", best, on, "Жоба әзірлеп шығарды", "№ 7, 01.02.2017", null, null))));
        if (number == 3) {
            scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).count(cases.subList(1, 2),
                    new NewFact("penalty", "EXECUTIVE_DISCIPLINE", fact, "Тапсырма мерзімінен кеш орындалды", "№ 11, 14.08.2017", null, null)));
        }
        scene.on(OPENED.get(number - 1));
        String part = "2017-Q" + number;
        desk.open(cases, part);
        desk.quarter(cases.get(0), part);
        if (number == 3) {
            refused(cases.get(1), part);
        } else {
            desk.quarter(cases.get(1), part);
        }
        assertEquals(List.of("110 EFFECTIVE", number == 3 ? "98 SATISFACTORY" : "100 SATISFACTORY"), cases.stream().map(one -> desk.result(one, "quarter-result", part).orElseThrow())
                .map(one -> one.score() + " " + one.grade()).toList());
    }

    /** One does not want to read the sheet: HR alone signs the act, and the quarter goes on. */
    private void refused(Long caseId, String part) {
        desk.sign(caseId, part);
        Long sheet = desk.sheet(caseId, part).id();
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).offer(sheet));
        scene.does(scene.hr, beans -> beans.get(RefuseSheet.class).record(sheet, new SheetRefusal(OPENED.get(2).atTime(10, 0), "305-бөлме", "Сейітов", "")));
        scene.does(scene.hr, beans -> beans.get(RefuseSheet.class).sign(sheet));
        scene.does(scene.hr, beans -> beans.get(ForwardSheets.class).forward(List.of(sheet)));
        assertEquals("sent", desk.sheet(caseId, part).stage());
    }

    /** The schedule with the chair, notices, sheets with the servant's own points; 0.4 · 4 + 0.6 · 4 and 0.4 · 3 + 0.6 · 3. */
    private void year(Long cycle, List<Long> cases) {
        scene.does(scene.secretary, beans -> beans.get(Commissions.class).appoint(scene.body, Bilingual.of("Бағалау жөніндегі комиссия", "Комиссия по оценке"), "15-к", day(12, 1),
                day(12, 1), new YearCommission(scene).seats(), YearCommission.PROOF));
        Long sitting = scene.as(scene.hr, beans -> beans.get(AgreeSchedule.class).plan(cycle, day(12, 28), day(12, 15)));
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(GiveNotices.class).give(cases)), "the chair has not agreed");
        scene.does(scene.commission.get(0), beans -> beans.get(AgreeSchedule.class).agree(cycle, List.of(sitting)));
        scene.does(scene.hr, beans -> beans.get(GiveNotices.class).give(cases));
        scene.on(day(12, 15));
        scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(cases));
        Long own = desk.sheet(cases.get(0), "").id();
        scene.does(scene.servants.get(0), beans -> beans.get(ScoreOneself.class).save(own, Map.of("1", Score.of(5), "2", Score.of(5))));
        desk.scored(own, 4, 4);
        desk.scored(desk.sheet(cases.get(1), "").id(), 3, 3);
        scene.on(day(12, 18));
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases));
        assertEquals(List.of("4 EFFECTIVE", "3 SATISFACTORY"), years(cases));
    }

    private List<String> years(List<Long> cases) {
        return cases.stream().map(one -> desk.result(one, "year-result", "").orElseThrow()).map(one -> one.score() + " " + one.grade()).toList();
    }

    private void decided(List<Long> cases) {
        scene.on(day(12, 28));
        YearCommission commission = new YearCommission(scene);
        Long session = commission.open(cases);
        commission.together(session);
        cases.stream().filter(one -> commission.look(session, one, item -> item.decided() == null))
                .forEach(one -> commission.secretary(Votes.class, votes -> votes.unanimous(session, commission.item(session, one))));
        commission.sign(session);
        assertEquals(List.of("4 EFFECTIVE", "3 SATISFACTORY"), years(cases));
        assertTrue(cases.stream().allMatch(one -> desk.stage(one).equals("completed")), "no official approves: the protocol's last signature completes");
    }

    private void acquainted(List<Long> cases) {
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(cases));
        scene.on(day(12, 29));
        Long reads = cases.get(0);
        scene.does(scene.servants.get(0), beans -> beans.get(ReadResult.class).acknowledge(reads, null));
        Long refuses = cases.get(1);
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offerInPerson(refuses, new Offer.Meeting(day(12, 29).atTime(11, 0), "305-бөлме", "Сейітов", "", Lang.KK),
                Offer.Outcome.DECLINED));
        scene.does(scene.hr, beans -> beans.get(RefuseResult.class).draw(refuses, List.of(new RefusalAct.Signer(scene.hr.toString(), Role.HR_WORKER))));
        scene.does(scene.hr, beans -> beans.get(RefuseResult.class).sign(refuses));
        assertEquals(List.of("acknowledged", "refused"), cases.stream().map(desk::stage).toList());
    }

    private void kept(List<Long> cases) {
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(cases));
        var entry = scene.as(scene.hr, beans -> beans.get(ReadRecord.class).of(scene.servants.get(1))).entries().get(0);
        assertEquals(4, entry.lines().size(), "the quarters stand beside the year");
        assertEquals("Алматинская область, 2017 г., № 97 в редакции № 266", entry.basis().act().ru(), "no number is told twice");
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(cases)), "the term of appeal runs");
        scene.on(LocalDate.of(2018, 1, 22));
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(cases));
        assertTrue(cases.stream().map(desk::stage).allMatch("archived"::equals));
    }
}
