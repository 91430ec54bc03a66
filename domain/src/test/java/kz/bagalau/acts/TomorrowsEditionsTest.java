package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.HostBody;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Substitute;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;

/**
 * The families whose texts are not at hand (order № 10 of 2015-2016, the methodology of 2025) can be written by an
 * administrator from the kinds of rule there are.
 */
class TomorrowsEditionsTest {

    private static final String ACT = """
            {"act": {"name": {"kk": "Өз әдістемеміз", "ru": "Своя методика"}, "shortName": {"kk": "Өз", "ru": "Своя"},
              "adoptedBy": {"kk": "Әкімдік", "ru": "Акимат"}, "language": "ru", "family": "own"},
             "basis": "TYPICAL", "printed": false, "annexes": ["sheet"], "forms": []}
            """;
    private static final String SHEET = """
            {"title": {"kk": "Парақ", "ru": "Лист"}, "tables": {"criteria": [
              {"code": "a", "name": {"kk": "а", "ru": "а"}, "least": 0, "most": 5}]}}
            """;
    private static final String ORDER_10 = """
            {"quarters": {"points": [], "by": "mean-of-periods", "label": {"kk": "Тоқсандар", "ru": "Кварталы"}},
             "plan": {"points": [], "by": "target-mean", "label": {"kk": "Жоспар", "ru": "План"}, "least": 1, "most": 4, "from": 2, "to": 5, "decimals": 0},
             "list": {"points": [], "by": "respondents", "label": {"kk": "Тізім", "ru": "Список"}, "groups": ["SUBORDINATE", "COLLEAGUE"], "most": 3},
             "sheet": {"points": [], "by": "point-sheet", "label": {"kk": "Парақ", "ru": "Лист"}, "annex": "sheet", "table": "criteria", "decimals": 0},
             "circular": {"points": [], "by": "respondent-mean", "label": {"kk": "Айналмалы", "ru": "Круговая"}, "list": "list",
               "sheets": {"SUBORDINATE": "sheet", "COLLEAGUE": "sheet"}},
             "year": {"points": [], "by": "weighted-sum", "label": {"kk": "Жыл", "ru": "Год"}, "parts": [
               {"rule": "quarters", "weight": "0.3"}, {"rule": "plan", "weight": "0.6"}, {"rule": "circular", "weight": "0.1"}]}}
            """;
    private static final String OF_2025 = """
            {"quarter-sheet": {"points": [], "by": "point-sheet", "label": {"kk": "Тоқсан", "ru": "Квартал"}, "annex": "sheet", "table": "criteria", "decimals": 2},
             "quarter-term": {"points": [], "by": "term", "label": {"kk": "Мерзім", "ru": "Срок"}, "day": 20, "monthsAfter": 1, "from": "PERIOD_END"},
             "year": {"points": [], "by": "mean-of-periods", "label": {"kk": "Жыл", "ru": "Год"}, "round": 2},
             "year-term": {"points": [], "by": "term", "label": {"kk": "Мерзім", "ru": "Срок"}, "day": 30, "monthsAfter": 1, "from": "PERIOD_END"},
             "substitute": {"points": [], "by": "substitute", "label": {"kk": "Алмастыру", "ru": "Замещение"}, "substitute": "HIGHER_SUPERVISOR",
               "absences": ["ILLNESS", "LABOUR_LEAVE"]},
             "seconded": {"points": [], "by": "host-body", "label": {"kk": "Іссапар", "ru": "Прикомандирование"}, "hostEvaluates": true}}
            """;

    private static Edition edition(String rules) {
        Map<String, String> files = Map.of("act.json", ACT, "rules.json", rules, "sheet.json", SHEET);
        return EditionReader.read(new EditionFiles(EditionId.of("own-edition"), file -> Optional.ofNullable(files.get(file)),
                ShippedEditions::canonical).resolve());
    }

    @Test
    void threePartsWithTheirWeights() {
        Facts facts = Facts.none().and("quarters", new Part(Text.same("I"), Score.of(4)), new Part(Text.same("II"), Score.of(5)))
                .and("plan", Target.scored("t", Score.of(4))).and("circular", new Marks("sheet", Map.of("a", Score.of(5))));
        assertEquals(Score.parse("4.25"), new Evaluation(edition(ORDER_10), facts).answer("year").value().orElseThrow().value().points());
    }

    @Test
    void theYearAsMeanOfTheQuartersWithSubstituteAndHostBody() {
        Edition edition = edition(OF_2025);
        Facts facts = Facts.none().and("year", new Part(Text.same("I"), Score.parse("3.99")), new Part(Text.same("II"), Score.of(4)));
        assertEquals(Score.of(4), new Evaluation(edition, facts).answer("year").value().orElseThrow().value().points());
        assertEquals(Role.HIGHER_SUPERVISOR, edition.rule("substitute", Substitute.class).of(Role.SUPERVISOR, Applies.Absence.ILLNESS).value());
        assertEquals(Role.SUPERVISOR, edition.rule("substitute", Substitute.class).of(Role.SUPERVISOR, Applies.Absence.INTERNSHIP).value());
        assertEquals("host", edition.rule("seconded", HostBody.class).of("own", "host").value());
    }
}
