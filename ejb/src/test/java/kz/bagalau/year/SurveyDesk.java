package kz.bagalau.year;

import static kz.bagalau.year.RankedDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.law.number.Score;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.survey.AnswerQuestionnaire;
import kz.bagalau.survey.AskCircle;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.ReadReport;
import kz.bagalau.survey.SurveyReport;

/** The evaluation by the method 360 (п. 34-37): one about the head, which everybody answers, one about a servant, whom one asked forgets. */
public record SurveyDesk(YearOffice scene) {

    /** About the head those are asked whom the system proposes, about the servant others, with HR's reason; questionnaires go out and come back; the head's is closed, the servant's not yet. */
    void answered(Long head, Long servant) {
        List<Long> three = scene.servants.subList(0, 3);
        Long about = proposed(head);
        refused("questionnaire.empty", () -> scene.does(scene.head, beans -> beans.get(AnswerQuestionnaire.class).answer(about, Map.of(), null)));
        refused("questionnaire.scale", () -> answer(about, scene.head, 6, 6));
        answer(about, scene.head, 5, 5);
        answer(about, three.get(0), 4, 4);
        answer(about, three.get(1), 4, 4);
        scene.does(scene.supervisor, beans -> beans.get(AnswerQuestionnaire.class).assess(about, Map.of("ethics", Score.of(1))));
        assertThrows(RuntimeException.class, () -> close(head), "the term runs and one has not answered");
        answer(about, three.get(2), 1, 1);
        scene.does(three.get(2), beans -> beans.get(AnswerQuestionnaire.class).withdraw(about));
        answer(about, three.get(2), 5, 5);
        assertThrows(RuntimeException.class, () -> report(scene.supervisor, head), "nothing before the closing");
        close(head);
        SurveyReport report = report(scene.supervisor, head);
        assertEquals(12, report.lines().size(), "п. 35");
        assertEquals(Set.of(Score.of(9, 2)), means(report), "(5 + 4 + 4 + 5) / 4: what he says of himself does not count, nor what was taken back");
        Long other = chosen(servant, scene.supervisor, three.get(1), three.get(2), scene.commission.get(0));
        answer(other, scene.supervisor, 5, 2);
        answer(other, three.get(1), 4, 4);
        answer(other, three.get(2), 3, 3);
    }

    /** The term has lapsed: three of four are enough. The supervisor, who answered himself, could take his own answer off and sees nothing. */
    void closed(Long servant) {
        close(servant);
        SurveyReport own = report(scene.servants.get(0), servant);
        assertEquals(8, own.lines().size(), "п. 35");
        assertNull(own.nothing());
        assertEquals(Set.of(Score.of(3), Score.of(4)), means(own), "(5 + 4 + 3) / 3, but (2 + 4 + 3) / 3 for ethics");
        assertEquals(List.of("ethics"), own.least().stream().map(one -> one.code()).toList(), "п. 37: taught next year");
        assertTrue(own.lines().stream().allMatch(line -> line.groups().isEmpty()), "two peers and a supervisor are no groups");
        assertNotNull(report(scene.supervisor, servant).nothing());
    }

    private static Set<Score> means(SurveyReport report) {
        return report.lines().stream().map(SurveyReport.Line::mean).collect(Collectors.toSet());
    }

    private Long proposed(Long caseId) {
        assertEquals(Map.of(), scene.as(scene.hr, beans -> beans.get(AskCircle.class).propose(List.of(caseId))));
        return open(caseId);
    }

    private Long chosen(Long caseId, Long... people) {
        refused("survey.number", () -> name(caseId, "бірге жұмыс істеген", people[0], people[1]));
        assertThrows(RuntimeException.class, () -> name(caseId, " ", people), "others than proposed need a reason");
        name(caseId, "бірге жұмыс істеген", people);
        return open(caseId);
    }

    private Long open(Long caseId) {
        scene.does(scene.hr, beans -> beans.get(AskCircle.class).open(List.of(caseId)));
        return scene.call(em -> em.createQuery("select s.id from Survey s where s.caseId = :case", Long.class).setParameter("case", caseId).getSingleResult());
    }

    private void name(Long caseId, String reason, Long... people) {
        scene.does(scene.hr, beans -> beans.get(AskCircle.class).name(caseId, new TreeSet<>(List.of(people)), reason));
    }

    private void answer(Long survey, Long person, int mark, int ofEthics) {
        scene.does(person, beans -> beans.get(AnswerQuestionnaire.class).answer(survey, beans.get(AnswerQuestionnaire.class).questions(survey).form().statements().stream()
                .collect(Collectors.toMap(one -> one.code(), one -> Score.of(one.code().equals("ethics") ? ofEthics : mark))), "жақсы әріптес"));
    }

    private void close(Long caseId) {
        scene.does(scene.hr, beans -> beans.get(CloseSurvey.class).close(caseId));
    }

    private SurveyReport report(Long person, Long caseId) {
        return scene.as(person, beans -> beans.get(ReadReport.class).report(caseId));
    }
}
