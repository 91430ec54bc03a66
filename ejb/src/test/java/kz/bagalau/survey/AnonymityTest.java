package kz.bagalau.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attacks on the confidence of the circular evaluation, by somebody who reads the whole database and the logs, before the closing and
 * after it: by the order of rows, by ids, by times, by the answers themselves.
 */
class AnonymityTest {

    private static final LocalDate LATER = LocalDate.of(2015, 9, 28);

    @TempDir
    Path folder;

    private Stage stage;
    private List<Long> cases;
    private Long caseId;
    private Survey survey;

    @BeforeEach
    void begin() {
        stage = new Stage(TestDatabase.postgresql(), folder, 6);
        Long cycle = stage.hr(beans -> beans.get(OpenCycle.class).open(stage.body(), new Days(LocalDate.of(2015, 9, 14), LocalDate.of(2015, 12, 31)), "приказ"));
        cases = stage.database().call(em -> em.createQuery("select c.id from EvaluationCase c where c.facts.supervisorId is not null"
                + " order by c.windowCloses, c.id", Long.class).getResultList());
        caseId = cases.get(0);
        List<Long> sittings = stage.hr(beans -> beans.get(AgreeSchedule.class).sittings(cycle).stream().map(each -> each.id()).toList());
        stage.as(stage.head(), beans -> did(() -> beans.get(AgreeSchedule.class).agree(cycle, sittings)));
        stage.hr(beans -> did(() -> {
            beans.get(PrepareSurvey.class).acceptProposals(cases);
            beans.get(GiveNotices.class).give(cases);
            beans.get(SendSheets.class).send(cases);
        }));
        survey = survey();
    }

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void aReaderOfTheDatabaseSeesNoAnswerBeforeTheClosing() throws Exception {
        EverythingLogged logged = new EverythingLogged(stage.database());
        try (logged) {
            answerAll(2, 3, 4);
        }
        assertEquals(0, count("select count(*) from opened_answer"));
        List<byte[]> sealed = sealed();
        assertEquals(3, sealed.size());
        assertEquals(1, sealed.stream().map(bytes -> bytes.length).distinct().count(), "the length tells nothing");
        assertFalse(sealed.stream().anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("points")));
        assertEquals(Set.of(), whoAnsweredInJournals(), "the journal names no respondent");
        assertTrue(logged.tells("respondent SET"), "whoever listens hears");
        assertFalse(logged.tells("\"points\""));
        assertThrows(IllegalStateException.class, () -> Seal.open(Seal.newKeys().getPrivate().getEncoded(), "survey", sealed.get(0)));
    }

    @Test
    void afterTheClosingNothingStoredJoinsAnAnswerToAPerson() throws Exception {
        answerAll(2, 3, 4);
        stage.hr(beans -> did(() -> beans.get(CloseSurvey.class).close(caseId)));
        assertEquals(3, count("select count(*) from opened_answer"));
        assertEquals(0, count("select count(*) from respondent where sealed is not null"));
        assertEquals(0, count("select count(*) from survey where closed_on is not null and (public_key is not null or wrapped_key is not null)"));
        assertEquals(Set.of("id", "survey_id", "sheet", "group_name"), columns("opened_answer"), "no time, no person, no version");
        assertEquals(0, count("select count(*) from opened_answer where group_name is not null"), "here nobody stands apart");
        assertEquals(Set.of("id", "survey_id", "words"), columns("opened_text"));
        assertEquals(Set.of("answer_id", "criterion", "points"), columns("opened_point"));
        assertTrue(ids().stream().allMatch(id -> id.matches("[0-9a-f-]{36}") && id.charAt(14) == '4'), "ids are random");
        assertEquals(Set.of(), whoAnsweredInJournals());
        assertThrows(ObstacleException.class, () -> answer(survey.asked().get(0).personId(), 5), "nothing can be changed any more");
    }

    @Test
    void neitherTheOrderOfRowsNorThatOfIdsFollowsTheOrderOfAnswers() throws Exception {
        for (Long one : List.copyOf(cases)) {
            caseId = one;
            survey = survey();
            answerAll(2, 3, 4);
            stage.hr(beans -> did(() -> beans.get(CloseSurvey.class).close(one)));
        }
        assertTrue(orders("a.ctid").stream().anyMatch(order -> !order.equals("234")), () -> "by place, always as answered");
        assertTrue(orders("a.id").stream().anyMatch(order -> !order.equals("234")), () -> "by id, always as answered");
    }

    @Test
    void theMasterKeyIsReadableByItsOwnerOnlyAndLiesOutsideTheDatabase() throws Exception {
        Path file = folder.resolve("master.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.delete(file);
        stage.moveTo(LATER);
        assertThrows(KeyMissing.class, () -> stage.hr(beans -> did(() -> beans.get(CloseSurvey.class).close(caseId))), "another key opens nothing");
        assertEquals(Set.copyOf(cases), Set.copyOf(stage.hr(beans -> beans.get(CloseSurvey.class).afterStart())), "the start says which survey cannot be opened");
    }

    @Test
    void whatWasClosedIsClosedAgainAfterARestore() throws Exception {
        answerAll(2, 3, 4);
        stage.hr(beans -> did(() -> SurveyBed.keys(folder).noteClosed(survey.publicKey())));
        assertEquals(List.of(), stage.hr(beans -> beans.get(CloseSurvey.class).afterStart()));
        assertEquals(3, count("select count(*) from opened_answer"));
        assertEquals(0, count("select count(*) from respondent where sealed is not null"));
    }

    @Test
    void aRespondentMayCorrectAndWithdrawUntilTheClosing() throws Exception {
        Long person = survey.asked().get(0).personId();
        answer(person, 2);
        byte[] before = sealed().get(0);
        answer(person, 2);
        assertFalse(Arrays.equals(before, sealed().get(0)), "the same answer is sealed differently each time");
        stage.as(person, beans -> did(() -> beans.get(AnswerSurvey.class).withdraw(survey.id())));
        assertEquals(0, count("select count(*) from respondent where answered"));
        assertThrows(ObstacleException.class, () -> answer(person, 9), "outside the limits of the form");
        assertThrows(AccessDenied.class, () -> answer(stage.head(), 3), "he is not asked");
        assertThrows(ObstacleException.class, () -> stage.hr(beans -> did(() -> beans.get(CloseSurvey.class).close(caseId))), "the term runs");
    }

    private void answerAll(int... points) {
        for (int i = 0; i < points.length; i++) {
            answer(survey.asked().get(i).personId(), points[i]);
        }
    }

    private void answer(Long person, int points) {
        stage.as(person, beans -> did(() -> {
            Map<String, Score> marks = beans.get(AnswerSurvey.class).question(survey.id()).form().criteria().stream()
                    .collect(Collectors.toMap(each -> each.code(), each -> Score.of(points)));
            beans.get(AnswerSurvey.class).answer(survey.id(), marks);
        }));
    }

    private Survey survey() {
        return stage.database().call(em -> em.createQuery("select distinct s from Survey s left join fetch s.respondents where s.caseId = :case", Survey.class)
                .setParameter("case", caseId).getSingleResult());
    }

    private List<byte[]> sealed() {
        return survey().asked().stream().map(Respondent::sealed).filter(Objects::nonNull).toList();
    }

    private Set<String> whoAnsweredInJournals() throws SQLException {
        return strings("select deed from deed_entry where deed like '%ANSWER%' or role_name = 'RESPONDENT'");
    }

    private Set<String> ids() throws SQLException {
        return strings("select id from opened_answer");
    }

    private Set<String> columns(String table) throws SQLException {
        return strings("select column_name from information_schema.columns where table_name = '" + table + "'");
    }

    /** The points of the three answers of each survey, in an order of the database. */
    private List<String> orders(String order) throws SQLException {
        try (Connection connection = stage.database().dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select string_agg((select min(points) from opened_point p where p.answer_id = a.id), '' order by "
                        + order + ") from opened_answer a group by a.survey_id")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private int count(String query) throws SQLException {
        return Integer.parseInt(strings(query).iterator().next());
    }

    private Set<String> strings(String query) throws SQLException {
        try (Connection connection = stage.database().dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<String> found = new HashSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static boolean did(Runnable work) {
        work.run();
        return true;
    }
}
