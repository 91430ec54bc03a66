package kz.bagalau.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Rule;
import kz.bagalau.assessment.EvaluationInbox;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks on an anonymous survey through what the services give and what the database holds, and what honest readers get from its report. */
class SurveyReportTest {

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
    void theReportShowsMeansGroupsAndTheOwnMarksButNobodyAndNothingBefore() {
        // the head is asked about by his supervisor, four subordinates and two peers of the same level
        Long caseId = asked(scene.supervisor, List.of(scene.head), scene.servants.subList(0, 4));
        Survey survey = scene.survey(caseId);
        scene.does(scene.supervisor, beans -> beans.get(AnswerQuestionnaire.class).assess(survey.id(), Map.of("ethics", Score.of(5))));
        assertThrows(IllegalStateException.class, () -> report(scene.supervisor, caseId), "nothing is given while it is open");
        scene.answers(survey, scene.head, 2, "Начальник слова");
        for (int i = 0; i < 4; i++) {
            scene.answers(survey, scene.servants.get(i), i + 1, i == 0 ? "слова " + i : "");
        }
        assertThrows(IllegalStateException.class, () -> report(scene.supervisor, caseId), "all have answered, it is open still");
        scene.close(caseId);

        SurveyReport own = report(scene.supervisor, caseId);
        assertEquals(12, own.lines().size());
        assertEquals(5, own.answers());
        assertEquals(Score.of(12, 5), own.lines().get(0).mean());
        assertEquals(Map.of(), own.lines().get(0).groups(), "all less the subordinates would be the supervisor");
        assertEquals(Score.of(5), own.lines().stream().filter(line -> line.competency().code().equals("ethics")).findFirst().orElseThrow().self());
        assertEquals(12, own.least().size(), "all share the lowest mean");
        assertEquals(Set.of("Начальник слова", "слова 0"), Set.copyOf(own.texts()));
        assertTrue(own.printable());
        Long paper = scene.as(scene.supervisor, beans -> beans.get(ReadReport.class).print(caseId));
        assertEquals(paper, scene.as(scene.head, beans -> beans.get(ReadReport.class).print(caseId)), "one paper for all: it says nothing that one of those who answered may not know");
        assertEquals(Set.of(SurveyScene.DECEMBER.toString()), Set.copyOf(scene.sql("select report_opened_on from survey where id = " + survey.id())));
        assertThrows(ObstacleException.class, () -> scene.answers(survey, scene.head, 1, ""), "nothing can be changed any more");
        assertEquals(List.of(), scene.as(scene.hr, beans -> beans.get(CloseSurvey.class).answers(caseId)), "no sheet is handed out");
    }

    @Test
    void hrIsAskedWhomToAskTheSupervisorToTellAndTheMeetingStandsInTheReport() {
        assertEquals(List.of(), scene.as(scene.hr, beans -> beans.get(SurveyInbox.class).waitingForMe(LocalDate.of(2023, 7, 3))), "half a year before the period ends");
        assertEquals(List.of("survey.page.inbox.name [Count[value=10]]"), waiting(scene.hr));
        assertEquals(List.of(), waiting(scene.commission.get(0)), "HR alone");
        Long servant = scene.servants.get(0);
        Long caseId = asked(servant, List.of(), scene.servants.subList(1, 4));
        Long few = asked(scene.servants.get(1), List.of(), scene.servants.subList(2, 5));
        assertEquals(List.of("survey.page.inbox.name [Count[value=8]]"), waiting(scene.hr));
        scene.does(scene.hr, beans -> beans.get(AskCircle.class).cancel(few, "ошибка"));
        assertEquals(List.of("survey.page.inbox.name [Count[value=9]]"), waiting(scene.hr), "a list that was cancelled is made anew");
        Long silent = asked(scene.servants.get(2), List.of(), scene.servants.subList(3, 6));
        scene.servants.subList(1, 4).forEach(one -> scene.answers(scene.survey(caseId), one, 4, ""));
        assertEquals(List.of(), told(scene.supervisor));
        scene.close(caseId);
        scene.on(SurveyScene.LATER);
        scene.close(silent);
        assertEquals(List.of("/survey/report.xhtml?case=" + caseId), told(scene.supervisor), "nobody answered in the other: there is nothing to tell");
        assertTrue(report(scene.supervisor, caseId).telling());
        assertNull(report(scene.supervisor, caseId).told());
        scene.does(scene.supervisor, beans -> beans.get(TellReport.class).met(caseId, SurveyScene.LATER, " Курс по этике в марте \n"));
        SurveyReport.Told told = report(servant, caseId).told();
        assertEquals("Курс по этике в марте", told.agreed());
        assertEquals(SurveyScene.LATER, told.on());
        assertTrue(told.by().ru().full().startsWith("Әлиев"));
        assertFalse(report(servant, caseId).telling());
        assertEquals(List.of(), told(scene.supervisor));
        assertEquals(List.of("EVALUATOR " + scene.supervisor), scene.sql("select role_name || ' ' || by_id from deed_entry where deed = 'FEEDBACK'"));
    }

