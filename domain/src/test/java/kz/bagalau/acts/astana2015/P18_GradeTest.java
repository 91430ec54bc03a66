package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.colleaguesOf;
import static kz.bagalau.acts.astana2015.Astana.facts;
import static kz.bagalau.acts.astana2015.Astana.grade;
import static kz.bagalau.acts.astana2015.Astana.supervisorOf;
import static kz.bagalau.acts.astana2015.Astana.told;
import static kz.bagalau.acts.astana2015.Astana.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P18_GradeTest {

    @ParameterizedTest
    @CsvSource({"15, 6 6 6, 21, SATISFACTORY", "14, 6 7 7, 62/3, UNSATISFACTORY", "20, 13 13 13, 33, SATISFACTORY",
        "20, 13 13 14, 100/3, EFFECTIVE", "8, 6 6 6, 14, UNSATISFACTORY", "23, 15 15, 38, EFFECTIVE"})
    void gradesTheDigestsTable(int supervisor, String circular, String total, String expected) {
        int[] totals = List.of(circular.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        Facts facts = facts(supervisorOf(supervisor), colleaguesOf(totals));
        assertEquals(Score.parse(total), value("final-grade", facts).value().points());
        assertEquals(expected, grade(facts));
    }

    @ParameterizedTest
    @CsvSource({"20.99, UNSATISFACTORY", "21, SATISFACTORY", "33, SATISFACTORY", "33.01, EFFECTIVE"})
    void bothSidesOfEachBoundary(String points, String expected) {
        assertEquals(expected, Astana.rule("final-grade", GradeScale.class).gradeOf(Score.parse(points)).value().code());
    }

    @Test
    void explainsSentenceBySentenceWithEachPoint() {
        List<String> told = told(Lang.RU, value("final-grade", facts(Astana.supervisor(4, 5, 3, 2), colleaguesOf(6, 7, 7))).step());
        assertEquals(List.of(
                "Итоговая оценка: «неудовлетворительно», так как 20,67 < 21. (п. 18)",
                "  Итоговая оценка (а): 14 + 6,67 = 20,67. (п. 17)",
                "    Оценка непосредственного руководителя (в): 4 + 5 + 3 + 2 = 14. (п. 11, приложение 1)",
                "      «Инициативность»: 4 (допускается от 2 до 5). (п. 11, приложение 1)",
                "      «Качество исполнения должностных обязанностей»: 5 (допускается от 2 до 8). (п. 11, приложение 1)",
                "      «Способность к сотрудничеству»: 3 (допускается от 2 до 5). (п. 11, приложение 1)",
                "      «Соблюдение служебной этики»: 2 (допускается от 2 до 5). (п. 11, приложение 1)",
                "    Круговая оценка (с): итоги листов по возрастанию: 6; 7; 7. Сумма 20, листов – 3; средняя 20 : 3 = 6,67. (п. 15)"), told);
    }

    @Test
    void explainsInKazakhAndEnglishToo() {
        var step = value("final-grade", facts(supervisorOf(20), colleaguesOf(13, 13, 14))).step();
        assertEquals("Қорытынды баға: «тиімді», өйткені 33,33 > 33. (18-тармақ)", told(Lang.KK, step).get(0));
        assertEquals("Final grade: “effective”, because 33.33 > 33. (point 18)", told(Lang.EN, step).get(0));
    }

    @Test
    void theBoundaryItselfIsShown() {
        var step = value("final-grade", facts(supervisorOf(15), colleaguesOf(6, 6, 6))).step();
        assertEquals("Итоговая оценка: «удовлетворительно», так как 21 ≤ 21 ≤ 33. (п. 18)", told(Lang.RU, step).get(0));
    }
}
