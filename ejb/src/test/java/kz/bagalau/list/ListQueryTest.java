package kz.bagalau.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListQueryTest {

    private static final Map<String, String> COLUMNS = Map.of("name", "e.name", "unit", "u.name");

    @Test
    void theSearchFindsSignsOfThePatternAsTheyAre() {
        assertEquals("%100!% асан!_%", query(" 100% АСАН_ ", "").pattern());
        assertEquals("%", query("", "").pattern());
    }

    @Test
    void onlyKnownColumnsGetIntoTheOrder() {
        assertEquals(" order by u.name asc, e.id", query("", "unit").orderBy(COLUMNS, "e.id"));
        assertEquals(" order by e.id", query("", "e.password").orderBy(COLUMNS, "e.id"));
    }

    @Test
    void aBlankFilterIsNone() {
        assertEquals(Optional.empty(), new ListQuery("", Map.of("unit", " "), "", false, 0, 5).filter("unit"));
    }

    @Test
    void rowsBeforeTheFirstCannotBeAsked() {
        assertThrows(IllegalArgumentException.class, () -> new ListQuery("", Map.of(), "", false, -1, 5));
    }

    private static ListQuery query(String search, String sort) {
        return new ListQuery(search, Map.of(), sort, false, 0, 50);
    }
}
