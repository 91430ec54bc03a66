package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.answer;
import static kz.bagalau.acts.aksu2023.Aksu.refused;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static kz.bagalau.acts.aksu2023.Aksu.targets;
import static kz.bagalau.acts.aksu2023.Aksu.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Fulfilment;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.PercentTable;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Percentage;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P28_TargetSheetTest {

    @ParameterizedTest
    @CsvSource({"5 4 4, 4.33", "3.98 3.98 4.00, 3.99", "0 0 0, 0", "5 5 5 5 5, 5", "2 2 1.9 2, 1.98"})
    void theMeanOfTheTargetsToTwoPlaces(String scores, String expected) {
        assertEquals(Score.parse(expected), value("targets-score", targets(scores.split(" "))).value().points());
    }

    @Test
    void zeroToFiveWithTwoDecimals() {
        assertEquals("sheet.range", refused("targets-score", targets("5.01", "4", "4")));
        assertEquals("sheet.range", refused("targets-score", targets("-0.01", "4", "4")));
        assertEquals("sheet.range", refused("targets-score", targets("4.005", "4", "4")));
        assertInstanceOf(Outcome.Value.class, answer("targets-score", targets("0", "5", "4.99")));
    }

    @ParameterizedTest
    @CsvSource({"120, 4, true", "100, 5, true", "100, 5.01, false", "100, 4, true", "100, 3.99, false",
        "99.99, 4, false", "99.99, 3.99, true", "90, 3, true", "90, 2.99, false",
        "89.99, 3, false", "89.99, 2.99, true", "80, 2, true", "80, 1.99, false", "79.99, 2, false", "79.99, 1.99, true", "0, 0, true", "0, 2, false"})
    void aPercentageAdmitsItsScores(String percent, String score, boolean admitted) {
        assertEquals(admitted, rule("percent-table", PercentTable.class).check(Score.parse(percent), Score.parse(score)).isEmpty());
        Facts facts = Facts.none().and("targets-score", Target.scored("t", Score.parse(percent), Score.parse(score)));
        assertEquals(admitted, answer("targets-score", facts) instanceof Outcome.Value);
    }

    @Test
    void theRefusalShowsTheTablesLine() {
        assertEquals("Оценка 5 недопустима при 95 %: по таблице допускается от 3 до 3,99. (п. 28, по типовой методике, подлежит проверке)",
                LawTexts.sentences().say(Lang.RU, rule("percent-table", PercentTable.class).check(Score.of(95), Score.of(5)).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"MORE, 200, 180, 90", "MORE, 3, 2, 200/3", "MORE, 10, 12, 120", "LESS, 10, 8, 125", "LESS, 8, 10, 80", "YES_NO, 1, 1, 100", "YES_NO, 1, 0, 0"})
    void thePercentageByTheTargetsDirection(Fulfilment.Direction direction, String planned, String actual, String expected) {
        assertEquals(Score.parse(expected), rule("fulfilment", Fulfilment.class).percent(direction, Score.parse(planned), Score.parse(actual)).value());
    }

    @ParameterizedTest
    @CsvSource({"MORE, 0, 5", "LESS, 0, 5", "LESS, 5, 0", "YES_NO, 0, 1"})
    void wherePlanIsNoughtTheEvaluatorEntersIt(Fulfilment.Direction direction, String planned, String actual) {
        assertEquals("fulfilment.enter", assertThrows(ObstacleException.class, () -> rule("fulfilment", Fulfilment.class)
                .percent(direction, Score.parse(planned), Score.parse(actual))).obstacle().key());
    }

    /** Done or not done is said in words, or by 1 and 0: of another number it is not known which. */
    @ParameterizedTest
    @CsvSource({"иә, иә, 100", "жоба дайын, нет, 0", "1, 1, 100", "1, 0, 0", "80, 50, -", "80, да, -", "да, '0,5', -", "да, 50, -"})
    void yesOrNoIsNoNumber(String planned, String actual, String expected) {
        TargetLine line = new TargetLine("1", "НМИ", "", planned, actual, Optional.empty()).measured(new TargetLine.Measure(Fulfilment.Direction.YES_NO, "", Optional.empty(), ""));
        assertEquals(expected, new Percentage(Optional.of(rule("fulfilment", Fulfilment.class))).computed(line).map(one -> one.value().toString()).orElse("-"));
    }

    @Test
    void tableAndPercentageAreTypical() {
        assertEquals(Basis.TYPICAL, rule("percent-table", PercentTable.class).citation().basis());
        assertEquals(Basis.TYPICAL, rule("fulfilment", Fulfilment.class).citation().basis());
        assertEquals(Basis.TEXT, rule("targets-score", TargetMean.class).citation().basis());
    }

    /** Point 28 itself is printed: what is missing is the table. */
    @Test
    void whatIsNotAtHandIsTheTable() {
        assertEquals("Таблицы, к которой отсылает п. 28 (приложение 3 типовой методики), нет под рукой.",
                rule("percent-table", PercentTable.class).gaps().get(0).about().ru());
    }
}
