package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.MARK;
import static kz.bagalau.acts.typical2017.Region.grade;
import static kz.bagalau.acts.typical2017.Region.rule;
import static kz.bagalau.acts.typical2017.Region.told;
import static kz.bagalau.acts.typical2017.Region.value;
import static kz.bagalau.acts.typical2017.Region.year;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGradeTest {

    @ParameterizedTest
    @CsvSource({"2.99, UNSATISFACTORY", "3, SATISFACTORY", "3.9, SATISFACTORY", "3.95, SATISFACTORY", "3.99, SATISFACTORY", "4, EFFECTIVE",
        "4.9, EFFECTIVE", "4.96, EFFECTIVE", "4.99, EFFECTIVE", "5, EXCELLENT"})
    void byTheLowerBoundWithoutRounding(String points, String expected) {
        assertEquals(expected, rule("year-grade", GradeScale.class).gradeOf(Score.parse(points)).value().code());
    }

    @ParameterizedTest
    @CsvSource({"111, 4 4 3 4, SATISFACTORY", "105.5, 5 5, EFFECTIVE", "78, 3, UNSATISFACTORY", "131, 5, EXCELLENT"})
    void theYearsOfTheDigestsTable(String quarters, String targets, String expected) {
        assertEquals(expected, grade("year-grade", year(quarters, targets)));
    }

    @Test
    void inTheActsWords() {
        Grade grade = rule("year-grade", GradeScale.class).gradeOf(Score.of(2)).value();
        assertEquals("неудовлетворительно", grade.name().ru());
        assertEquals("қанағаттанарлықсыз", grade.name().kk());
    }

    @Test
    void explainsTheWeights() {
        assertEquals(List.of(
                "Итоговая годовая оценка: «удовлетворительно», так как 3 ≤ 3,85 < 4." + MARK,
                "  Годовая оценка: 0,40 · 4 + 0,60 · 3,75 = 3,85." + MARK,
                "    Оценка за кварталы (Q): 4, так как 106 ≤ 111 ≤ 130." + MARK),
                told(Lang.RU, value("year-grade", year("111", "4 4 3 4")).step()).subList(0, 3));
    }
}
