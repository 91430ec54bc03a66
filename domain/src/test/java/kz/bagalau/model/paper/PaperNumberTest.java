package kz.bagalau.model.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Numbers of papers are kept without the sign that pages set before them. */
class PaperNumberTest {

    @Test
    void theSignIsLeftOut() {
        assertEquals("17", new PaperNumber("№ 17").bare());
        assertEquals("17-исх", new PaperNumber(" №№17-исх ").bare());
        assertEquals("47-к", new PaperNumber("47-к").bare());
    }

    @Test
    void nothingButTheSignStays() {
        assertEquals("№", new PaperNumber("№").bare());
    }
}
