package kz.bagalau.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.survey.Survey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer and the closing of its survey at the same moment: whoever was told that his answer is kept is counted, and nothing lies sealed afterwards. */
class AnswerWhileClosingTest {

    private static final int ASKED = 5;

    @TempDir
    Path folder;

    private SurveyScene scene;
    private Long caseId;
    private Survey survey;
    private List<Long> others;

    @BeforeEach
    void begin() {
        scene = new SurveyScene(folder, ASKED + 1);
        Long servant = scene.servants.get(0);
        caseId = scene.cases(List.of(servant)).get(servant);
        others = scene.servants.subList(1, ASKED + 1);
        Set<Long> chosen = new TreeSet<>(others);
        scene.does(scene.hr, beans -> {
            beans.get(AskCircle.class).name(caseId, chosen, "так решила служба");
            beans.get(AskCircle.class).open(List.of(caseId));
        });
        survey = scene.survey(caseId);
        others.subList(0, ASKED - 1).forEach(one -> scene.answers(survey, one, 4, ""));
        scene.on(SurveyScene.LATER);
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void theClosingWaitsForAnAnswerThatIsBeingKept() {
        Long last = others.get(ASKED - 1);
        CompletableFuture<Void> closing = scene.as(last, beans -> {
            answer(beans.get(AnswerQuestionnaire.class));
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> scene.close(caseId));
            scene.database.awaitLock(begun);
            return begun;
        });
        closing.join();
        assertEquals(List.of("0"), scene.sql("select count(*) from respondent where sealed is not null"), "an answer that nobody can open any more");
        assertEquals(List.of("" + ASKED), scene.sql("select count(*) from opened_answer"));
    }

    @Test
    void anAnswerThatComesWhileTheSurveyIsBeingClosedIsRefused() {
        Long last = others.get(ASKED - 1);
        CompletableFuture<Void> answering = scene.as(scene.hr, beans -> {
            beans.get(CloseSurvey.class).close(caseId);
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> scene.does(last, other -> answer(other.get(AnswerQuestionnaire.class))));
            scene.database.awaitLock(begun);
            return begun;
        });
        Throwable told = assertThrows(java.util.concurrent.CompletionException.class, answering::join).getCause();
        assertEquals(ObstacleException.class, told.getClass());
        assertEquals(List.of("0"), scene.sql("select count(*) from respondent where sealed is not null"));
        assertEquals(List.of("" + (ASKED - 1)), scene.sql("select count(*) from opened_answer"));
        assertEquals(List.of("" + (ASKED - 1)), scene.sql("select count(*) from respondent where answered"));
    }

    private void answer(AnswerQuestionnaire answering) {
        Map<String, Score> points = answering.questions(survey.id()).form().statements().stream().collect(Collectors.toMap(one -> one.code(), one -> Score.of(1)));
        answering.answer(survey.id(), points, "");
    }
}
