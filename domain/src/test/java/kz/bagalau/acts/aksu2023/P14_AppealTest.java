package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.result.Appeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P14_AppealTest {

    @Test
    void underTheCodeItsTermIsTypical() {
        assertEquals("appeal-term", rule("appeal", Appeal.class).term());
        assertEquals(List.of("appeal-term"), rule("appeal", Appeal.class).terms());
        assertEquals(Basis.TYPICAL, rule("appeal-term", TermRule.class).citation().basis());
        assertEquals(Basis.TEXT, rule("appeal", Appeal.class).citation().basis());
    }

    @ParameterizedTest
    @CsvSource({"2023-10-10, 2024-01-10", "2023-06-12, 2023-09-12"})
    void threeMonthsFromTheDecision(String event, LocalDate last) {
        assertEquals(last, due("appeal-term", event));
    }
}