    private List<String> waiting(Long person) {
        return scene.as(person, beans -> beans.get(SurveyInbox.class).waitingForMe(SurveyScene.DECEMBER)).stream().map(item -> item.key() + " " + item.args()).toList();
    }

    private List<String> told(Long person) {
        return scene.as(person, beans -> beans.get(EvaluationInbox.class).waitingForMe(SurveyScene.LATER)).stream().filter(item -> item.key().equals("survey.page.inbox.tell"))
                .map(InboxItem::link).toList();
    }

    @Test
    void threeAnswersAreShownToTheServantNotToTheSupervisorWhoGaveOneOfThem() {
        Long servant = scene.servants.get(0);
        Long caseId = asked(servant, List.of(scene.supervisor), scene.servants.subList(1, 5));
        Survey survey = scene.survey(caseId);
        scene.answers(survey, scene.supervisor, 5, "руководитель");
        scene.answers(survey, scene.servants.get(1), 2, "");
        scene.answers(survey, scene.servants.get(2), 2, "");
        assertThrows(ObstacleException.class, () -> scene.close(caseId), "the term runs, two have not answered");
        scene.on(SurveyScene.LATER);
        scene.close(caseId);
        assertEquals(Score.of(3), report(servant, caseId).lines().get(0).mean());
        SurveyReport supervisors = report(scene.supervisor, caseId);
        assertEquals("survey.own", supervisors.nothing().key());
        assertTrue(supervisors.lines().stream().allMatch(line -> line.mean() == null && line.why() == null && line.groups().isEmpty() && line.others() == null));
        assertEquals(List.of(), supervisors.texts());
        assertEquals(List.of(), supervisors.least());
        assertFalse(supervisors.printable());
        assertThrows(ObstacleException.class, () -> scene.as(servant, beans -> beans.get(ReadReport.class).print(caseId)), "a paper goes from hand to hand");
        assertEquals(1, report(scene.hr, caseId).texts().size(), "the head of HR, who did not answer");
    }

    @Test
    void underThreeAnswersThereIsNoResultAndNothingIsKept() {
        Long servant = scene.servants.get(0);
        Long caseId = asked(servant, List.of(scene.supervisor), scene.servants.subList(1, 5));
        Survey survey = scene.survey(caseId);
        scene.answers(survey, scene.supervisor, 5, "руководитель");
        scene.answers(survey, scene.servants.get(1), 1, "коллега");
        scene.on(SurveyScene.LATER);
        scene.close(caseId);
        assertEquals("survey.few", report(servant, caseId).nothing().key());
        assertEquals(2, report(servant, caseId).answers());
        assertEquals(List.of("0"), scene.sql("select count(*) from opened_answer"));
        assertEquals(List.of("0"), scene.sql("select count(*) from opened_text"));
        assertEquals(List.of("0"), scene.sql("select count(*) from respondent where sealed is not null"));
    }

