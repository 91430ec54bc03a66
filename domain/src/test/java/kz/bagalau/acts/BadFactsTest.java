package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.text.Lang;

/** Facts that will not do: each answer names the fact, its value and the rule with its point, in three languages. */
class BadFactsTest {

    private static final String SHEET = "{\"rule\": \"supervisor-sheet\", \"facts\": {\"supervisor-sheet\": [{\"points\": "
            + "{\"initiative\": %s, \"quality\": 8, \"cooperation\": 5, \"ethics\": 5}}]}}";
    private static final String INITIATIVE = "facts.supervisor-sheet[0].points.initiative";
    private static final String TARGETS = "{\"rule\": \"targets-grade\", \"facts\": {\"targets-score\": [%s]}}";
    private static final String POST = "{\"rule\": \"category-group\", \"post\": %s}";
    private static final String OUTCOME = "{\"rule\": \"competency-outcome\", \"post\": {\"category\": \"E-4\"%s}, \"competency\": \"%s\", "
            + "\"facts\": {\"competency-outcome\": [{\"shown\": [%s], \"notShown\": [%s]}]}}";

    @Test
    void aMissingFactIsNamedWithItsRuleAndPoint() {
        BadFact fault = only("astana-2015", "{\"rule\": \"final-grade\", \"facts\": {\"circular-mean\": []}}", "calc.missing", "facts.supervisor-sheet", "");
        assertEquals(Optional.of("supervisor-sheet"), fault.rule());
        assertEquals("Не указано: «supervisor-sheet». (п. 11, приложение 1)", LawTexts.sentences().say(Lang.RU, fault));
        assertEquals("Көрсетілмеген: «supervisor-sheet». (11-тармақ, 1-қосымша)", LawTexts.sentences().say(Lang.KK, fault));
        assertEquals("Not given: “supervisor-sheet”. (point 11, annex 1)", LawTexts.sentences().say(Lang.EN, fault));
    }

    @Test
    void aCriterionWithoutPointsIsNamed() {
        only("astana-2015", SHEET.replace("\"initiative\": %s, ", ""), "sheet.unfilled", INITIATIVE, "");
        only("astana-2015", SHEET.formatted("null"), "sheet.unfilled", INITIATIVE, "");
    }

