package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import kz.bagalau.law.result.Keeping;
import org.junit.jupiter.api.Test;

class P15_KeepingTest {

    @Test
    void threeYears() {
        assertEquals(OptionalInt.of(3), rule("keeping", Keeping.class).years());
        assertEquals(List.of("PLAN", "SHEETS", "SURVEY_REPORT", "SIGNED_PROTOCOL"), rule("keeping", Keeping.class).documents());
    }

    @Test
    void inTheHrDepartmentAndTheSystem() {
        assertEquals("отдел управления персоналом, а при наличии технической возможности – и информационная система",
                rule("keeping", Keeping.class).where().ru());
    }
}
