package kz.bagalau.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.staff.PostDeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is asked leaves, is away for long, or is replaced: HR sees and does what is needed, and learns of nobody whether he had answered. */
class ReplacedTest {

    @TempDir
    Path folder;

    private SurveyScene scene;
    private Map<Long, Long> cases;

    @BeforeEach
    void begin() {
        scene = new SurveyScene(folder, 9);
        cases = scene.cases(scene.servants);
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void nothingThatHrSeesTellsWhetherTheReplacedHadAnswered() {
        // six surveys, two by two: so many answers came in, the one to be replaced among those who gave them, and not among them
        List<Long> open = List.of(asked(0, 1, 2, 3, 4, 5), asked(1, 0, 2, 3, 4, 5), asked(2, 0, 1, 3, 4, 5), asked(3, 0, 1, 2, 4, 5), asked(4, 0, 1, 2, 3, 5), asked(5, 0, 1, 2, 3, 4));
        for (int i = 0; i < open.size(); i++) {
            answered(open.get(i), i % 2, 2 + i / 2);
        }
        assertEquals(OptionalInt.of(18), surveys().given());
        assertEquals(30, surveys().invited());
        for (int i = 0; i < open.size(); i += 2) {
            assertEquals(seen(open.get(i)), seen(open.get(i + 1)), "both have " + (2 + i / 2) + " answers");
            Long answering = open.get(i);
            Long silent = open.get(i + 1);
            replace(answering, scene.servants.get(7));
            replace(silent, scene.servants.get(7));
            assertEquals(seen(answering), seen(silent), "of " + (2 + i / 2) + " answers one was destroyed in the first survey, none in the second");
        }
        assertEquals(OptionalInt.of(18), surveys().given(), "the number does not fall with a replacement");
        assertEquals(36, surveys().invited());
        assertEquals(List.of("15"), scene.sql("select count(*) from respondent where sealed is not null"), "three answers are destroyed");
        assertEquals(List.of(CircleView.Answers.FEW, CircleView.Answers.FEW, CircleView.Answers.ENOUGH), List.of(seen(open.get(0)).answers(), seen(open.get(2)).answers(),
                seen(open.get(4)).answers()), "enough is said where it is certain");
    }

    @Test
    void whereOneOrTwoSurveysRunTheTotalIsNotToldEither() {
        Long first = asked(0, 1, 2, 3);
        answered(first, 0, 2);
        assertEquals(OptionalInt.empty(), surveys().given(), "the total is that of one survey");
        Long second = asked(1, 2, 3, 4);
        Long third = asked(2, 3, 4, 5);
        assertEquals(OptionalInt.of(2), surveys().given());
        answered(second, 0, 3);
        assertEquals(CircleView.Answers.ALL, seen(second).answers());
        assertEquals(OptionalInt.empty(), surveys().given(), "of the second everybody knows that all answered: what is left is that of two");
        scene.close(second);
        assertEquals(OptionalInt.empty(), surveys().given());
        answered(first, 2, 1);
        answered(third, 0, 3);
        assertEquals(OptionalInt.of(9), surveys().given());
    }

    @Test
    void whoLeftTheCircleIsListedUntilHeIsReplaced() {
        Long caseId = asked(0, 1, 2, 3, 4);
        Long left = scene.servants.get(1);
        Long moved = scene.servants.get(2);
        Long away = scene.servants.get(3);
        scene.as(scene.hr, beans -> {
            beans.get(PostDeeds.class).dismiss(left, scene.body, SurveyScene.DECEMBER.plusDays(1), "по собственному желанию");
            return null;
        });
        scene.call(em -> em.createNativeQuery("update employment set supervisor_id = ?1, unit_id = (select unit_id from employment where person_id = ?2), category = 'E-R-1' where person_id = ?3")
                .setParameter(1, scene.head).setParameter(2, scene.hr).setParameter(3, moved).executeUpdate());
        scene.on(SurveyScene.DECEMBER.plusDays(5));
        CircleView circle = circle(caseId);
        assertEquals(circle.progress().asked(), circle.asked().size(), "everybody who is asked stands in a row");
        assertEquals(Set.of(left, moved), gone(circle));
        assertTrue(circle.asked().stream().allMatch(one -> one.name() != null && one.group() != null));
        assertFalse(circle.free().stream().anyMatch(CircleView.Choice::gone));
        replace(caseId, left, scene.servants.get(5), "уволен");
        replace(caseId, moved, null, "переведён");
        assertEquals(Set.of(), gone(circle(caseId)));
        assertEquals(List.of(away, scene.servants.get(4), scene.servants.get(5)), scene.survey(caseId).asked().stream().map(Respondent::personId).sorted().toList());
        assertEquals("survey.number", refused(() -> replace(caseId, away, null, "длительный отпуск")), "three must be left");
        assertEquals(Set.of("уволен", "переведён"), Set.copyOf(scene.sql("select note from deed_entry where deed = 'REPLACE_RESPONDENT'")));
    }

    @Test
    void oneWhoIsAwayForLongKeepsASurveyOpenUntilHeIsTakenOut() {
        Long away = scene.servants.get(1);
        scene.call(em -> em.createNativeQuery("insert into absence (id, version, body_id, person_id, kind, first_day) values (900001, 0, ?1, ?2, 'SOCIAL_LEAVE', ?3)").setParameter(1, scene.body)
                .setParameter(2, away).setParameter(3, SurveyScene.DECEMBER.minusDays(2)).executeUpdate());
        Long caseId = asked(0, 1, 2, 3, 4);
        assertTrue(circle(caseId).asked().stream().filter(one -> one.personId().equals(away)).allMatch(CircleView.Choice::away));
        Survey survey = scene.survey(caseId);
        List.of(2, 3, 4).forEach(one -> scene.answers(survey, scene.servants.get(one), 3, ""));
        scene.on(SurveyScene.LATER);
        assertThrows(ObstacleException.class, () -> scene.close(caseId), "his term begins when he is back");
        replace(caseId, away, null, "отпуск по уходу за ребёнком");
        scene.close(caseId);
        assertEquals(3, scene.as(scene.servants.get(0), beans -> beans.get(ReadReport.class).report(caseId)).answers());
        assertThrows(AccessDenied.class, () -> scene.answers(survey, away, 5, ""), "he is not asked any more");
    }

    private static Set<Long> gone(CircleView circle) {
        Set<Long> gone = new TreeSet<>();
        circle.people().stream().filter(CircleView.Choice::gone).forEach(one -> gone.add(one.personId()));
        return gone;
    }

    /** The survey of a servant is named and opened: others of the office are asked, by their numbers. */
    private Long asked(int servant, int... others) {
        Long caseId = cases.get(scene.servants.get(servant));
        Set<Long> chosen = new TreeSet<>();
        for (int other : others) {
            chosen.add(scene.servants.get(other));
        }
        scene.does(scene.hr, beans -> {
            beans.get(AskCircle.class).name(caseId, chosen, "так решила служба");
            beans.get(AskCircle.class).open(List.of(caseId));
        });
        return caseId;
    }

    /** So many of those asked answer, from one of them on. */
    private void answered(Long caseId, int from, int many) {
        Survey survey = scene.survey(caseId);
        List<Respondent> asked = new ArrayList<>(survey.asked());
        asked.subList(from, from + many).forEach(one -> scene.answers(survey, one.personId(), 4, ""));
    }

    /** The first of those asked is replaced. */
    private void replace(Long caseId, Long other) {
        replace(caseId, scene.survey(caseId).asked().get(0).personId(), other, "отвод");
    }

    private void replace(Long caseId, Long person, Long other, String reason) {
        scene.does(scene.hr, beans -> beans.get(AskCircle.class).replace(caseId, person, other, reason));
    }

    private CircleView circle(Long caseId) {
        return scene.as(scene.hr, beans -> beans.get(AskCircle.class).circle(caseId)).orElseThrow();
    }

    private CircleView.Progress seen(Long caseId) {
        CircleView.Progress inCircle = circle(caseId).progress();
        assertEquals(inCircle, surveys().people().stream().filter(row -> row.caseId().equals(caseId)).findFirst().orElseThrow().progress());
        return inCircle;
    }

    private CycleSurveys surveys() {
        return scene.as(scene.hr, beans -> beans.get(ListSurveys.class).surveys(scene.cycle()));
    }

    private static String refused(Runnable deed) {
        return assertThrows(ObstacleException.class, deed::run).obstacle().key();
    }
}
