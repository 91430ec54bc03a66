package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's own edition: a folder of files, refused with file, rule and reason where it is not sound. */
class EditionFilesTest {

    private static final String ACT = """
            {"act": {"name": {"kk": "Ә", "ru": "М"}, "shortName": {"kk": "Ә", "ru": "М"}, "adoptedBy": {"kk": "Ә", "ru": "А"},
              "number": "1", "adopted": "2024-01-10", "language": "ru", "family": "own"},
             "basis": "TEXT", "printed": true, "text": "text.ru.md", "annexes": ["annex-1"], "forms": [],
             "points": {"1": ["DECLARES"]}%s}
            """;
    private static final String RULES = """
            {"base": {"points": ["2"], "by": "constant", "label": {"kk": "Негіз", "ru": "Основа"}, "value": 100},
             "penalty": {"points": ["2"], "by": "fact-count", "label": {"kk": "Айып", "ru": "Штраф"}, "each": -2},
             "total": {"points": ["2"], "by": "sum-of", "label": {"kk": "Қорытынды", "ru": "Итог"}, "parts": ["base", "penalty"]},
             "grade": {"points": ["3"], "by": "grade-scale", "label": {"kk": "Баға", "ru": "Оценка"}, "of": "total",
               "bands": [["LOW", "<80"], ["GOOD", "*"]],
               "names": {"LOW": {"kk": "төмен", "ru": "низко"}, "GOOD": {"kk": "жақсы", "ru": "хорошо"}}}%s}
            """;
    private static final String TEXT = "# 1\n\n## 1\n\nОдин.\n\n## 2\n\nДва.\n\n## 3\n\nТри.\n";
    private static final String ANNEX = """
            {"title": {"kk": "Қ", "ru": "П"}, "tables": {"criteria": [{"code": "a", "name": {"kk": "а", "ru": "а"}, "least": 2, "most": 5}],
              "indicators": [{"code": "a", "name": "а", "group": "1", "categories": "E-1", "effective": ["раз", "два"], "ineffective": []}]}}
            """;

    private static Map<String, String> folder(String more) {
        return new HashMap<>(Map.of("act.json", ACT.formatted(""), "rules.json", RULES.formatted(more), "text.ru.md", TEXT,
                "annex-1.json", ANNEX));
    }

    private static String resolve(String id, Map<String, String> files) {
        return new EditionFiles(EditionId.of(id), file -> Optional.ofNullable(files.get(file)),
                base -> resolve(base.value(), folder(""))).resolve();
    }

    private static Edition read(Map<String, String> files) {
        return EditionReader.read(resolve("own-2024", files));
    }

    private static EditionRefused refused(Map<String, String> files) {
        return assertThrows(EditionRefused.class, () -> read(files));
    }

