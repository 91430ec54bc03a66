package kz.bagalau.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListStateTest {

    @Test
    void theAddressKeepsSearchFilterSortPageAndColumns() {
        ListState state = read(Map.of("q", "Әсел қ", "unit", "7", "sort", "-name", "page", "3", "size", "100"));
        assertEquals("?q=%D3%98%D1%81%D0%B5%D0%BB+%D2%9B&unit=7&sort=-name&page=3&size=100&cols=post", state.address());
        assertEquals(200, state.query().first());
        assertEquals("name", state.query().sort());
    }

    @Test
    void whatTheAddressSaysWronglyIsAsUsual() {
        ListState state = read(Map.of("page", "-4", "size", "1000000", "other", "x"));
        assertEquals("?cols=post", state.address());
        assertEquals(50, state.query().size());
    }

    @Test
    void aSecondSortByTheSameColumnTurnsItRound() {
        ListState state = read(Map.of("page", "2")).sortedBy("name");
        assertEquals("name", state.sort());
        assertEquals("-name", state.sortedBy("name").sort());
        assertEquals(1, state.page());
    }

    @Test
    void aFilterChosenAgainReplacesAndNullTakesItAway() {
        ListState state = read(Map.of("unit", "7")).filteredBy("unit", "8");
        assertEquals(Map.of("unit", "8"), state.filters());
        assertEquals(Map.of(), state.filteredBy("unit", null).filters());
    }

    private static ListState read(Map<String, String> address) {
        return ListState.read(address, List.of("unit", "state"), List.of("post"));
    }
}
