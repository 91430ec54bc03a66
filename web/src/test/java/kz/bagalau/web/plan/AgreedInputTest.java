package kz.bagalau.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kz.bagalau.law.act.Role;
import org.junit.jupiter.api.Test;

/** Who can have signed: of two namesakes both, by the Kazakh alphabet. */
class AgreedInputTest {

    @Test
    void namesakesStandApartAndKazakhLettersInTheirPlace() {
        AgreedInput input = new AgreedInput(Role.HEAD_OF_HR, Map.of(1L, "Яковлева", 2L, "Әлиева", 3L, "Әлиева", 4L, "Борисова"));
        assertEquals(List.of("Әлиева", "Әлиева", "Борисова", "Яковлева"), input.getOfficers().stream().map(one -> one.getLabel()).toList());
        assertEquals(List.of(2L, 3L), input.getOfficers().stream().limit(2).map(one -> (Long) one.getValue()).sorted().toList());
    }
}
