package kz.bagalau.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bagalau.documents.Files;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.papers.PdfBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks on an anonymous survey by the text of its papers: the report of one, the summary of a cycle. */
class SurveyPaperTest {

    /** Two digits after a comma: how a paper writes a mean. */
    private static final Pattern MEAN = Pattern.compile("\\d,\\d\\d(?!\\d)");

    @TempDir
    Path folder;

    private SurveyScene scene;
    private Map<Long, Long> cases;

    @BeforeEach
    void begin() {
        scene = new SurveyScene(folder, 9);
        cases = scene.casesOfAll();
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void theReportOnPaperTellsMeansOfAllAndNothingThatOneOfThemCouldTakeOff() throws IOException {
        Long head = asked(scene.supervisor, List.of(scene.head), scene.servants.subList(0, 4));
        Survey survey = scene.survey(head);
        scene.does(scene.supervisor, beans -> beans.get(AnswerQuestionnaire.class).assess(survey.id(), Map.of("ethics", Score.of(5))));
        scene.answers(survey, scene.head, 1, "сокровенное начальника");
        scene.servants.subList(0, 4).forEach(one -> scene.answers(survey, one, 4, "сокровенное подчинённого"));
        scene.close(head);
        byte[] bytes = paper(scene.supervisor, head);
        String text = new PdfBytes(bytes).text();
        assertEquals(Set.of("3,40"), means(text), "the mean of all five; the subordinates' 4,00 would tell what the head gave\n" + text);
        assertTrue(text.contains("5,00") || text.contains(" 5 "), "what he thinks of himself: " + text);
        assertFalse(text.contains("сокровенное") || new String(bytes, StandardCharsets.UTF_8).contains("сокровенное"), "words stay on the page");
        assertFalse(text.contains("17/5"), "a fraction tells how many judged");

        Long three = asked(scene.servants.get(0), List.of(scene.supervisor), scene.servants.subList(1, 3));
        List.of(scene.supervisor, scene.servants.get(1), scene.servants.get(2)).forEach(one -> scene.answers(scene.survey(three), one, 2, ""));
        scene.close(three);
        assertThrows(ObstacleException.class, () -> paper(scene.servants.get(0), three), "two are left when one of three takes his own off");
    }

    @Test
    void theSummaryOnPaperTellsOfThreeOrMoreAndToOneWhoAnsweredNothing() throws IOException {
        answered(0, 3);
        answered(1, 3);
        assertEquals(Set.of(), means(summary(scene.hr)), "two people are no summary");
        answered(2, 1);
        String three = summary(scene.hr);
        assertEquals(Set.of("2,33"), means(three), three);
        assertFalse(three.contains("7/3"));
        assertEquals(Set.of(), means(summary(scene.servants.get(3))), "who answered in all three is told nothing that their reports keep from him");
    }

    private static Set<String> means(String text) {
        return MEAN.matcher(text).results().map(found -> found.group()).filter(mean -> !mean.equals("5,00")).collect(Collectors.toSet());
    }

    private String summary(Long reader) throws IOException {
        return new PdfBytes(scene.as(reader, beans -> beans.get(SummariseSurveys.class).print(scene.cycle()))).text();
    }

    private byte[] paper(Long reader, Long caseId) {
        return scene.as(reader, beans -> beans.get(Files.class).file(beans.get(ReadReport.class).print(caseId)).orElseThrow().content());
    }

    /** A servant is asked about by three others, who give him the same mark. */
    private void answered(int servant, int mark) {
        List<Long> others = scene.servants.stream().filter(one -> !one.equals(scene.servants.get(servant))).limit(3).toList();
        Long caseId = asked(scene.servants.get(servant), List.of(), others);
        others.forEach(one -> scene.answers(scene.survey(caseId), one, mark, ""));
        scene.close(caseId);
    }

    private Long asked(Long servant, List<Long> above, List<Long> others) {
        Long caseId = cases.get(servant);
        Set<Long> chosen = new TreeSet<>(others);
        chosen.addAll(above);
        scene.does(scene.hr, beans -> {
            beans.get(AskCircle.class).name(caseId, chosen, "так решила служба");
            beans.get(AskCircle.class).open(List.of(caseId));
        });
        return caseId;
    }
}