    @Test
    void anOwnEditionNeedsNoProgramming() {
        Edition edition = read(folder(""));
        var grade = new Evaluation(edition, Facts.none()).answer("grade").value().orElseThrow();
        assertEquals("GOOD", grade.value().grade().orElseThrow().code());
        assertEquals("Оценка: «хорошо», так как 100 ≥ 80. (п. 3)", LawTexts.sentences().say(Lang.RU, grade.step()) + " ("
                + LawTexts.sentences().cite(Lang.RU, grade.step().citation()) + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "reader.unknownKey   # , \"x\": {\"points\": [\"2\"], \"by\": \"constant\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"value\": 1, \"valeu\": 2}",
        "reader.missing      # , \"x\": {\"points\": [\"2\"], \"by\": \"constant\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}}",
        "reader.missing      # , \"x\": {\"points\": [\"2\"], \"by\": \"constant\", \"label\": {\"ru\": \"x\"}, \"value\": 1}",
        "reader.number       # , \"x\": {\"points\": [\"2\"], \"by\": \"constant\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"value\": \"many\"}",
        "reader.kind         # , \"x\": {\"points\": [\"2\"], \"by\": \"script\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}}",
        "reader.noPoint      # , \"x\": {\"points\": [], \"by\": \"constant\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"value\": 1}",
        "reader.point        # , \"x\": {\"points\": [\"two\"], \"by\": \"constant\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"value\": 1}",
        "reader.pointMissing # , \"x\": {\"points\": [\"99\"], \"by\": \"constant\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"value\": 1}",
        "reader.dangling     # , \"x\": {\"points\": [\"2\"], \"by\": \"sum-of\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"parts\": [\"base\", \"bonus\"]}",
        "reader.wrongKind    # , \"x\": {\"points\": [\"2\"], \"by\": \"acquaintance\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"term\": \"base\", \"media\": [\"PAPER\"], \"signatureNeeded\": true}",
        "reader.gradeOnly    # , \"x\": {\"points\": [\"2\"], \"by\": \"sum-of\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"parts\": [\"s\"]}, \"s\": {\"points\": [\"2\"], \"by\": \"indicator-share\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"share\": \"3/4\", \"names\": {\"MEETS\": {\"kk\": \"x\", \"ru\": \"x\"}, \"FAILS\": {\"kk\": \"x\", \"ru\": \"x\"}}}",
        "reader.circle       # , \"x\": {\"points\": [\"2\"], \"by\": \"sum-of\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"parts\": [\"x\"]}",
        "reader.code         # , \"x\": {\"points\": [\"2\"], \"by\": \"cadence\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"unit\": \"WEEK\"}",
        "reader.unknownMessage # , \"x\": {\"points\": [\"2\"], \"by\": \"consequence\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"grades\": [\"LOW\"], \"consequences\": [\"EXILE\"]}",
        "reader.table        # , \"x\": {\"points\": [\"2\"], \"by\": \"point-sheet\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"annex\": \"annex-1\", \"table\": \"other\", \"decimals\": 0}",
        "reader.bands        # , \"x\": {\"points\": [\"2\"], \"by\": \"band-to-number\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"of\": \"base\", \"bands\": [[\"2\", \"<80\"], [\"3\", \"<70\"], [\"4\", \"*\"]]}",
        "reader.bands        # , \"x\": {\"points\": [\"2\"], \"by\": \"band-to-number\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"of\": \"base\", \"bands\": [[\"2\", \"<80\"], [\"3\", \"<90\"]]}",
        "reader.bands        # , \"x\": {\"points\": [\"2\"], \"by\": \"band-to-number\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"of\": \"base\", \"bands\": [[\"2\", \"*\"], [\"3\", \"*\"]]}",
        "reader.band         # , \"x\": {\"points\": [\"2\"], \"by\": \"band-to-number\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"of\": \"base\", \"bands\": [[\"2\", \">80\"], [\"3\", \"*\"]]}",
        "reader.gapText      # , \"x\": {\"points\": [\"2\"], \"by\": \"constant\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"value\": 1, \"gaps\": [{\"basis\": \"TEXT\", \"about\": {\"kk\": \"x\", \"ru\": \"x\"}, \"decision\": {\"kk\": \"x\", \"ru\": \"x\"}, \"why\": {\"kk\": \"x\", \"ru\": \"x\"}}]}",
        "reader.value        # , \"x\": {\"points\": [\"2\"], \"by\": \"indicators\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"annex\": \"annex-1\", \"table\": \"indicators\", \"most\": 1}",
        "reader.form         # , \"x\": {\"points\": [\"2\"], \"by\": \"refusal-act\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"signers\": [{\"role\": \"HR_WORKER\", \"count\": 1}], \"form\": \"none\", \"recordAllSame\": true, \"thenSentBy\": []}",
        "reader.value        # , \"x\": {\"points\": [\"2\"], \"by\": \"term\", \"label\": {\"kk\": \"x\", \"ru\": \"x\"}, \"amount\": 0, \"unit\": \"MONTHS\", \"direction\": \"AFTER\", \"from\": \"RECEIPT\"}",
    })
    void refusesARuleThatIsNotSound(String reason, String rule) {
        EditionRefused refused = refused(folder(rule.strip()));
        assertEquals(reason.strip(), refused.key());
        assertEquals("own-2024/rules.json", refused.file());
        assertTrue(refused.place().startsWith("x"), refused.place());
        assertTrue(refused.say(Lang.KK).startsWith("own-2024/rules.json: x"), refused.say(Lang.KK));
    }

    @Test
    void refusesFilesThatAreNotThereOrNotJson() {
        Map<String, String> files = folder("");
        files.remove("annex-1.json");
        assertEquals("reader.noFile", refused(files).key());
        files.put("annex-1.json", "{\"title\": ");
        assertEquals("reader.notJson", refused(files).key());
        files.put("annex-1.json", "{\"title\": 1, \"title\": 2}");
        assertEquals("reader.notJson", refused(files).key());
    }

    @Test
    void refusesTextsOutOfOrder() {
        Map<String, String> files = folder("");
        files.put("text.ru.md", "Слова.\n## 1\n");
        assertEquals("reader.beforePoint", refused(files).key());
        files.put("text.ru.md", "## 1\n\nраз\n\n## 1\n\nдва\n");
        assertEquals("reader.twice", refused(files).key());
        files.put("text.ru.md", "## первый\n");
        assertEquals("reader.point", refused(files).key());
    }

