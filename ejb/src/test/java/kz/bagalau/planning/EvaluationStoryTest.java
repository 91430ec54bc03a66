package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.FactsText;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.Asked;
import kz.bagalau.assessment.CaseCard;
import kz.bagalau.assessment.CaseRow;
import kz.bagalau.assessment.EvaluationInbox;
import kz.bagalau.assessment.ListCases;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.survey.AnswerSurvey;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.survey.Question;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of a yearly evaluation through the real services, from the cycle to the computed result, on both databases. */
class EvaluationStoryTest {

    private static final Days AUTUMN = new Days(LocalDate.of(2015, 9, 14), LocalDate.of(2015, 12, 31));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void fromTheCycleToTheResult(String kind) {
        try (Stage stage = new Stage(kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql(), folder, 6)) {
            Long cycle = opened(stage);
            Long servant = stage.people().get(0);
            Long caseId = caseOf(stage, servant);
            agreedAndSent(stage, cycle, caseId);
            assertEquals(List.of("sheet.page.inbox.fill"), inbox(stage, stage.head()));
            filled(stage, caseId);
            assertEquals(List.of("sheet.page.inbox.read"), inbox(stage, servant));
            read(stage, caseId, servant);
            answered(stage, caseId);
            assertThrows(ObstacleException.class, () -> compute(stage, caseId), "the survey is still open");
            stage.moveTo(LocalDate.of(2015, 9, 28));
            stage.hr(beans -> run(() -> beans.get(CloseSurvey.class).close(caseId)));
            compute(stage, caseId);
            stage.hr(beans -> run(() -> check(beans, caseId)));
            stage.hr(beans -> run(() -> read(beans, stage, caseId)));
        }
    }

    private static Long opened(Stage stage) {
        CyclePreview preview = stage.hr(beans -> beans.get(OpenCycle.class).preview(stage.body(), AUTUMN));
        assertTrue(preview.ownYears());
        assertTrue(preview.due().size() >= 6, () -> "due: " + preview.due());
        assertTrue(preview.others().stream().allMatch(each -> each.why() != null), "everybody else has the rule's sentence");
        preview.sittings().forEach((day, due) -> due.forEach(each -> assertTrue(each.impossible() || !day.isAfter(each.closes()), () -> day + " " + each)));
        if (preview.groundAsked()) {
            assertThrows(IllegalArgumentException.class, () -> stage.hr(beans -> beans.get(OpenCycle.class).open(stage.body(), AUTUMN, null)));
        }
        return stage.hr(beans -> beans.get(OpenCycle.class).open(stage.body(), AUTUMN, "приказ № 5 от 01.09.2015"));
    }

    private static Long caseOf(Stage stage, Long servant) {
        return stage.database().call(em -> em.createQuery("select c.id from EvaluationCase c where c.facts.personId = :person", Long.class)
                .setParameter("person", servant).getSingleResult());
    }

    private static void agreedAndSent(Stage stage, Long cycle, Long caseId) {
        assertThrows(ObstacleException.class, () -> stage.hr(beans -> run(() -> beans.get(GiveNotices.class).give(List.of(caseId)))),
                "the chair has not agreed");
        List<Long> sittings = stage.hr(beans -> beans.get(AgreeSchedule.class).sittings(cycle).stream().map(each -> each.id()).toList());
        stage.as(stage.head(), beans -> run(() -> beans.get(AgreeSchedule.class).agree(cycle, sittings)));
        stage.hr(beans -> run(() -> beans.get(PrepareSurvey.class).acceptProposals(List.of(caseId))));
        stage.hr(beans -> run(() -> beans.get(GiveNotices.class).give(List.of(caseId))));
        assertEquals(5, stage.hr(beans -> beans.get(GiveNotices.class).notices(caseId)).size());
        stage.hr(beans -> run(() -> beans.get(SendSheets.class).send(List.of(caseId))));
    }

    private static void filled(Stage stage, Long caseId) {
        Sheet sheet = sheet(stage, caseId);
        Map<String, Score> marks = marks(stage, sheet);
        long version = stage.as(stage.head(), beans -> beans.get(FillSheet.class).save(sheet.id(), sheet.version(), Filled.points(marks)));
        stage.as(stage.head(), beans -> run(() -> beans.get(FillSheet.class).sign(sheet.id(), version)));
        assertThrows(ObstacleException.class, () -> stage.as(stage.head(), beans -> run(() -> beans.get(FillSheet.class).send(sheet.id()))));
        stage.as(stage.head(), beans -> run(() -> beans.get(FillSheet.class).offer(sheet.id())));
    }

