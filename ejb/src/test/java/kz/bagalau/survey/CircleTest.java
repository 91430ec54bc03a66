package kz.bagalau.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.assessment.EvaluationInbox;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the system asks in an anonymous survey, what HR corrects with a reason, and the questionnaires until the closing. */
class CircleTest {

    @TempDir
    Path folder;

    @Test
    void theSystemProposesForAWholeCycleAndNobodyAnswersMoreThanTheNumberSet() {
        try (SurveyScene scene = new SurveyScene(folder, 12)) {
            List<Long> people = new ArrayList<>(scene.servants);
            people.add(scene.supervisor);
            Map<Long, Long> cases = scene.cases(people);
            List<Long> waiting = scene.as(scene.hr, beans -> beans.get(AskCircle.class).waiting(scene.cycle()));
            assertEquals(Set.copyOf(cases.values()), Set.copyOf(waiting));
            assertEquals(Map.of(), scene.as(scene.hr, beans -> beans.get(AskCircle.class).propose(waiting)));
            assertEquals(List.of(), scene.as(scene.hr, beans -> beans.get(AskCircle.class).waiting(scene.cycle())));

            Survey ofHead = scene.survey(cases.get(scene.supervisor));
            assertEquals(Map.of(Role.SUPERVISOR, 1L, Role.SUBORDINATE, 4L), byRole(ofHead), "no peer of his level: the head of the body is his supervisor");
            assertEquals("questionnaire-heads", ofHead.asked().get(0).sheet());
            Survey ofServant = scene.survey(cases.get(scene.servants.get(0)));
            assertEquals("questionnaire-servants", ofServant.asked().get(0).sheet());
            assertFalse(ofServant.asked(scene.servants.get(0)).isPresent(), "he himself is not one of those asked");

            Map<Long, Long> load = new HashMap<>();
            cases.values().forEach(id -> scene.survey(id).asked().forEach(one -> load.merge(one.personId(), 1L, Long::sum)));
            cases.values().forEach(id -> assertTrue(scene.survey(id).asked().size() >= 3 && scene.survey(id).asked().size() <= 7));
            assertEquals(scene.servants.size(), load.get(scene.supervisor), "п. 36 (1): the supervisor is asked about each of his people, however many they are");
            load.remove(scene.supervisor);
            assertTrue(load.values().stream().allMatch(number -> number <= 10), load::toString);
            List<Long> servants = scene.servants.stream().map(one -> load.getOrDefault(one, 0L)).sorted().toList();
            assertTrue(servants.get(servants.size() - 1) - servants.get(0) <= 2, () -> "spread evenly: " + servants);
        }
    }

    @Test
    void whereFewerThanThreeCanBeAskedTheListSaysWhy() {
        try (SurveyScene scene = new SurveyScene(folder, 3)) {
            scene.call(em -> em.createNativeQuery("update employment set category = null where person_id not in (?1, ?2, ?3, ?4)").setParameter(1, scene.supervisor)
                    .setParameter(2, scene.servants.get(0)).setParameter(3, scene.servants.get(1)).setParameter(4, scene.servants.get(2)).executeUpdate());
            Map<Long, Long> cases = scene.cases(scene.servants);
            Long first = cases.get(scene.servants.get(0));
            scene.does(scene.hr, beans -> beans.get(ListSurveys.class).mostEach(scene.cycle(), 1));
            Map<Long, Step> left = scene.as(scene.hr, beans -> beans.get(AskCircle.class).propose(List.of(first, cases.get(scene.servants.get(1)))));
            assertEquals(Set.of(cases.get(scene.servants.get(1))), left.keySet(), "those of the first are used up, and who holds no post of corps B is not asked");
            assertEquals("survey.nobody", left.values().iterator().next().key());
            List<SurveyRow> rows = scene.as(scene.hr, beans -> beans.get(ListSurveys.class).surveys(scene.cycle())).people();
            assertEquals(List.of("named", "none", "none"), rows.stream().map(row -> row.progress().stage()).sorted().toList());
            assertEquals(2, rows.stream().filter(row -> row.why() != null).count());
            assertThrows(IllegalArgumentException.class, () -> scene.does(scene.hr, beans -> beans.get(ListSurveys.class).mostEach(scene.cycle(), 0)));

            scene.call(em -> em.createNativeQuery("update evaluation_case set held_since = '2023-10-02' where id = ?1").setParameter(1, cases.get(scene.servants.get(2))).executeUpdate());
            Map<Long, Step> late = scene.as(scene.hr, beans -> beans.get(AskCircle.class).propose(List.of(cases.get(scene.servants.get(2)))));
            assertEquals("applies.short", late.values().iterator().next().key(), "appointed on 2 October he has less than three months to 31 December");
            assertThrows(ObstacleException.class, () -> name(scene, cases.get(scene.servants.get(2)), Set.of(scene.servants.get(0), scene.servants.get(1), scene.supervisor), "x"));
        }
    }