    @Test
    void aReaderOfTheWholeDatabaseFindsNoWayFromAPersonToAnAnswer() {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Long servant = scene.servants.get(i);
            List<Long> others = scene.servants.stream().filter(one -> !one.equals(servant)).limit(4).toList();
            Long caseId = asked(servant, List.of(scene.supervisor), others);
            Survey survey = scene.survey(caseId);
            scene.answers(survey, scene.supervisor, 0, "текст 0");
            for (int at = 0; at < others.size(); at++) {
                scene.answers(survey, others.get(at), at + 1, "текст " + (at + 1));
            }
            assertEquals(List.of("0"), scene.sql("select count(*) from opened_answer where survey_id = " + survey.id()), "nothing before the closing");
            scene.close(caseId);
            all.add(survey.id());
        }
        assertEquals(List.of("30"), scene.sql("select count(*) from opened_answer"));
        assertEquals(List.of("0"), scene.sql("select count(*) from opened_answer where group_name is not null"), "four peers and the supervisor: none can stand apart from one");
        assertEquals(List.of("0"), scene.sql("select count(*) from survey where public_key is not null or wrapped_key is not null"));
        assertEquals(List.of("0"), scene.sql("select count(*) from deed_entry where role_name = 'RESPONDENT' or deed like '%ANSWER%'"), "no journal names a respondent");

        // every column of every table that could join: no key of a person, a respondent or a time stands beside an answer
        assertEquals(Set.of("id", "survey_id", "sheet", "group_name"), new TreeSet<>(columns("opened_answer")));
        assertEquals(Set.of("answer_id", "criterion", "points"), new TreeSet<>(columns("opened_point")));
        assertEquals(Set.of("id", "survey_id", "words"), new TreeSet<>(columns("opened_text")));
        assertEquals(List.of(), scene.sql("select table_name || '.' || column_name from information_schema.columns where table_schema = current_schema()"
                + " and column_name in ('answer_id', 'opened_answer_id', 'opened_text_id') and table_name <> 'opened_point'"));

