package kz.bagalau.web.rest.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law by REST: fixed addresses, tags, and every refusal as a problem by RFC 9457. */
class RestTest {

    private static final String SHEET = "{\"rule\": \"supervisor-sheet\", \"on\": \"2015-09-14\", \"facts\": {\"supervisor-sheet\": [{\"points\": "
            + "{\"initiative\": %s, \"quality\": 8, \"cooperation\": 5, \"ethics\": 5}}]}}";

    @Test
    void theListHoldsEveryEditionWithItsHashAndDates() {
        List<JsonObject> editions = Rest.get("editions").json().getJsonArray("editions").getValuesAs(JsonObject.class);
        assertEquals(ShippedEditions.ids().stream().map(EditionId::value).toList(), editions.stream().map(each -> each.getString("id")).toList());
        assertEquals("2015-06-30", editions.get(0).getString("from"));
        assertEquals(ShippedEditions.edition(EditionId.of("astana-2015")).hash(), editions.get(0).getString("hash"));
    }

    @Test
    void anEditionNamesItsPointsRulesAndAnnexes() {
        JsonObject edition = Rest.get("editions/aksu-2018", "Accept-Language", "kk").json();
        assertTrue(edition.getJsonArray("rules").getValuesAs(JsonObject.class).stream().anyMatch(rule -> rule.getString("name").equals("targets-grade")));
        assertEquals(List.of("3", "4"), edition.getJsonArray("annexes").getValuesAs(JsonObject.class).stream().map(annex -> annex.getString("annex")).toList());
        assertTrue(edition.getJsonArray("asked").toString().contains("category-group"));
    }

    @Test
    void aPointHasItsWordsInTheActsLanguage() {
        JsonObject russian = Rest.get("editions/astana-2015/points/18", "Accept-Language", "en").json();
        assertTrue(russian.getString("words").contains("21"));
        assertEquals(List.of("ru", "18"), List.of(russian.getString("language"), russian.getString("point")));
        assertTrue(russian.getJsonArray("rules").getValuesAs(JsonObject.class).stream().anyMatch(rule -> rule.getString("name").equals("final-grade")));
        assertEquals("kk", Rest.get("editions/almaty-city-2018/points/27").json().getString("language"));
    }

    @Test
    void aRuleTellsItsNumbersAndWhatItTakes() {
        JsonObject rule = Rest.get("editions/astana-2015/rules/final-grade", "Accept-Language", "en").json();
        assertEquals("<21", rule.getJsonObject("numbers").getJsonObject("bands").getJsonArray("bands").getJsonObject(0).getString("upTo"));
        assertEquals(List.of("final"), rule.getJsonArray("asks").getValuesAs(jakarta.json.JsonString::getString));
        JsonObject sheet = rule.getJsonObject("takes").getJsonArray("facts").getJsonObject(0).getJsonArray("sheets").getJsonObject(0);
        assertEquals(8, sheet.getJsonArray("points").getJsonObject(1).getInt("most"));
        assertEquals("point 18", rule.getJsonObject("citation").getString("source"));
        assertFalse(Rest.get("editions/astana-2015/rules/quorum").json().containsKey("takes"));
    }

    @Test
    void everyRuleAndEveryAnnexOfEveryEditionHasAnAddress() {
        ShippedEditions.ids().forEach(id -> {
            JsonObject edition = Rest.get("editions/" + id).json();
            edition.getJsonArray("rules").getValuesAs(JsonObject.class).forEach(rule -> assertEquals(200, Rest.get("editions/" + id + "/rules/" + rule.getString("name")).status()));
            edition.getJsonArray("annexes").getValuesAs(JsonObject.class).forEach(annex -> assertEquals(200,
                    Rest.get("editions/" + id + "/annexes/" + annex.getString("annex")).status(), id + " " + annex));
            edition.getJsonArray("points").getValuesAs(JsonObject.class).forEach(point -> assertEquals(200,
                    Rest.get("editions/" + id + "/points/" + point.getString("point")).status(), id + " " + point));
        });
    }