    @ParameterizedTest
    @CsvSource({"1, sheet.range", "6, sheet.range", "-2, sheet.range", "999999999999, sheet.range", "3.5, sheet.decimals", "7/2, sheet.decimals",
            "1e999999, calc.number", "1E+400000000, calc.number", "1234567890123, calc.number", "0.1234567890123, calc.number", "true, calc.number", "[], calc.number",
            "{}, calc.number"})
    void pointsOutOfRangeOrNoNumber(String points, String key) {
        boolean fraction = points.contains("/");
        String shown = points.equals("[]") ? "[0]" : points.equals("{}") ? "{…}" : points;
        BadFact fault = only("astana-2015", SHEET.formatted(fraction ? "\"" + points + "\"" : points), key, INITIATIVE, shown);
        assertEquals(Optional.of("supervisor-sheet"), fault.rule());
        assertTrue(fault.citation().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999999", "1/0", "0x10", "five", "1 000", "９９"})
    void aTextThatIsNoNumber(String text) {
        only("astana-2015", SHEET.formatted("\"" + text + "\""), "calc.number", INITIATIVE, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+5", "undefined"})
    void whatIsNoJsonNumberIsShownAtItsPlace(String token) {
        BadFact fault = only("astana-2015", SHEET.formatted(token), "calc.syntax", INITIATIVE, token);
        assertEquals(Optional.of("supervisor-sheet"), fault.rule());
    }

    @Test
    void severalFaultsAreToldAtOnce() {
        List<BadFact> faults = faults("astana-2015", "{\"rule\": \"final-grade\", \"facts\": {\"supervisor-sheet\": [{\"points\": {\"initiative\": 9, \"quality\": \"x\","
                + " \"zeal\": 5, \"cooperation\": 5}}], \"circular-mean\": [{\"sheet\": \"peer\", \"points\": {}}]}}");
        assertEquals(List.of("calc.unknown", "sheet.range", "calc.number", "sheet.unfilled", "calc.sheet"), faults.stream().map(BadFact::key).toList());
        assertEquals("facts.supervisor-sheet[0].points.zeal", faults.get(0).path());
        assertEquals("facts.circular-mean[0].sheet", faults.get(4).path());
    }

    @Test
    void unknownFactsRulesAndKeys() {
        only("astana-2015", "{\"rule\": \"no-such\"}", "calc.rule", "rule", "no-such");
        only("astana-2015", "{\"rule\": \"quorum\"}", "calc.rule", "rule", "quorum");
        only("astana-2015", "{}", "calc.missing", "rule", "");
        only("almaty-region-2017", "{\"rule\": \"plan-mean\", \"facts\": {\"plan-mean\": [{\"target\": \"a\", \"score\": 3}], \"penalty\": []}}", "calc.unknown",
                "facts.penalty", "[0]");
        only("astana-2015", SHEET.formatted("5").replace("\"facts\"", "\"post\": {}, \"facts\""), "calc.unknown", "post", "{…}");
        only("almaty-region-2017-06", "{\"rule\": \"incentive\", \"facts\": {\"incentive\": [{\"kind\": \"9.9\", \"day\": \"2017-09-01\"}]}}", "journal.unknown",
                "facts.incentive[0].kind", "9.9");
        only("almaty-region-2017", "{\"rule\": \"penalty\", \"facts\": {\"penalty\": [{\"kind\": \"LATE\", \"day\": \"2017-09-01\"}]}}", "facts.unknown",
                "facts.penalty[0].kind", "LATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"text\"", "[1]", "null", "true"})
    void aRequestIsAnObject(String text) {
        only("aksu-2018", text, "calc.object", "", text.equals("\"text\"") ? "text" : text.equals("[1]") ? "[1]" : text);
    }

    @Test
    void wrongTypes() {
        only("astana-2015", "{\"rule\": 5}", "calc.text", "rule", "5");
        only("astana-2015", "{\"rule\": \"supervisor-sheet\", \"facts\": []}", "calc.object", "facts", "[0]");
        only("astana-2015", "{\"rule\": \"supervisor-sheet\", \"facts\": {\"supervisor-sheet\": {}}}", "calc.list", "facts.supervisor-sheet", "{…}");
        only("aksu-2018", "{\"rule\": \"targets-grade\", \"facts\": {\"targets-grade\": [{\"target\": \"a\", \"reached\": \"yes\"}]}}", "calc.flag",
                "facts.targets-grade[0].reached", "yes");
        only("almaty-region-2017", "{\"rule\": \"penalty\", \"facts\": {\"penalty\": [{\"kind\": \"LABOUR_DISCIPLINE\", \"day\": \"2017-02-30\"}]}}", "calc.day",
                "facts.penalty[0].day", "2017-02-30");
        only("aksu-2023", "{\"rule\": \"targets-year\", \"facts\": {\"targets-year\": [{\"period\": {\"kk\": \"I\"}, \"score\": 3}]}}", "calc.missing",
                "facts.targets-year[0].period.ru", "");
    }

    @Test
    void whatIsGivenTwice() {
        only("astana-2015", SHEET.formatted("5, \"initiative\": 4"), "calc.twice", INITIATIVE, "initiative");
        only("astana-2015", "{\"rule\": \"supervisor-sheet\", \"rule\": \"final\"}", "calc.twice", "rule", "rule");
        only("aksu-2018", "{\"rule\": \"targets-grade\", \"facts\": {\"targets-grade\": [{\"target\": \"a\", \"reached\": true}, {\"target\": \"a\", \"reached\": true}]}}",
                "calc.target.twice", "facts.targets-grade[1].target", "a");
        only("aksu-2023", "{\"rule\": \"targets-year\", \"facts\": {\"targets-year\": [{\"period\": \"I\", \"score\": 3}, {\"period\": \"I\", \"score\": 4}]}}",
                "calc.period.twice", "facts.targets-year[1].period", "I");
    }

    @Test
    void sheetsOfTwoGroupsTooManyAndTooFew() {
        String one = "{\"sheet\": \"circular-%s\", \"points\": {\"%s\": 5, \"%s\": 5, \"ethics\": 5}}";
        String subordinate = one.formatted("subordinate", "planning", "motivation");
        String circular = "{\"rule\": \"circular-mean\", \"facts\": {\"circular-mean\": [%s]}}";
        only("astana-2015", circular.formatted(subordinate + "," + one.formatted("colleague", "teamwork", "quality")), "calc.sheets.mixed", "facts.circular-mean", "[2]");
        only("astana-2015", circular.formatted(String.join(",", List.of(subordinate, subordinate, subordinate, subordinate))), "calc.number.sheets",
                "facts.circular-mean", "[4]");
        only("astana-2015", "{\"rule\": \"supervisor-sheet\", \"facts\": {\"supervisor-sheet\": []}}", "calc.number.exactly", "facts.supervisor-sheet", "[0]");
    }

    @Test
    void targetsOutsideNumberRangeAndPercentage() {
        String three = "{\"target\": \"a\", \"score\": %s}, {\"target\": \"b\", \"score\": 4}, {\"target\": \"c\", \"score\": 4}";
        only("aksu-2023", TARGETS.formatted("{\"target\": \"a\", \"score\": 4}, {\"target\": \"b\", \"score\": 4}"), "targets.outside", "facts.targets-score", "2");
        only("aksu-2023", TARGETS.formatted(three.formatted("5.01")), "sheet.range", "facts.targets-score[0].score", "5.01");
        only("aksu-2023", TARGETS.formatted(three.formatted("\"4.001\"")), "sheet.range", "facts.targets-score[0].score", "4.001");
        only("aksu-2023", TARGETS.formatted(three.formatted("4, \"percent\": -1")), "calc.negative", "facts.targets-score[0].percent", "-1");
        BadFact outside = only("aksu-2023", TARGETS.formatted(three.formatted("4, \"percent\": 95")), "percent.outside", "facts.targets-score[0].score", "4");
        assertEquals(Optional.of("percent-table"), outside.rule());
        only("aksu-2023", TARGETS.formatted("{\"target\": \"a\"}, {\"target\": \"b\", \"score\": 4}, {\"target\": \"c\", \"score\": 4}"), "targets.unscored",
                "facts.targets-score[0].score", "");
        only("almaty-region-2017", "{\"rule\": \"plan-mean\", \"facts\": {\"plan-mean\": [{\"target\": \"a\", \"score\": 1}]}}", "sheet.range", "facts.plan-mean[0].score", "1");
    }

    @Test
    void aCategoryInNoRowAndAPostWithoutItsFlag() {
        BadFact none = only("turkestan-2018-amended", POST.formatted("{\"category\": \"E-G-2\"}"), "row.none", "post.category", "E-G-2");
        assertEquals("Категории E-G-2 нет ни в одной строке приложения; ближайшую строку брать нельзя. (приложение 4)", LawTexts.sentences().say(Lang.RU, none));
        assertEquals(Optional.of("category-group"), none.rule());
        only("almaty-city-2018", POST.formatted("{\"category\": \"D-1\"}"), "row.none", "post.category", "D-1");
        only("aksu-2018", POST.formatted("{\"category\": \"Е-3\"}"), "calc.head", "post.headOfUnit", "");
        only("almaty-city-2018", POST.formatted("{\"category\": \"D-3\"}"), "calc.head", "post.headOfUnit", "");
        only("aksu-2018", POST.formatted("{\"headOfUnit\": true}"), "calc.missing", "post.category", "");
        only("aksu-2018", "{\"rule\": \"category-group\"}", "calc.missing", "post", "");
        only("aksu-2018", "{\"rule\": \"competencies\", \"post\": {}}", "calc.services", "post.servesPublic", "");
        only("aksu-2018", OUTCOME.formatted("", "service", "", ""), "calc.services", "post.servesPublic", "", "indicators.unmarked");
        only("aksu-2018", OUTCOME.formatted(", \"servesPublic\": false", "service", "", ""), "calc.notServing", "post.servesPublic", "false", "indicators.unmarked");
    }

    @Test
    void indicatorsOfAnotherRowAndIndicatorsNotMarked() {
        List<String> own = row("cooperation", "3");
        String[] quoted = own.stream().map(each -> "\"" + each + "\"").toArray(String[]::new);
        String all = String.join(", ", quoted);
        String foreign = row("management", "1").get(0);
        BadFact fault = only("aksu-2018", OUTCOME.formatted("", "cooperation", all + ", \"" + foreign + "\"", ""), "indicators.unknown",
                "facts.competency-outcome[0].shown[" + own.size() + "]", Given.shortened(foreign));
        assertEquals(Optional.of("indicators"), fault.rule());
        only("aksu-2018", OUTCOME.formatted("", "cooperation", all, quoted[0]), "indicators.unmarked", "facts.competency-outcome[0].notShown[0]", Given.shortened(own.get(0)));
        only("aksu-2018", OUTCOME.formatted("", "cooperation", String.join(", ", Arrays.copyOfRange(quoted, 1, quoted.length)), ""), "indicators.unmarked",
                "facts.competency-outcome[0]", Given.shortened(own.get(0)));
        only("aksu-2018", OUTCOME.formatted("", "courage", "", ""), "calc.competency", "competency", "courage");
    }

    @Test
    void aDayOutsideTheEditionsLife() {
        String asked = "{\"rule\": \"base\", \"on\": \"%s\"}";
        only("almaty-region-2017-06", asked.formatted("2017-08-06"), "calc.before", "on", "2017-08-06");
        BadFact fault = only("almaty-region-2017-06", asked.formatted("2018-03-06"), "calc.after", "on", "2018-03-06");
        assertEquals(Optional.of("base"), fault.rule());
        assertTrue(calculator("almaty-region-2017-06").read(asked.formatted("2018-03-05")).on().isPresent());
    }

    @Test
    void whereTheLifeIsNotKnownTheDayIsNotCheckedAndThatIsSaid() {
        Calculator calculator = calculator("turkestan-2018-amended");
        assertTrue(calculator.lifeUnknown());
        assertTrue(calculator.read("{\"rule\": \"category-group\", \"on\": \"1999-01-01\", \"post\": {\"category\": \"E-1\"}}").on().isPresent());
        assertFalse(calculator("aksu-2023").lifeUnknown());
    }

    @Test
    void aThousandMillionEntriesAreRefusedAtTheFirstTooMany() {
        Endless entries = new Endless("{\"rule\": \"incentive\", \"facts\": {\"incentive\": [", "{\"kind\": \"5.1\", \"day\": \"2017-09-01\"},");
        BadFact fault = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> only(refused("almaty-region-2017-06", entries)));
        assertEquals(List.of("calc.many", "facts.incentive", "incentive"), List.of(fault.key(), fault.path(), fault.rule().orElseThrow()));
        assertTrue(entries.given < 100_000, "read: " + entries.given);
    }

    @Test
    void hugeRequestsAreRefusedWhileTheyStream() {
        assertEquals("calc.large", only(refused("astana-2015", new Endless("{\"rule\": \"", "a"))).key());
        assertEquals("calc.large", only(refused("astana-2015", new Endless("", " "))).key());
        assertEquals("calc.deep", only(refused("astana-2015", new Endless("{\"rule\": ", "["))).key());
        assertEquals("calc.deep", only(refused("astana-2015", new Endless("", "{\"a\":"))).key());
        assertEquals("calc.values", only(refused("astana-2015", new Endless("{\"rule\": \"final\", \"facts\": {\"a\": [", "[" + "1,".repeat(900) + "1],"))).key());
        assertEquals("calc.long", only(faults("astana-2015", "{\"rule\": \"" + "a".repeat(RequestLimits.TEXT + 1) + "\"}")).key());
        assertEquals("calc.many", only(faults("astana-2015", IntStream.range(0, 1001).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(",", "{", "}")))).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"rule\": \"final\"", "{\"rule\": \"final\"} {}", "{rule: 1}", "'", "{\"rule\": \"final\",}", "[1,]", "\u0000"})
    void whatIsNotJson(String text) {
        assertEquals("calc.syntax", only(faults("astana-2015", text)).key(), text);
    }

    @Test
    void notMoreThanFiftyFaultsAreTold() {
        String bad = IntStream.range(0, 900).mapToObj(i -> "{\"kind\": " + i + "}").collect(Collectors.joining(",", "[", "]"));
        assertEquals(RequestLimits.FAULTS, faults("almaty-region-2017-06", "{\"rule\": \"incentive\", \"facts\": {\"incentive\": " + bad + "}}").size());
    }

    private static List<String> row(String competency, String group) {
        return calculator("aksu-2018").edition().rule("indicators", kz.bagalau.law.instrument.Indicators.class).of(competency, group).effective();
    }

    private static Calculator calculator(String edition) {
        EditionId id = EditionId.of(edition);
        return new Calculator(ShippedEditions.edition(id), ShippedEditions.validity(id));
    }

    private static List<BadFact> faults(String edition, String request) {
        List<BadFact> faults = assertThrows(BadFacts.class, () -> calculator(edition).read(request), request).all();
        for (Lang lang : Lang.values()) {
            faults.forEach(fault -> assertFalse(LawTexts.sentences().say(lang, fault).contains("{0}"), fault.key()));
        }
        return faults;
    }

    private static List<BadFact> refused(String edition, Reader request) {
        return assertThrows(BadFacts.class, () -> calculator(edition).read(request)).all();
    }

    private static BadFact only(List<BadFact> faults) {
        assertEquals(1, faults.size(), faults.toString());
        return faults.get(0);
    }

    /** The one fault (others of the keys named apart): its key, its place, its value. */
    private static BadFact only(String edition, String request, String key, String path, String value, String... apart) {
        BadFact fault = only(faults(edition, request).stream().filter(each -> !List.of(apart).contains(each.key())).toList());
        assertEquals(List.of(key, path, value), List.of(fault.key(), fault.path(), fault.value()), request);
        return fault;
    }

    /** A text that never ends. */
    private static final class Endless extends Reader {
        private final String start;
        private final String again;
        private long given;

        Endless(String start, String again) {
            this.start = start;
            this.again = again;
        }

        @Override
        public int read(char[] into, int from, int most) {
            for (int i = 0; i < most; i++, given++) {
                into[from + i] = given < start.length() ? start.charAt((int) given) : again.charAt((int) ((given - start.length()) % again.length()));
            }
            return most;
        }

        @Override
        public void close() {
            given = 0;
        }
    }
}