    @Test
    void hrCorrectsTheProposalWithAReasonWithinTheCircle() {
        try (SurveyScene scene = new SurveyScene(folder, 8)) {
            Long caseId = scene.cases(scene.servants).get(scene.servants.get(0));
            CircleView circle = scene.as(scene.hr, beans -> beans.get(AskCircle.class).circle(caseId)).orElseThrow();
            Set<Long> proposed = circle.people().stream().filter(CircleView.Choice::proposed).map(CircleView.Choice::personId).collect(Collectors.toSet());
            assertEquals(5, proposed.size());
            assertTrue(proposed.contains(scene.supervisor));
            Set<Long> others = new TreeSet<>(scene.servants.subList(5, 8));
            assertThrows(IllegalArgumentException.class, () -> name(scene, caseId, others, " "), "a reason is asked for");
            assertEquals("survey.number", refused(() -> name(scene, caseId, new TreeSet<>(scene.servants.subList(1, 3)), "х")));
            assertEquals("respondents.outside", refused(() -> name(scene, caseId, Set.of(scene.servants.get(1), scene.servants.get(2), scene.servants.get(0)), "х")));
            assertEquals("respondents.outside", refused(() -> name(scene, caseId, Set.of(scene.servants.get(1), scene.servants.get(2), scene.head), "х")));
            name(scene, caseId, others, "работали вместе над проектом");
            assertTrue(scene.survey(caseId).asked().stream().allMatch(one -> one.reason() == null ? proposed.contains(one.personId()) : one.reason().startsWith("работали")));
            name(scene, caseId, proposed, null);
            assertEquals(proposed, scene.survey(caseId).asked().stream().map(Respondent::personId).collect(Collectors.toSet()), "the first list is replaced");
            assertNull(scene.survey(caseId).asked().get(0).issuedOn());
        }
    }

    /** п. 34: "по итогам года". */
    @Test
    void p34_ASurveyIsOpenedAtTheEndOfTheYearAndEarlierOnlyWithAGround() {
        try (SurveyScene scene = new SurveyScene(folder, 4)) {
            Long caseId = scene.cases(scene.servants).get(scene.servants.get(0));
            scene.on(LocalDate.of(2023, 11, 30));
            scene.does(scene.hr, beans -> beans.get(AskCircle.class).propose(List.of(caseId)));
            assertEquals("need.not.EARLY", refused(() -> scene.does(scene.hr, beans -> beans.get(AskCircle.class).open(List.of(caseId)))));
            assertTrue(refused(() -> scene.does(scene.hr, beans -> beans.get(AskCircle.class).openEarly(caseId, " "))).startsWith("need."));
            assertTrue(scene.as(scene.hr, beans -> beans.get(AskCircle.class).circle(caseId)).orElseThrow().early());
            scene.does(scene.hr, beans -> beans.get(AskCircle.class).openEarly(caseId, "реорганизация с 1 декабря"));
            assertEquals("open", scene.survey(caseId).stage());
            scene.on(LocalDate.of(2023, 12, 1));
            Long second = scene.cases(scene.servants).get(scene.servants.get(1));
            scene.does(scene.hr, beans -> beans.get(AskCircle.class).propose(List.of(second)));
            assertFalse(scene.as(scene.hr, beans -> beans.get(AskCircle.class).circle(second)).orElseThrow().early());
            scene.does(scene.hr, beans -> beans.get(AskCircle.class).open(List.of(second)));
            assertEquals("open", scene.survey(second).stage());
        }
    }

    /** п. 36 (3): "на одном уровне по должности": of those in the units beside, whoever is of the same category works nearer. */
    @Test
    void p36_InAUnitBesideTheSameCategoryIsNearer() {
        try (SurveyScene scene = new SurveyScene(folder, 1)) {
            Long caseId = scene.cases(scene.servants).get(scene.servants.get(0));
            scene.database.run(em -> em.createNativeQuery("update employment set category = 'E-5' where person_id in (?1, ?2)").setParameter(1, scene.commission.get(0))
                    .setParameter(2, scene.commission.get(2)).executeUpdate());
            List<Long> proposed = scene.as(scene.hr, beans -> beans.get(AskCircle.class).circle(caseId)).orElseThrow().people().stream()
                    .filter(one -> one.group() == Role.COLLEAGUE && one.proposed()).map(CircleView.Choice::personId).toList();
            assertFalse(proposed.isEmpty());
            assertTrue(proposed.stream().noneMatch(List.of(scene.commission.get(0), scene.commission.get(2))::contains), "there are enough of his own category");
        }
    }

