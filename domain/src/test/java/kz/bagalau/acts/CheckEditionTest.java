package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The report on an edition in hand: all that is wrong at once, in three languages, and what is sound all the same. */
class CheckEditionTest {

    private static final String HEAD = "\"points\": [\"2\"], \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, ";

    private static Set<String> errors(EditionSource source) {
        EditionReport report = SmallEdition.check(source);
        report.errors().forEach(each -> Stream.of(Lang.values()).forEach(lang -> assertFalse(each.say(lang).matches("(?s).*\\{[0-9]}.*"), each.say(lang))));
        assertEquals(report.isSound(), report.edition().isPresent());
        return report.errors().stream().map(each -> each.file() + " " + each.place() + " " + each.key()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String constant(String name, String more) {
        return "\"" + name + "\": {" + HEAD + "\"by\": \"constant\"" + more + "}";
    }

    @Test
    void aSoundEditionIsRead() {
        EditionReport report = SmallEdition.check(SmallEdition.source());
        assertEquals(List.of(), report.errors());
        assertEquals(Set.of("base", "sheet", "total", "grade"), report.rules().keySet());
        assertEquals(SmallEdition.source().resolve(ShippedEditions::canonical), report.canonical().orElseThrow());
        assertEquals(Set.of("check.noExamples", "check.noEnglish"), report.warnings().stream().map(Finding::key).collect(Collectors.toSet()));
    }

    @Test
    void listsEveryMistakeOfEveryRule() {
        assertEquals(Set.of("rules.json a reader.missing", "rules.json a reader.unknownKey", "rules.json b reader.number", "rules.json c reader.kind",
                "rules.json d reader.dangling", "rules.json d reader.unknownKey", "rules.json e reader.pointMissing", "rules.json f reader.code",
                "rules.json f.label reader.text", "rules.json g reader.bands", "rules.json h reader.object"),
            errors(SmallEdition.withRules(constant("a", ", \"valeu\": 1") + ", " + constant("b", ", \"value\": \"1e9\"") + ", "
                + "\"c\": {" + HEAD + "\"by\": \"script\"}, \"d\": {" + HEAD + "\"by\": \"sum-of\", \"parts\": [\"base\", \"nobody\"], \"x\": 1, \"y\": 2}, "
                + constant("e", ", \"value\": 1").replace("[\"2\"]", "[\"2\", \"98\", \"99\"]") + ", "
                + "\"f\": {\"points\": [\"2\"], \"label\": {\"kk\": 1, \"ru\": \"x\"}, \"by\": \"cadence\", \"unit\": \"WEEK\"}, "
                + "\"g\": {" + HEAD + "\"by\": \"band-to-number\", \"of\": \"base\", \"bands\": [[\"2\", \"<80\"], [\"3\", \"<70\"], [\"4\", \"*\"]]}, \"h\": 1")));
    }

    @Test
    void whatIsSoundIsShownAllTheSame() {
        EditionReport report = SmallEdition.check(SmallEdition.withRules(constant("a", "")));
        assertEquals(Set.of("base", "sheet", "total", "grade"), report.rules().keySet());
    }

    @Test
    void whatRestsOnAMistakeIsNotOneItself() {
        EditionSource broken = SmallEdition.source().with("rules.json", SmallEdition.RULES.replace("\"value\": 100", "\"value\": true"));
        assertEquals(Set.of("rules.json base reader.number"), errors(broken));
        assertEquals(Set.of("text.ru.md - reader.noFile"), errors(SmallEdition.source().without("text.ru.md")));
        assertEquals(Set.of("annex-1.json - reader.noFile"), errors(SmallEdition.source().without("annex-1.json")));
        assertEquals(Set.of("act.json - reader.noFile"), errors(SmallEdition.source().without("act.json")).stream()
                .filter(each -> each.contains("noFile")).collect(Collectors.toSet()));
    }

    @Test
    void mistakesOfSeveralFilesAreToldTogether() {
        EditionSource source = SmallEdition.source().with("annex-1.json", SmallEdition.ANNEX.replace("\"most\": 5", "\"most\": 1, \"more\": 1"))
                .with("act.json", SmallEdition.ACT.replace("2024-01-10", "10.01.2024").replace("DECLARES", "EXECUTED"))
                .with("annex-9.json", "{}").with("text.ru.md", SmallEdition.TEXT + "## 3\n\nЕщё раз.\n");
        assertEquals(Set.of("act.json act reader.date", "act.json points reader.executed", "annex-9.json - upload.unnamed",
                "annex-1.json -.tables.criteria[0] reader.range", "annex-1.json -.tables.criteria[0] reader.unknownKey", "text 3 reader.twice"),
            errors(source));
    }

    @Test
    void aRouteIsReadRowByRow() {
        String route = """
                {"case": {"points": ["1"], "ends": ["archived"], "strip": ["due", "archived"], "moves": [
                  {"from": ["none"], "deed": "ENROLL", "by": ["HR_WORKER"], "to": "due", "points": ["1"]},
                  {"from": ["due"], "deed": "ARCHIVE", "by": ["NOBODY"], "to": "archived", "points": []}]}}""";
        assertEquals(Set.of("route.json route.case.moves[0] reader.code", "route.json route.case.moves[1] reader.code",
                "route.json route.case.moves[1] reader.noPoint"), errors(SmallEdition.source().with("route.json", route)));
        String walked = route.replace("ENROLL", "ENROL").replace("NOBODY", "HR_WORKER").replace("\"points\": []", "\"points\": [\"9\"], \"within\": \"no-term\"");
        assertEquals(Set.of("route.json route.case ARCHIVE reader.pointMissing", "route.json route.case.moves[1] reader.route.rule"),
                errors(SmallEdition.source().with("route.json", walked)));
    }

    @Test
    void aCircleIsToldOnceAndTheRestIsStillLookedAt() {
        String sum = "\"%s\": {" + HEAD + "\"by\": \"sum-of\", \"parts\": [\"%s\"]}";
        Set<String> errors = errors(SmallEdition.withRules(sum.formatted("p", "q") + ", " + sum.formatted("q", "p") + ", " + constant("z", "")));
        assertEquals(Set.of("rules.json p reader.circle", "rules.json z reader.missing"), errors);
    }

    @Test
    void rulesThatAskOneAnotherTooOftenAreRefused() {
        String rules = IntStream.range(0, 60).mapToObj(i -> "\"r" + i + "\": {" + HEAD + "\"by\": \"sum-of\", \"parts\": [\"" + next(i) + "\", \"" + next(i) + "\"]}")
                .collect(Collectors.joining(", "));
        assertTrue(errors(SmallEdition.withRules(rules)).stream().anyMatch(each -> each.endsWith("reader.tooMany")));
    }

    private static String next(int i) {
        return i == 59 ? "base" : "r" + (i + 1);
    }

    @Test
    void theIdOfAShippedEditionCannotBeTaken() {
        for (String taken : List.of("astana-2015", "typical-2018")) {
            assertTrue(errors(SmallEdition.source().as(EditionId.of(taken))).contains("- - upload.idTaken"));
        }
        assertEquals(Set.of("- - upload.idLong"), errors(SmallEdition.source().as(EditionId.of("a".repeat(UploadLimits.ID + 1)))));
        assertTrue(errors(SmallEdition.source().with("act.json", SmallEdition.ACT.replace("\"basis\"", "\"amends\": \"own-2024\", \"basis\"")))
                .contains("act.json - reader.ownBase"));
        assertTrue(errors(SmallEdition.source().with("act.json", SmallEdition.ACT.replace("\"basis\"", "\"amends\": \"nowhere-2024\", \"basis\"")))
                .contains("nowhere-2024/act.json - reader.noFile"));
    }

    private static EditionSource withExample(String points, String expect) {
        return SmallEdition.source().with("examples.json", """
                [{"label": {"kk": "м", "ru": "п", "en": "e"}, "rule": "grade", "facts": {"sheet": [{"sheet": "sheet", "points": {"a": %s}}]}, "expect": %s}]
                """.formatted(points, expect));
    }

    @Test
    void workedExamplesMustComeOut() {
        EditionReport report = SmallEdition.check(withExample("3", "{\"score\": \"103\", \"grade\": \"GOOD\"}"));
        assertEquals(List.of(), report.errors());
        assertEquals(new ExampleResult("examples[0]", new Text("м", "п", "e"), "grade GOOD, score 103", "grade GOOD, score 103", true), report.examples().get(0));
        assertFalse(report.warnings().stream().anyMatch(each -> each.key().equals("check.noExamples")));
        report = SmallEdition.check(withExample("2", "{\"grade\": \"GOOD\"}"));
        assertEquals("examples.json: examples[0]: пример расчёта не сходится: ожидалось grade GOOD, вычислено grade LOW, score 102",
                report.errors().get(0).say(Lang.RU));
        assertTrue(report.edition().isEmpty() && report.canonical().isEmpty());
        assertFalse(report.examples().get(0).passed());
        assertEquals(List.of(), SmallEdition.check(withExample("9", "{\"obstacle\": \"sheet.range\"}")).errors().stream()
                .filter(each -> !each.key().equals("check.example")).toList());
    }

    @Test
    void anExampleThatCannotBeReadIsRefusedAndTheNextIsStillAsked() {
        assertEquals(Set.of("examples.json -.examples[0] reader.missing", "examples.json -.examples[1].expect reader.code", "examples.json examples[2] check.example"),
                errors(SmallEdition.source().with("examples.json", """
                        [{"label": {"kk": "м", "ru": "п"}, "rule": "base", "facts": {}},
                         {"label": {"kk": "м", "ru": "п"}, "rule": "base", "facts": {}, "expect": {"result": "1"}},
                         {"label": {"kk": "м", "ru": "п"}, "rule": "base", "facts": {}, "expect": {"score": "1"}}]""")));
        assertEquals(Set.of("examples.json - reader.notJson"), errors(SmallEdition.source().with("examples.json", "[")));
    }

    static Stream<Arguments> hostile() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String many = IntStream.range(0, 10_000).mapToObj(i -> constant("r" + i, ", \"value\": 1")).collect(Collectors.joining(", ", "{", "}"));
        return Stream.of(
                Arguments.of("upload.deep", "annex-1.json", "{\"tables\": " + deep + "}"),
                Arguments.of("upload.deep", "examples.json", deep),
                Arguments.of("upload.deep", "act.json", "{\"a\":".repeat(50_000)),
                Arguments.of("upload.count", "rules.json", many),
                Arguments.of("upload.count", "annex-1.json", "{\"tables\": {\"t\": [" + "1,".repeat(100_000) + "1]}}"),
                Arguments.of("upload.digits", "rules.json", "{\"a\": " + "9".repeat(900_000) + "}"),
                Arguments.of("upload.long", "annex-1.json", "{\"title\": \"" + "а".repeat(500_000) + "\"}"),
                Arguments.of("upload.long", "text.ru.md", "## 1\n" + "слово ".repeat(100_000)),
                Arguments.of("upload.long", "text.ru.md", "## 1\n" + "слово\n".repeat(100_000)),
                Arguments.of("upload.count", "text.ru.md", IntStream.range(0, 20_000).mapToObj(i -> "## " + i + "\n").collect(Collectors.joining())),
                Arguments.of("upload.bom", "act.json", "\uFEFF" + SmallEdition.ACT),
                Arguments.of("upload.bom", "text.ru.md", "\uFEFF" + SmallEdition.TEXT),
                Arguments.of("upload.markup", "text.ru.md", SmallEdition.TEXT + "<script>alert(1)</script>"),
                Arguments.of("upload.markup", "annex-1.json", SmallEdition.ANNEX.replace("\"П\"", "\"<img src=x>\"")),
                Arguments.of("upload.markup", "annex-1.json", SmallEdition.ANNEX.replace("\"П\"", "\"&#x3c;b\"")),
                Arguments.of("upload.markup", "annex-1.json", SmallEdition.ANNEX.replace("\"П\"", "\"\\u003cscript>\"")),
                Arguments.of("upload.sign", "annex-1.json", SmallEdition.ANNEX.replace("\"П\"", "\"П\\u202E1\"")),
                Arguments.of("upload.sign", "annex-1.json", SmallEdition.ANNEX.replace("\"П\"", "\"П\\u200B\"")),
                Arguments.of("upload.sign", "annex-1.json", SmallEdition.ANNEX.replace("\"П\"", "\"П\\u0000\"")),
                Arguments.of("upload.sign", "annex-1.json", SmallEdition.ANNEX.replace("\"П\"", "\"П\\uD800\"")),
                Arguments.of("upload.sign", "rules.json", "{\"a\\u200Bb\": 1}"),
                Arguments.of("reader.notJson", "rules.json", "{\"a\": 1, \"a\": 2}"),
                Arguments.of("reader.notJson", "annex-1.json", "{\"tables\": {}, \"tables\": {}}"),
                Arguments.of("reader.notJson", "rules.json", "[1]"),
                Arguments.of("reader.notJson", "rules.json", ""),
                Arguments.of("reader.notJson", "rules.json", "{\"a\": 01}"),
                Arguments.of("reader.number", "rules.json", SmallEdition.RULES.replace("100}", "1e999999999}")),
                Arguments.of("reader.number", "rules.json", SmallEdition.RULES.replace("100}", "\"1e999999999\"}")),
                Arguments.of("reader.number", "rules.json", SmallEdition.RULES.replace("100}", "\"1/0\"}")),
                Arguments.of("reader.number", "rules.json", SmallEdition.RULES.replace("<103", "<1e999999999")),
                Arguments.of("reader.whole", "rules.json", SmallEdition.RULES.replace("\"decimals\": 0", "\"decimals\": 2000000000")),
                Arguments.of("reader.value", "rules.json", SmallEdition.RULES.replace("\"decimals\": 0", "\"decimals\": 2000")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesAFileThatMeansHarm(String key, String file, String text) {
        Set<String> errors = errors(SmallEdition.source().with(file, text));
        assertTrue(errors.stream().anyMatch(each -> each.startsWith(file) && each.endsWith(key)), errors.toString());
    }

    @Test
    void aMistakeIsToldWithoutSignsThatTurnTheLine() {
        EditionReport report = SmallEdition.check(SmallEdition.withRules("\"a\u202Eb\": {\"by\": \"x\u202Ey\"}"));
        assertFalse(report.errors().stream().anyMatch(each -> each.say(Lang.RU).contains("\u202E")));
    }
}
