package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.body.BodyRefused;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.ActEnd;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.plans.CopyPlan;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.watch.CaseFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The act ends over running plans: the official decides per cycle, with a ground (METHODOLOGIES.md, section 9). */
class ActEndTest {

    private static final LocalDate LAST = LocalDate.of(2019, 9, 30);

    private final YearScene scene = new YearScene("turkestan-2018", 2);
    private final Long caseId = scene.caseOf(scene.servants.get(0), Deed.ENROL);
    private final Long cycle = scene.cycle();

    @AfterEach
    void close() {
        scene.close();
    }

    private Optional<DecideActEnd.Question> question() {
        return scene.as(scene.head, beans -> beans.get(DecideActEnd.class).question(cycle));
    }

    /** Another act takes its place on the first of October. */
    private void ends() {
        scene.on(LocalDate.of(2019, 10, 7));
        scene.database.run(em -> {
            StateBody body = em.find(StateBody.class, scene.body);
            body.assign("turkestan-2018", new Days(LocalDate.of(2018, 4, 21), LAST), "приказ");
            body.assign("aksu-2018", new Days(LAST.plusDays(1), null), "приказ");
        });
    }

    private int decide(ActEnd.Choice choice) {
        return scene.as(scene.head, beans -> beans.get(DecideActEnd.class).decide(cycle, choice, "приказ № 5 от 07.10.2019"));
    }