    @Test
    void anAnnexHasItsTablesInTheActsWords() {
        JsonObject incentives = Rest.get("editions/almaty-region-2017-06/annexes/1-1", "Accept-Language", "en").json();
        assertEquals(24, incentives.getJsonObject("tables").getJsonArray("kinds").size());
        assertEquals(5, incentives.getJsonObject("tables").getJsonArray("kinds").getJsonObject(0).getInt("points"));
        JsonObject indicators = Rest.get("editions/aksu-2018/annexes/4").json();
        assertEquals(33, indicators.getJsonObject("tables").getJsonArray("indicators").size());
        assertEquals("Ставит конкретные задачи и дает поручения в соответствии со стратегическими целями",
                indicators.getJsonObject("tables").getJsonArray("indicators").getJsonObject(0).getJsonArray("effective").getString(0));
    }

    @ParameterizedTest
    @CsvSource({"editions", "editions/aksu-2023", "editions/astana-2015/points/18", "editions/aksu-2023/rules/percent-table", "editions/aksu-2023/annexes/3"})
    void whatIsKnownIsNotSentAgain(String path) {
        Rest.Answer first = Rest.get(path, "Accept-Language", "ru");
        String tag = first.headers().get("ETag");
        assertEquals(304, Rest.get(path, "Accept-Language", "ru", "If-None-Match", tag).status());
        assertEquals(304, Rest.get(path, "Accept-Language", "ru", "If-None-Match", "\"other\", " + tag).status());
        assertEquals(200, Rest.get(path, "Accept-Language", "kk", "If-None-Match", tag).status(), "another language is another answer");
        assertEquals("no-cache", first.headers().get("Cache-Control"));
        assertNotEquals(tag, Rest.get(path, "Accept-Language", "en").headers().get("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"editions/astana-2016, Редакции «astana-2016» нет.", "editions/astana-2015/points/99, В этой редакции нет пункта «99».",
            "editions/astana-2015/points/abc, В этой редакции нет пункта «abc».", "editions/astana-2015/rules/no, В этой редакции нет правила «no».",
            "editions/astana-2015/annexes/9, В этой редакции нет таблиц приложения «9».", "nothing, По этому адресу ничего нет."})
    void whatIsNotThereIsNamed(String path, String detail) {
        JsonObject problem = problem(404, "not-found", Rest.get(path, "Accept-Language", "ru"));
        assertEquals(detail, problem.getString("detail"));
        assertEquals("/api/v1/" + path, problem.getString("instance"));
    }

    @Test
    void httpRefusalsAreProblemsToo() {
        assertTrue(problemWithHeader(405, "method", Rest.ask("DELETE", "editions", ""), "Allow").contains("GET"));
        problem(406, "not-acceptable", Rest.get("editions", "Accept", "text/html"));
        problem(415, "media-type", Rest.calculate("astana-2015", "a=b", "Content-Type", "application/x-www-form-urlencoded"));
        problem(404, "not-found", Rest.calculate("astana-2016", "{}"));
        problem(400, "http", Rest.get("editions", "Accept", ";;;", "Accept-Language", ";;q=x"));
        problem(413, "too-large", Rest.calculate("astana-2015", "{}", "Content-Type", "application/json", "Content-Length", "1000001"));
    }

    @Test
    void aCalculationTellsScoreGradeHashAndReasons() {
        JsonObject answer = Rest.calculate("astana-2015", SHEET.formatted("5"), "Content-Type", "application/json", "Accept-Language", "en").json();
        assertEquals(List.of("VALUE", "23", "23"), List.of(answer.getString("outcome"), answer.getString("score"), answer.getString("shown")));
        assertEquals(ShippedEditions.edition(EditionId.of("astana-2015")).hash(), answer.getString("hash"));
        JsonObject because = answer.getJsonObject("because");
        assertEquals("sheet.total", because.getString("key"));
        assertEquals("point 11, annex 1", because.getJsonObject("citation").getString("source"));
        assertEquals("“Initiative”: 5 (from 2 to 5 allowed).", because.getJsonArray("because").getJsonObject(0).getString("text"));
        assertEquals("INTERPRETATION", because.getJsonArray("gaps").getJsonObject(0).getString("basis"));
    }

    @Test
    void theLanguageIsThatOfTheRequest() {
        assertTrue(Rest.calculate("astana-2015", SHEET.formatted("5"), "Content-Type", "application/json", "Accept-Language", "de, kk-KZ;q=0.8").body().contains("қосымша"));
        assertEquals(200, Rest.get("editions", "Accept-Language", ";;q=x").status(), "a wish that cannot be read is none");
        assertEquals("ru", Rest.calculate("astana-2015", SHEET.formatted("5")).headers().get("Content-Language"), "a guest's");
    }

    @Test
    void aBadFactIsAProblemThatNamesFactValueRuleAndPoint() {
        JsonObject problem = problem(422, "bad-fact", Rest.calculate("astana-2015", SHEET.formatted("9"), "Content-Type", "application/json", "Accept-Language", "ru"));
        assertEquals(List.of("facts.supervisor-sheet[0].points.initiative", "9", "supervisor-sheet", "sheet.range"),
                List.of(problem.getString("fact"), problem.getString("value"), problem.getString("rule"), problem.getString("code")));
        assertEquals("п. 11, приложение 1", problem.getJsonObject("citation").getString("source"));
        assertEquals("[\"11\",\"annex-1\"]", problem.getJsonObject("citation").getJsonArray("points").toString());
        assertEquals(1, problem.getJsonArray("faults").size());
        problem(400, "not-json", Rest.calculate("astana-2015", SHEET.formatted("NaN")));
        problem(400, "not-json", Rest.calculate("astana-2015", ""));
        problem(413, "too-large", Rest.calculate("astana-2015", "[".repeat(100_000)));
        problem(413, "too-large", Rest.calculate("astana-2015", " ".repeat(1_000_001)));
    }

    @Test
    void anUndecidedQuestionAndAListAreAnswersToo() {
        String open = "{\"rule\": \"circular-mean\", \"facts\": {\"circular-mean\": []}}";
        assertEquals("UNDECIDED", Rest.calculate("astana-2015", open).json().getString("outcome"));
        String post = "{\"rule\": \"category-group\", \"on\": \"2022-11-01\", \"post\": {\"category\": \"E-1\"}}";
        JsonObject list = Rest.calculate("turkestan-2018-amended", post).json();
        assertEquals(List.of("LIST", "1"), List.of(list.getString("outcome"), list.getString("group")));
        assertEquals(1, list.getJsonArray("notes").size(), "the day could not be checked");
    }

    @Test
    void aFailureTellsACodeAndNothingElse() {
        Rest.Answer failed = Rest.get("broken/failure", "Accept-Language", "en");
        JsonObject problem = problem(500, "failed", failed);
        assertTrue(problem.getString("detail").contains(problem.getString("code")));
        assertFalse(failed.body().contains("secret"));
        assertFalse(failed.body().contains("Exception"));
    }

    @Test
    void aRefusalOfAccessNamesItself() {
        Rest.Answer refused = Rest.get("broken/denied", "Accept-Language", "en");
        assertEquals("NOT_LOGGED_IN", problem(401, "denied", refused).getString("code"));
        assertTrue(refused.headers().get("WWW-Authenticate").startsWith("Basic"));
        assertTrue(refused.headers().get("WWW-Authenticate").contains("Bearer"));
    }

    @Test
    void anObstacleTellsItsPoint() {
        JsonObject problem = problem(409, "obstacle", Rest.get("broken/obstacle", "Accept-Language", "ru"));
        assertEquals("п. 20", problem.getJsonObject("citation").getString("source"));
    }

    private static String problemWithHeader(int status, String type, Rest.Answer answer, String header) {
        problem(status, type, answer);
        return answer.headers().get(header);
    }

    private static JsonObject problem(int status, String type, Rest.Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.headers().get("Content-Type"));
        JsonObject problem = answer.json();
        assertEquals("urn:kz:bagalau:problem:" + type, problem.getString("type"));
        assertEquals(status, problem.getInt("status"));
        assertFalse(problem.getString("title").isBlank());
        assertFalse(problem.getString("detail").isBlank());
        return problem;
    }
}