    private static Map<String, Score> marks(Stage stage, Sheet sheet) {
        return stage.hr(beans -> {
            var form = beans.get(CaseFiles.class).file(sheet.caseId()).law().edition().rule(sheet.kind(), PointSheet.class);
            return form.criteria().stream().collect(Collectors.toMap(each -> each.code(), each -> each.most()));
        });
    }

    private static Sheet sheet(Stage stage, Long caseId) {
        return stage.database().call(em -> em.createQuery("select s from Sheet s where s.caseId = :case", Sheet.class).setParameter("case", caseId)
                .getSingleResult());
    }

    private static void read(Stage stage, Long caseId, Long servant) {
        Long sheet = sheet(stage, caseId).id();
        LocalDate before = sheet(stage, caseId).signature().orElseThrow().signedOn().minusDays(1);
        WrongDay early = assertThrows(WrongDay.class, () -> stage.hr(beans -> run(() -> beans.get(ReadSheet.class).enterPaper(sheet, before,
                new Attachment("scan.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), null))));
        assertEquals(List.of(before, before.plusDays(1)), List.of(early.day(), early.first().orElseThrow()));
        stage.as(servant, beans -> run(() -> beans.get(ReadSheet.class).acknowledge(sheet, "не согласен с оценкой инициативности")));
        stage.as(stage.head(), beans -> run(() -> beans.get(FillSheet.class).send(sheet)));
    }

    private static void answered(Stage stage, Long caseId) {
        Survey survey = stage.database().call(em -> em.createQuery("select distinct s from Survey s left join fetch s.respondents where s.caseId = :case",
                Survey.class).setParameter("case", caseId).getSingleResult());
        assertEquals(3, survey.asked().size());
        for (Long person : survey.asked().stream().map(each -> each.personId()).limit(2).toList()) {
            Question question = stage.as(person, beans -> beans.get(AnswerSurvey.class).question(survey.id()));
            Map<String, Score> points = question.form().criteria().stream().collect(Collectors.toMap(each -> each.code(), each -> each.least()));
            stage.as(person, beans -> run(() -> beans.get(AnswerSurvey.class).answer(survey.id(), points)));
        }
        assertThrows(ObstacleException.class, () -> stage.hr(beans -> run(() -> beans.get(CloseSurvey.class).close(caseId))), "the term still runs");
    }

    private static void compute(Stage stage, Long caseId) {
        stage.hr(beans -> run(() -> beans.get(ComputeResult.class).compute(List.of(caseId))));
    }

    private static void check(Beans beans, Long caseId) {
        EvaluationCase subject = beans.get(CaseFiles.class).file(caseId).subject();
        CaseResult result = subject.inForce().get(0);
        assertEquals(Score.of(29), result.points().orElseThrow(), "23 + 6");
        assertEquals("SATISFACTORY", result.grade());
        assertEquals(Score.of(6), FactsText.values(result.facts()).get("circular-mean"));
        assertEquals(List.of(Score.of(6), Score.of(6)), FactsText.totals(result.facts(), "circular-mean"));
        for (Lang lang : Lang.values()) {
            assertFalse(FrozenExplanation.sentences(result.explanation(), lang).isEmpty());
        }
        assertTrue(beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId)).stream().anyMatch(each -> each.done() != null));
    }

    private static List<String> inbox(Stage stage, Long person) {
        return stage.as(person, beans -> beans.get(EvaluationInbox.class).waitingForMe(Office.DAY).stream().map(item -> item.key()).toList());
    }

    private static void read(Beans beans, Stage stage, Long caseId) {
        CaseCard card = beans.get(ReadCase.class).card(caseId);
        assertEquals("Отдел 1", card.unit().name().ru());
        assertTrue(card.strip().size() > 5 && !card.journal().isEmpty() && card.names().size() >= 2);
        assertEquals(List.of(true, true, false), beans.get(ReadCase.class).asked(caseId).stream().map(Asked::answered).sorted(Comparator.reverseOrder()).toList());
        ListQuery query = new ListQuery("ҚЫЗМЕТШІ0", Map.of(), "unit", true, 0, 10);
        assertEquals(List.of(caseId), beans.get(ListCases.class).cases(stage.body(), query).rows().stream().map(CaseRow::id).toList());
        Long cycle = card.file().subject().cycleId();
        assertEquals(1L, beans.get(ReadCycles.class).progress(cycle).get("computed"));
        assertFalse(beans.get(ReadCycles.class).lastDays(cycle).isEmpty());
        assertEquals(1, beans.get(ReadCycles.class).cycles(stage.body()).size());
        assertTrue(beans.get(Enrolment.class).candidates(cycle).stream().anyMatch(each -> each.state() == Candidate.State.ENROLLED));
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }
}