    private Long plan() {
        scene.on(LocalDate.of(2019, 1, 9));
        return scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(caseId));
    }

    @Test
    void nothingIsAskedWhileTheActIsInForce() {
        assertTrue(question().isEmpty());
        assertThrows(IllegalStateException.class, () -> decide(ActEnd.Choice.FINISH));
    }

    /** An act that ended before the year began does not end in mid-year: the cycle was opened with a ground, or the days are wrong. */
    @Test
    void nothingIsAskedWhereTheActEndedBeforeTheYearOrOnItsLastDay() {
        for (LocalDate last : List.of(YearScene.YEAR.first().minusDays(1), YearScene.YEAR.last())) {
            scene.database.run(em -> em.find(StateBody.class, scene.body).assign("turkestan-2018", new Days(LocalDate.of(2018, 4, 21), last), "приказ"));
            assertTrue(question().isEmpty(), last::toString);
        }
    }

    @Test
    void theQuestionSaysWhichActEndsAndWhatRunsUnderIt() {
        plan();
        ends();
        DecideActEnd.Question asked = question().orElseThrow();
        assertEquals(LAST, asked.last());
        assertEquals(1, asked.cases());
        assertEquals(1, asked.plans());
        assertEquals(1, asked.reached());
        assertTrue(!asked.act().in(Lang.RU).equals(asked.next().in(Lang.RU)), asked::toString);
        assertEquals(List.of(cycle), scene.as(scene.hr, beans -> beans.get(DecideActEnd.class).waiting(scene.body)).stream().map(DecideActEnd.Waiting::cycleId).toList());
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.head, beans -> beans.get(DecideActEnd.class).decide(cycle, ActEnd.Choice.FINISH, " ")));
    }

    @Test
    void finishedUnderTheFormerActWithTheGroundInEveryCase() {
        ends();
        assertEquals(1, decide(ActEnd.Choice.FINISH));
        assertTrue(question().isEmpty(), "it is answered");
        scene.database.run(em -> {
            assertEquals("приказ № 5 от 07.10.2019", em.find(EvaluationCase.class, caseId).periodGround());
            assertEquals(YearScene.YEAR, em.find(EvaluationCase.class, caseId).period());
            assertEquals("приказ № 5 от 07.10.2019", em.find(Cycle.class, cycle).ground());
        });
    }

    private int enter(Long person, String number, LocalDate signed, String content) {
        return scene.as(person, beans -> beans.get(DecideActEnd.class).decidedOnPaper(cycle, ActEnd.Choice.FINISH, "передача полномочий",
                new DecideActEnd.Paper(number, signed), new Attachment("решение.pdf", content.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void whatTheOfficialSignedOnPaperIsEnteredByHrWithNumberDateAndScan() {
        ends();
        LocalDate signed = LAST.plusDays(3);
        assertEquals(1, enter(scene.hr, " 5-к ", signed, "%PDF-1.7"));
        assertTrue(question().isEmpty(), "it is answered");
        scene.database.run(em -> {
            Cycle decided = em.find(Cycle.class, cycle);
            ActEnd end = decided.actEnd().orElseThrow();
            assertEquals("5-к", end.number().orElseThrow());
            assertEquals(signed, end.decidedOn());
            assertEquals("передача полномочий", end.ground());
            String cited = "№ 5-к, 03.10.2019: передача полномочий";
            assertEquals(cited, decided.ground());
            assertEquals(cited, em.find(EvaluationCase.class, caseId).periodGround());
            DeedEntry done = decided.latest(Deed.DECIDE).orElseThrow();
            assertEquals(Medium.PAPER, done.medium());
            assertEquals(signed, done.on());
            assertEquals(scene.head, done.byId(), "he signed, whoever entered it");
            assertEquals(end.scanId().orElseThrow(), done.fileId());
            assertEquals("решение.pdf", em.find(StoredFile.class, done.fileId()).name());
        });
    }

    @Test
    void aPaperIsNotEnteredWithoutNumberScanOrARightDay() {
        ends();
        LocalDate signed = LAST.plusDays(3);
        assertThrows(IllegalArgumentException.class, () -> enter(scene.hr, " ", signed, "%PDF-1.7"));
        assertThrows(WrongDay.class, () -> enter(scene.hr, "5-к", LocalDate.of(2019, 10, 8), "%PDF-1.7"), "it is dated tomorrow");
        assertThrows(WrongDay.class, () -> enter(scene.hr, "5-к", YearScene.YEAR.first().minusDays(1), "%PDF-1.7"), "the cycle had not begun");
        assertThrows(FileRefused.class, () -> enter(scene.hr, "5-к", signed, ""));
        assertTrue(question().isPresent(), "nothing was decided");
    }

    @Test
    void withoutAnOfficialOnTheCardOfTheBodyThePaperNamesNobody() {
        ends();
        scene.database.run(em -> em.find(StateBody.class, scene.body).official(null));
        assertThrows(BodyRefused.class, () -> enter(scene.hr, "5-к", LAST.plusDays(3), "%PDF-1.7"));
    }

    @Test
    void evaluatedUpToTheLastDayOfTheAct() {
        Long plan = plan();
        ends();
        decide(ActEnd.Choice.UP_TO);
        scene.database.run(em -> {
            assertEquals(LAST, em.find(EvaluationCase.class, caseId).period().last());
            assertEquals(LAST, em.find(Plan.class, plan).days().last());
            assertEquals(LAST, em.find(Cycle.class, cycle).days().last());
        });
        Long sitting = scene.as(scene.hr, beans -> beans.get(AgreeSchedule.class).plan(cycle, LocalDate.of(2019, 11, 15), LocalDate.of(2019, 10, 21)));
        assertTrue(sitting > 0, "the sheets are filled once the shorter period is over");
    }

    @Test
    void stoppedWithoutResultAndTheTargetsAreCarriedOver() {
        Long former = plan();
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).save(former, beans.get(CaseFiles.class).plan(former).latest().version(),
                List.of(new PlanTarget("НМИ", "план", "%", "90", LocalDate.of(2019, 12, 1), "итог")), Lang.RU));
        ends();
        decide(ActEnd.Choice.STOP);
        scene.database.run(em -> {
            assertEquals("excluded", em.find(EvaluationCase.class, caseId).stage());
            assertEquals(Cycle.CLOSED, em.find(Cycle.class, cycle).stage());
        });
        Long next = carried();
        Long plan = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(next));
        assertEquals(List.of(former), scene.as(scene.supervisor, beans -> beans.get(CopyPlan.class).sources(plan)).stream().map(CopyPlan.Source::planId).toList());
        assertEquals("НМИ", scene.as(scene.supervisor, beans -> beans.get(CopyPlan.class).lines(plan, former)).get(0).name());
    }

    /** The case of the same servant in the cycle that HR opens under the new act. */
    private Long carried() {
        Days rest = new Days(LAST.plusDays(1), YearScene.YEAR.last());
        Long opened = scene.as(scene.hr, beans -> {
            NameSubstitutes naming = beans.get(NameSubstitutes.class);
            List<NamedSubstitute> named = naming.among(scene.body, beans.get(OpenCycle.class).preview(scene.body, rest).due()).stream()
                    .flatMap(own -> own.inOrder().stream().flatMap(office -> naming.candidates(scene.body, own.holder().personId(), office).stream().limit(1)
                            .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), "1-к", LocalDate.of(2019, 10, 1))))).toList();
            return beans.get(OpenCycle.class).open(scene.body, rest, "приказ", named);
        });
        return scene.database.call(em -> em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle and c.facts.personId = :person", Long.class)
                .setParameter("cycle", opened).setParameter("person", scene.servants.get(0)).getSingleResult());
    }
}
