package kz.bagalau.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.WrongDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a forged or careless request brings to each form of an anonymous survey: it is refused, and leaves everything as it stood. */
class SurveyBadInputTest {

    private static final Long NOBODY = 987_654_321L;

    @TempDir
    Path folder;

    private SurveyScene scene;
    private Long servant;
    private Long caseId;

    @BeforeEach
    void begin() {
        scene = new SurveyScene(folder, 10);
        servant = scene.servants.get(0);
        caseId = scene.cases(scene.servants.subList(0, 2)).get(servant);
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void naming() {
        refused("survey.number", scene.hr, name("x", 1, 2));
        refused("survey.number", scene.hr, name("x", 1, 2, 3, 4, 5, 6, 7, 8));
        refused("respondents.outside", scene.hr, name("x", 0, 1, 2));
        refused("respondents.outside", scene.hr, beans -> beans.get(AskCircle.class).name(caseId, Set.of(scene.servants.get(1), scene.servants.get(2), NOBODY), "x"));
        wrong(IllegalArgumentException.class, scene.hr, name(null, 1, 2, 3));
        wrong(IllegalArgumentException.class, scene.hr, name("  ", 1, 2, 3));
        wrong(IllegalArgumentException.class, scene.hr, name("я".repeat(2001), 1, 2, 3));
        refused("survey.number", scene.hr, beans -> beans.get(AskCircle.class).name(caseId, Set.of(), "x"));
        assertEquals(List.of("0"), scene.sql("select count(*) from respondent"));
        assertEquals(List.of("0"), scene.sql("select count(*) from deed_entry where deed = 'NAME_RESPONDENTS'"));
        assertEquals(0, scene.<Integer>as(scene.hr, beans -> beans.get(AskCircle.class).open(List.of(caseId))), "nobody is named");
        for (int most : new int[] {-1, 0, 201}) {
            wrong(IllegalArgumentException.class, scene.hr, beans -> beans.get(ListSurveys.class).mostEach(scene.cycle(), most));
        }
    }

    @Test
    void answeringReplacingAndCancelling() {
        named();
        Survey survey = scene.survey(caseId);
        Long asked = scene.servants.get(1);
        Long stranger = scene.servants.get(9);
        assertThrows(ObstacleException.class, () -> scene.does(asked, answer(survey, Map.of("ethics", Score.of(3)), "")), "it is not open yet");
        scene.does(scene.hr, beans -> beans.get(AskCircle.class).open(List.of(caseId)));
        refused("questionnaire.empty", asked, answer(survey, Map.of(), "одни слова"));
        for (String mark : List.of("6", "-1", "2.5", "1000000")) {
            refused("questionnaire.scale", asked, answer(survey, Map.of("ethics", Score.parse(mark)), ""));
        }
        refused("questionnaire.unknown", asked, answer(survey, Map.of("ethics", Score.of(3), "invented", Score.of(3)), ""));
        refused("questionnaire.unknown", asked, answer(survey, Map.of("management", Score.of(3)), ""));
        wrong(IllegalArgumentException.class, asked, answer(survey, Map.of("ethics", Score.of(3)), "я".repeat(1001)));
        wrong(AccessDenied.class, stranger, answer(survey, Map.of("ethics", Score.of(3)), ""));
        wrong(AccessDenied.class, servant, answer(survey, Map.of("ethics", Score.of(3)), ""));
        wrong(AccessDenied.class, stranger, beans -> beans.get(AnswerQuestionnaire.class).questions(survey.id()));
        wrong(AccessDenied.class, stranger, beans -> beans.get(AnswerQuestionnaire.class).withdraw(survey.id()));
        refused("questionnaire.scale", servant, beans -> beans.get(AnswerQuestionnaire.class).assess(survey.id(), Map.of("ethics", Score.of(9))));
        refused("questionnaire.empty", servant, beans -> beans.get(AnswerQuestionnaire.class).assess(survey.id(), Map.of()));
        assertEquals(List.of("0"), scene.sql("select count(*) from respondent where answered or sealed is not null"));
        assertEquals(List.of("0"), scene.sql("select count(*) from self_point"));

        scene.answers(survey, asked, 3, "слова\u0000 с \u0007знаком\nи строкой");
        wrong(IllegalArgumentException.class, scene.hr, replace(stranger, scene.servants.get(8), "x"));
        wrong(IllegalArgumentException.class, scene.hr, replace(NOBODY, scene.servants.get(8), "x"));
        refused("respondents.outside", scene.hr, replace(asked, NOBODY, "x"));
        refused("respondents.outside", scene.hr, replace(asked, servant, "x"));
        wrong(IllegalArgumentException.class, scene.hr, replace(asked, scene.servants.get(2), "x"));
        wrong(IllegalArgumentException.class, scene.hr, replace(asked, scene.servants.get(8), "я".repeat(2001)));
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, replace(asked, scene.servants.get(8), " ")), "the ground is wanted");
        refused("survey.number", scene.hr, replace(asked, null, "x"));
        assertEquals(List.of("1"), scene.sql("select count(*) from respondent where sealed is not null"), "his answer still stands");
        assertEquals(List.of("0"), scene.sql("select count(*) from respondent where replaced_for is not null"));
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, name("x", 1, 2, 3)), "names are fixed once it is open");
        scene.does(scene.hr, beans -> beans.get(AskCircle.class).cancel(caseId, "ошибка"));
        assertThrows(ObstacleException.class, () -> scene.answers(survey, asked, 3, ""), "it is cancelled");
    }

    @Test
    void closingAndAfter() throws Exception {
        named();
        scene.does(scene.hr, beans -> beans.get(AskCircle.class).open(List.of(caseId)));
        Survey survey = scene.survey(caseId);
        List<Long> people = survey.asked().stream().map(Respondent::personId).toList();
        assertThrows(ObstacleException.class, () -> scene.close(caseId), "nobody has answered, the term runs");
        people.forEach(one -> scene.answers(survey, one, 4, "слово"));
        Path key = folder.resolve("master.key");
        byte[] kept = Files.readAllBytes(key);
        Files.delete(key);
        assertThrows(KeyMissing.class, () -> scene.close(caseId));
        Files.write(key, kept);
        List<String> seals = scene.sql("select encode(sealed, 'hex') from respondent order by id");
        scene.call(em -> em.createNativeQuery("update respondent set sealed = (select r.sealed from respondent r where r.person_id = ?1) where person_id = ?2").setParameter(1, people.get(0))
                .setParameter(2, people.get(1)).executeUpdate());
        assertThrows(IllegalStateException.class, () -> scene.close(caseId), "a seal was put beside another respondent");
        assertEquals(List.of("0"), scene.sql("select count(*) from opened_answer"), "nothing is opened, nothing is lost");
        scene.call(em -> em.createNativeQuery("update respondent set sealed = decode('" + seals.get(1) + "', 'hex') where person_id = ?1").setParameter(1, people.get(1)).executeUpdate());
        assertThrows(IllegalStateException.class, () -> scene.as(servant, beans -> beans.get(ReadReport.class).report(caseId)), "no report while it is open");
        assertThrows(RuntimeException.class, () -> scene.does(scene.supervisor, met(SurveyScene.DECEMBER, "x")), "nothing to tell yet");
        scene.close(caseId);
        assertThrows(ObstacleException.class, () -> scene.close(caseId), "it is closed");
        assertThrows(ObstacleException.class, () -> scene.answers(survey, people.get(0), 1, ""));
        assertThrows(ObstacleException.class, () -> scene.does(people.get(0), beans -> beans.get(AnswerQuestionnaire.class).withdraw(survey.id())));
        assertThrows(RuntimeException.class, () -> scene.does(servant, beans -> beans.get(AnswerQuestionnaire.class).assess(survey.id(), Map.of("ethics", Score.of(3)))));
        assertThrows(RuntimeException.class, () -> scene.does(scene.hr, replace(people.get(0), scene.servants.get(8), "x")));
        assertThrows(RuntimeException.class, () -> scene.does(scene.hr, beans -> beans.get(AskCircle.class).cancel(caseId, "x")));
        assertEquals(List.of("3"), scene.sql("select count(*) from opened_answer"));

        wrong(WrongDay.class, scene.supervisor, met(SurveyScene.DECEMBER.minusDays(1), "x"));
        wrong(WrongDay.class, scene.supervisor, met(SurveyScene.DECEMBER.plusDays(1), "x"));
        wrong(IllegalArgumentException.class, scene.supervisor, met(SurveyScene.DECEMBER, "  "));
        wrong(IllegalArgumentException.class, scene.supervisor, met(SurveyScene.DECEMBER, null));
        wrong(IllegalArgumentException.class, scene.supervisor, met(SurveyScene.DECEMBER, "я".repeat(4001)));
        assertEquals(List.of("0"), scene.sql("select count(*) from deed_entry where deed = 'FEEDBACK'"));
        scene.does(scene.supervisor, met(SurveyScene.DECEMBER, "курсы по этике"));
        assertThrows(ObstacleException.class, () -> scene.does(scene.supervisor, met(SurveyScene.DECEMBER, "ещё раз")), "it is entered once");
        assertTrue(scene.sql("select agreed from survey").contains("курсы по этике"));
    }

    private void named() {
        scene.does(scene.hr, name("так решила служба", 1, 2, 3));
    }

    private Consumer<Beans> name(String reason, int... people) {
        Set<Long> chosen = new TreeSet<>();
        for (int one : people) {
            chosen.add(scene.servants.get(one));
        }
        return beans -> beans.get(AskCircle.class).name(caseId, chosen, reason);
    }

    private static Consumer<Beans> answer(Survey survey, Map<String, Score> points, String words) {
        return beans -> beans.get(AnswerQuestionnaire.class).answer(survey.id(), points, words);
    }

    private Consumer<Beans> replace(Long person, Long other, String reason) {
        return beans -> beans.get(AskCircle.class).replace(caseId, person, other, reason);
    }

    private Consumer<Beans> met(LocalDate day, String agreed) {
        return beans -> beans.get(TellReport.class).met(caseId, day, agreed);
    }

    private void refused(String key, Long person, Consumer<Beans> deed) {
        assertEquals(key, assertThrows(ObstacleException.class, () -> scene.does(person, deed)).obstacle().key());
    }

    private void wrong(Class<? extends RuntimeException> kind, Long person, Consumer<Beans> deed) {
        assertThrows(kind, () -> scene.does(person, deed));
    }
}