    @Test
    void refusesAnActThatIsNotSound() {
        Map<String, String> files = folder("");
        files.put("act.json", ACT.formatted(", \"author\": \"x\""));
        assertEquals("reader.unknownKey", refused(files).key());
        files.put("act.json", ACT.replace("DECLARES", "EXECUTED").formatted(""));
        assertEquals("reader.executed", refused(files).key());
        files.put("act.json", ACT.replace("2024-01-10", "10.01.2024").formatted(""));
        assertEquals("reader.date", refused(files).key());
    }

    @Test
    void theCanonicalFormReadsBackTheSameEdition() {
        String canonical = resolve("own-2024", folder(""));
        Edition first = EditionReader.read(canonical);
        assertEquals(first, EditionReader.read(canonical));
        assertEquals(64, first.hash().length());
    }

    @Test
    void theHashFollowsTheRulesAndNotTheDatesOrTheOrderOfKeys() {
        String hash = read(folder("")).hash();
        Map<String, String> dated = folder("");
        dated.put("act.json", ACT.formatted(", \"validity\": {\"from\": \"2024-02-01\"}"));
        assertEquals(hash, read(dated).hash());
        Map<String, String> other = folder("");
        other.put("rules.json", RULES.formatted("").replace("\"value\": 100", "\"value\": 101"));
        assertNotEquals(hash, read(other).hash());
        Map<String, String> turned = folder("");
        turned.put("rules.json", RULES.formatted("").replace("\"by\": \"fact-count\", ", "").replace("\"each\": -2", "\"each\": -2, \"by\": \"fact-count\""));
        assertEquals(hash, read(turned).hash());
    }

    @Test
    void anAmendingEditionHoldsOnlyWhatChanges() {
        Map<String, String> files = new HashMap<>(Map.of(
                "act.json", ACT.replace("\"annexes\": [\"annex-1\"]", "\"annexes\": []").replace("{\"1\": [\"DECLARES\"]}", "{\"3\": [\"EXCLUDED\"]}")
                        .formatted(", \"amends\": \"own-2023\""),
                "rules.json", """
                    {"penalty": {"points": ["2"], "by": "fact-count", "label": {"kk": "Айып", "ru": "Штраф"}, "each": -3}, "grade": null}
                    """,
                "text.ru.md", "## 2\n\nДва в новой редакции.\n"));
        Edition edition = read(files);
        assertTrue(edition.rules().containsKey("base") && !edition.rules().containsKey("grade"));
        assertEquals("Два в новой редакции.", edition.textOf(PointRef.of("2")).orElseThrow());
        assertEquals("Один.", edition.textOf(PointRef.of("1")).orElseThrow());
        assertEquals("own-2024", edition.rules().get("base").citation().edition().value());
    }

    @Test
    void anExtendingEditionTakesOverRulesOnTheBasisItNames() {
        Map<String, String> files = new HashMap<>(Map.of(
                "act.json", ACT.replace("\"annexes\": [\"annex-1\"]", "\"annexes\": []").replace("\"text\": \"text.ru.md\", ", "")
                        .replace("\"printed\": true", "\"printed\": false").formatted(", \"extends\": {\"edition\": \"own-2023\", \"basis\": \"TYPICAL\"}"),
                "rules.json", "{}"));
        Edition edition = read(files);
        assertEquals(Basis.TYPICAL, edition.rules().get("base").citation().basis());
    }

    @Test
    void refusesARouteThatCannotBeWalkedOrCitesWhatIsNotPrinted() {
        String route = """
                {"case": {"points": ["1"], "ends": ["archived"], "strip": ["due", "archived"], "moves": [
                  {"from": ["none"], "deed": "ENROL", "by": ["HR_WORKER"], "to": "due", "points": ["1"]},
                  {"from": ["due"], "deed": "ARCHIVE", "by": ["HR_WORKER"], "to": "archived", "points": ["3"]}]}}""";
        Map<String, String> files = folder("");
        files.put("route.json", route);
        assertTrue(read(files).route().contains("ARCHIVE"));
        files.put("route.json", route.replace("[\"due\"], \"deed\"", "[\"none\"], \"deed\""));
        assertEquals("reader.route.deadEnd", refused(files).key());
        files.put("route.json", route.replace("\"3\"", "\"4\""));
        assertEquals("own-2024/route.json: route.case ARCHIVE", refused(files).file() + ": " + refused(files).place());
    }
}