        // neither the place of the rows nor their ids follow the order in which was answered, nor do words lie in the order of points
        for (String order : List.of("ctid", "id")) {
            assertTrue(all.stream().anyMatch(survey -> !"01234".equals(sequence("select (select min(points) from opened_point p where p.answer_id = a.id) from opened_answer a"
                    + " where survey_id = " + survey + " order by a." + order))), order);
            assertTrue(all.stream().anyMatch(survey -> !"01234".equals(sequence("select right(words, 1) from opened_text where survey_id = " + survey + " order by " + order))), order);
        }
        assertTrue(all.stream().anyMatch(survey -> !sequence("select right(words, 1) from opened_text where survey_id = " + survey + " order by ctid")
                .equals(sequence("select (select min(points) from opened_point p where p.answer_id = a.id) from opened_answer a where survey_id = " + survey + " order by ctid"))),
                "words lie as the answers do");
    }

    @Test
    void allAnswerAtOnceNothingIsLostAndNoTableNoLogAndNoTrailTellsWhatSomebodyWrote() throws Exception {
        Long caseId = asked(scene.servants.get(0), List.of(scene.supervisor), scene.servants.subList(1, 7));
        Survey survey = scene.survey(caseId);
        List<Long> people = survey.asked().stream().map(Respondent::personId).toList();
        EverythingLogged logged = new EverythingLogged(scene.database);
        ExecutorService hands = Executors.newFixedThreadPool(people.size());
        try (logged) {
            List<Callable<Void>> deeds = people.stream().map(person -> (Callable<Void>) () -> {
                scene.answers(survey, person, people.indexOf(person) % 6, "сокровенное " + person);
                return null;
            }).toList();
            for (Future<Void> done : hands.invokeAll(deeds)) {
                done.get();
            }
        } finally {
            hands.shutdown();
        }
        assertEquals(7, people.size());
        assertEquals(List.of("7"), scene.sql("select count(*) from respondent where sealed is not null"));
        assertEquals(Set.of(), tablesTelling("сокровенное"), "while it is open no table tells");
        scene.close(caseId);
        assertEquals(Set.of("opened_text"), tablesTelling("сокровенное"));
        assertEquals(List.of("7"), scene.sql("select count(*) from opened_answer"));
        assertEquals(List.of("0"), scene.sql("select count(*) from opened_answer where group_name is not null"), "six peers and the supervisor: all less the peers would be he");
        assertTrue(logged.tells("listening") && logged.tells("respondent SET"), "whoever listens hears, to the very statements");
        assertFalse(logged.tells("сокровенное"));
        assertFalse(Operation.SURVEY_ANSWER.rule().has(Rule.Trait.RECORDED), "an answer leaves no line in the trail: its time would pair it");
    }

    /** The tables in any row of which some words stand, whatever the column. */
    private Set<String> tablesTelling(String words) {
        return scene.sql("select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'").stream()
                .filter(table -> !scene.sql("select 1 from \"" + table + "\" t where t::text like '%" + words + "%'").isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void groupsStandApartWhereNothingIsLeftOverAndTheSummaryTellsOfThreeOrMore() {
        for (int i = 0; i < 2; i++) {
            answered(i, 3);
        }
        assertFalse(scene.as(scene.hr, beans -> beans.get(SummariseSurveys.class).totals(scene.cycle())).orElseThrow().any(), "two people are no summary");
        answered(2, 1);
        SurveyTotals totals = scene.as(scene.hr, beans -> beans.get(SummariseSurveys.class).totals(scene.cycle())).orElseThrow();
        assertEquals(3, totals.people());
        assertEquals(0, scene.as(scene.servants.get(3), beans -> beans.get(SummariseSurveys.class).totals(scene.cycle())).orElseThrow().people(),
                "who answered in all three reads none of their reports: the whole must not tell him what they keep from him");
        assertEquals(12, totals.lines().size());
        assertEquals(Score.of(7, 3), totals.lines().stream().filter(line -> line.competency().code().equals("ethics")).findFirst().orElseThrow().mean().orElseThrow());
        assertTrue(totals.lines().stream().filter(line -> line.competency().code().equals("management")).allMatch(line -> line.mean().isEmpty()), "only heads are asked about it");
        assertEquals(1, totals.units().size());
        assertEquals(Set.of("ethics", "communication", "change", "result", "decisions", "cooperation", "promptness", "development"),
                totals.units().get(0).topics().stream().map(Criterion::code).collect(Collectors.toSet()));
        byte[] pdf = scene.as(scene.hr, beans -> beans.get(SummariseSurveys.class).print(scene.cycle()));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.ISO_8859_1));

        Long head = asked(scene.supervisor, List.of(), scene.servants.subList(0, 4));
        for (int i = 0; i < 4; i++) {
            scene.answers(scene.survey(head), scene.servants.get(i), 4, "");
        }
        scene.close(head);
        SurveyReport of = report(scene.supervisor, head);
        assertEquals(Map.of(Role.SUBORDINATE, Score.of(4)), of.lines().get(0).groups(), "nobody is left over");
        assertNull(of.lines().get(0).others());
        assertEquals(Map.of(Role.SUBORDINATE, Score.of(4)), report(scene.servants.get(0), head).lines().get(0).groups(), "four less himself are three");
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

    private SurveyReport report(Long person, Long caseId) {
        return scene.as(person, beans -> beans.get(ReadReport.class).report(caseId));
    }

    private List<String> columns(String table) {
        return scene.sql("select column_name from information_schema.columns where table_name = '" + table + "'");
    }

    private String sequence(String question) {
        return String.join("", scene.sql(question));
    }
}
