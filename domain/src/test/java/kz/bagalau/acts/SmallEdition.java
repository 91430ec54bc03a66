package kz.bagalau.acts;

import java.util.Map;
import java.util.TreeMap;

import kz.bagalau.law.act.EditionId;

/** The smallest edition that computes something, for tests of uploads. */
final class SmallEdition {

    static final String ACT = """
            {"act": {"name": {"kk": "Ә", "ru": "М"}, "shortName": {"kk": "Ә", "ru": "М"}, "adoptedBy": {"kk": "Ә", "ru": "А"},
              "number": "1", "adopted": "2024-01-10", "language": "ru", "family": "own"},
             "basis": "TEXT", "printed": true, "text": "text.ru.md", "annexes": ["annex-1"], "forms": [], "points": {"1": ["DECLARES"]}}
            """;
    static final String RULES = """
            {"base": {"points": ["2"], "by": "constant", "label": {"kk": "Негіз", "ru": "Основа"}, "value": 100},
             "sheet": {"points": ["2"], "by": "point-sheet", "label": {"kk": "Парақ", "ru": "Лист"}, "annex": "annex-1", "table": "criteria", "decimals": 0},
             "total": {"points": ["2"], "by": "sum-of", "label": {"kk": "Қорытынды", "ru": "Итог"}, "parts": ["base", "sheet"]},
             "grade": {"points": ["3"], "by": "grade-scale", "label": {"kk": "Баға", "ru": "Оценка"}, "of": "total",
               "bands": [["LOW", "<103"], ["GOOD", "*"]],
               "names": {"LOW": {"kk": "төмен", "ru": "низко"}, "GOOD": {"kk": "жақсы", "ru": "хорошо"}}}}
            """;
    static final String TEXT = "# 1\n\n## 1\n\nОдин.\n\n## 2\n\nДва.\n\n## 3\n\nТри.\n";
    static final String ANNEX = """
            {"title": {"kk": "Қ", "ru": "П"}, "tables": {"criteria": [{"code": "a", "name": {"kk": "а", "ru": "а"}, "least": 2, "most": 5}]}}
            """;

    private SmallEdition() {
    }

    static EditionSource source() {
        return new EditionSource(EditionId.of("own-2024"),
                new TreeMap<>(Map.of("act.json", ACT, "rules.json", RULES, "text.ru.md", TEXT, "annex-1.json", ANNEX)));
    }

    /** With one more rule, e.g. {@code "x": {…}}. */
    static EditionSource withRules(String more) {
        String rules = RULES.strip();
        return source().with("rules.json", rules.substring(0, rules.length() - 1) + ", " + more + "}");
    }

    static EditionReport check(EditionSource source) {
        return CheckEdition.check(source, ShippedEditions::canonical);
    }
}