    @Test
    void questionnairesAreAnsweredCorrectedWithdrawnAndReplacedUntilTheClosing() {
        try (SurveyScene scene = new SurveyScene(folder, 8)) {
            Long servant = scene.servants.get(0);
            Long caseId = scene.cases(scene.servants).get(servant);
            scene.does(scene.hr, beans -> {
                beans.get(AskCircle.class).propose(List.of(caseId));
                assertEquals(1, beans.get(AskCircle.class).open(List.of(caseId)));
                assertEquals(0, beans.get(AskCircle.class).open(List.of(caseId)), "it is open already");
                assertThrows(AskedElsewhere.class, () -> beans.get(PrepareSurvey.class).acceptProposals(List.of(caseId)), "the list of cases names for circular evaluations only");
            });
            Survey survey = scene.survey(caseId);
            List<Long> asked = survey.asked().stream().map(Respondent::personId).toList();
            Long first = asked.get(0);
            assertEquals(List.of("survey.page.inbox.questionnaire"), inbox(scene, first, caseId));
            assertEquals(List.of("survey.page.inbox.self"), inbox(scene, servant, caseId));
            Questions questions = scene.as(first, beans -> beans.get(AnswerQuestionnaire.class).questions(survey.id()));
            assertEquals(8, questions.form().statements().size());
            assertEquals("2024-01-10", questions.due().day().toString());
            assertEquals("anonymity.kept", questions.notices().get(0).key());
            assertEquals("questionnaire.empty", refused(() -> scene.does(first, beans -> beans.get(AnswerQuestionnaire.class).answer(survey.id(), Map.of(), null))));
            assertEquals("questionnaire.scale", refused(() -> scene.does(first, beans -> beans.get(AnswerQuestionnaire.class).answer(survey.id(), Map.of("ethics", Score.of(6)), null))));
            assertThrows(IllegalArgumentException.class, () -> scene.does(first, beans -> beans.get(AnswerQuestionnaire.class).answer(survey.id(), Map.of("ethics", Score.of(5)), "я".repeat(1001))));

            // two tabs of one respondent: the later answer stands, and there is one
            scene.answers(survey, first, 1, "");
            byte[] before = scene.survey(caseId).asked(first).orElseThrow().sealed();
            scene.answers(survey, first, 5, "с полным текстом: " + "ж".repeat(900));
            byte[] after = scene.survey(caseId).asked(first).orElseThrow().sealed();
            assertFalse(Arrays.equals(before, after));
            assertEquals(before.length, after.length, "the length does not tell that something was written");
            assertEquals(List.of(), inbox(scene, first, caseId));
            scene.does(first, beans -> beans.get(AnswerQuestionnaire.class).withdraw(survey.id()));
            assertEquals(List.of("0"), scene.sql("select count(*) from respondent where answered or sealed is not null"));
            scene.answers(survey, first, 5, "");

            scene.does(servant, beans -> beans.get(AnswerQuestionnaire.class).assess(survey.id(), Map.of("ethics", Score.of(3))));
            scene.does(servant, beans -> beans.get(AnswerQuestionnaire.class).assess(survey.id(), Map.of("ethics", Score.of(4), "result", Score.of(2))));
            assertEquals(Map.of("ethics", Score.of(4), "result", Score.of(2)), scene.as(servant, beans -> beans.get(AnswerQuestionnaire.class).aboutOneself(survey.id())).own());
            assertTrue(progress(scene, caseId).self());

            Long other = scene.servants.stream().filter(one -> !one.equals(servant) && !asked.contains(one)).findFirst().orElseThrow();
            assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(AskCircle.class).replace(caseId, first, other, "")), "the ground is wanted");
            scene.does(scene.hr, beans -> beans.get(AskCircle.class).replace(caseId, first, other, "заболел"));
            assertEquals(List.of("0"), scene.sql("select count(*) from respondent where sealed is not null"));
            assertThrows(AccessDenied.class, () -> scene.answers(survey, first, 4, ""), "he is not asked any more");
            scene.answers(survey, other, 4, "");
            assertEquals("need.is.ALL_RETURNED", refused(() -> scene.close(caseId)).replaceFirst("need.lapsed.*", "need.is.ALL_RETURNED"), "the term runs");

            scene.does(scene.hr, beans -> beans.get(AskCircle.class).cancel(caseId, "ошибка"));
            assertEquals(List.of("0"), scene.sql("select count(*) from respondent where sealed is not null or answered"));
            assertEquals(List.of("0"), scene.sql("select count(*) from survey where wrapped_key is not null or public_key is not null"));
            assertTrue(scene.as(scene.hr, beans -> beans.get(AskCircle.class).waiting(scene.cycle())).contains(caseId), "a new list can be made");
        }
    }

    private static CircleView.Progress progress(SurveyScene scene, Long caseId) {
        return scene.as(scene.hr, beans -> beans.get(AskCircle.class).circle(caseId)).orElseThrow().progress();
    }

    private static List<String> inbox(SurveyScene scene, Long person, Long caseId) {
        return scene.as(person, beans -> beans.get(EvaluationInbox.class).waitingForMe(SurveyScene.DECEMBER)).stream().map(InboxItem::key).toList();
    }

    private static void name(SurveyScene scene, Long caseId, Set<Long> chosen, String reason) {
        scene.does(scene.hr, beans -> beans.get(AskCircle.class).name(caseId, chosen, reason));
    }

    private static String refused(Runnable deed) {
        return assertThrows(ObstacleException.class, deed::run).obstacle().key();
    }

    private static Map<Role, Long> byRole(Survey survey) {
        return survey.asked().stream().collect(Collectors.groupingBy(Respondent::role, Collectors.counting()));
    }
}
