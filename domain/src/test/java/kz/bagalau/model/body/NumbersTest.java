package kz.bagalau.model.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.model.KazakhOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ИИН, БИН, categories, and the Kazakh alphabet. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"850215300997", "901112400889", "000130500773", "040629600660", "751231300996", "990101401236", "850215300604", "850215300616"})
    void rightNumbers(String iin) {
        assertEquals(Optional.empty(), Iin.flaw(iin));
    }

    @ParameterizedTest
    @CsvSource({"85021530099,LENGTH", "85021530099A,LENGTH", "850215300998,CHECK_DIGIT", "850231300997,DATE", "850215000997,CENTURY", "850215700997,CENTURY"})
    void wrongNumbers(String iin, Iin.Flaw flaw) {
        assertEquals(Optional.of(flaw), Iin.flaw(iin));
        assertThrows(IllegalArgumentException.class, () -> new Iin(iin));
    }

    @Test
    void someNumbersAreNeverIssued() {
        assertEquals(Optional.empty(), Iin.completing("85021530063"));
        assertEquals(Optional.empty(), Iin.completing("85021530144"));
    }

    @Test
    void aNumberTellsBirthAndSex() {
        assertEquals(LocalDate.of(1990, 11, 12), new Iin("901112400889").birth());
        assertTrue(new Iin("901112400889").woman());
        assertEquals("90••••••0889", new Iin("901112400889").masked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"990140009992", "150541008880", "200752007772", "100360006663"})
    void rightOrganisations(String bin) {
        assertEquals(Optional.empty(), Bin.flaw(bin));
    }

    @ParameterizedTest
    @CsvSource({"99014000999,LENGTH", "991340009992,MONTH", "990130009992,KIND", "990140009993,CHECK_DIGIT"})
    void wrongOrganisations(String bin, Bin.Flaw flaw) {
        assertEquals(Optional.of(flaw), Bin.flaw(bin));
    }

    @ParameterizedTest
    @CsvSource({"D-O-3,D-O-3", "D-О-3,D-O-3", "е-r-1,E-R-1", "С–3,C-3", "' В - 2',B-2"})
    void categoriesInBothAlphabets(String written, String code) {
        assertEquals(code, Category.read(written).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F-1", "D-0", "D-X-1", "D-10", "3-D"})
    void noCategories(String written) {
        assertTrue(Category.read(written).isEmpty());
    }

    @Test
    void theKazakhAlphabet() {
        String[] inOrder = {"Абай", "Әлия", "Бота", "Ғали", "Дана", "Ёлкин", "Жан", "Кенже", "Қанат", "Назым", "Ораз", "Өмір", "Ұлан", "Үміт", "Фарид", "Һал", "Цой", "Ыбырай", "Ілияс", "Эмин", "Яна"};
        for (int i = 1; i < inOrder.length; i++) {
            String before = inOrder[i - 1];
            String after = inOrder[i];
            assertTrue(KazakhOrder.key(before).compareTo(KazakhOrder.key(after)) < 0, () -> before + " < " + after);
        }
        assertTrue(KazakhOrder.key("Ким Алексей").compareTo(KazakhOrder.key("Кимова Анна")) < 0);
    }
}
