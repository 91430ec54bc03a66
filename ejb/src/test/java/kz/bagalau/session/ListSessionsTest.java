package kz.bagalau.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.Days;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The list of sessions on PostgreSQL: search, filters, order, pages, and the number of statements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListSessionsTest {

    private static final LocalDate DAY = Scene.DAY;
    private static final List<Integer> GOOD = List.of(5, 5, 5, 5);
    private static final List<Integer> CIRCULAR = List.of(13, 13, 14);

    private final Scene scene = new Scene();

    @BeforeAll
    void sessions() {
        Long first = scene.computed(scene.servants.get(0), GOOD, CIRCULAR, true);
        Long second = scene.computed(scene.servants.get(1), GOOD, CIRCULAR, true);
        scene.approved(List.of(first));
        Long both = session(DAY.plusDays(20), "Малый зал");
        scene.does(scene.secretary, beans -> beans.get(Agenda.class).put(both, List.of(second)));
        Long called = session(DAY.plusDays(100), "каб. 100%");
        scene.does(scene.secretary, beans -> beans.get(PlanSession.class).cancel(called, "болезнь"));
        session(DAY.plusDays(40), null);
    }

    private Long session(LocalDate day, String room) {
        return scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onDay(scene.body, day, room, "согласие"));
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private ListPage<SessionRow> found(ListQuery query) {
        return scene.as(scene.secretary, beans -> beans.get(ReadSessions.class).sessions(scene.body, query));
    }

    private List<LocalDate> days(String search, Map<String, String> filters, String sort, boolean descending) {
        return found(new ListQuery(search, filters, sort, descending, 0, 50)).rows().stream().map(SessionRow::heldOn).toList();
    }

    @Test
    void theLatestStandsFirstWithItsCases() {
        assertEquals(List.of("2016-01-20 каб. 100% cancelled 0 0", "2015-11-21 null planned 0 0", "2015-11-01 Малый зал agenda 1 0", "2015-10-12 каб. 12 signed 1 1"),
                found(ListQuery.everything()).rows().stream()
                        .map(row -> String.join(" ", row.heldOn().toString(), row.room(), row.stage(), row.cases() + "", row.decided() + "")).toList());
    }

    @Test
    void searchesByPlaceAndByDay() {
        assertEquals(List.of(DAY.plusDays(20)), days("малый", Map.of(), "", false));
        assertEquals(List.of(DAY.plusDays(100)), days("100%", Map.of(), "", false));
        assertEquals(List.of(DAY.plusDays(40), DAY.plusDays(20)), days("11.2015", Map.of(), "", false));
        assertEquals(List.of(DAY), days("12.10.2015", Map.of(), "", false));
        assertEquals(List.of(DAY.plusDays(100)), days("2016", Map.of(), "", false));
        assertEquals(List.of(), days("31.02.2015", Map.of(), "", false), "no such day: searched as words");
        assertEquals(Optional.of(new Days(LocalDate.of(2015, 2, 1), LocalDate.of(2015, 2, 28))), WrittenDays.in("2.2015"));
    }

    @Test
    void filtersByStateAndYear() {
        assertEquals(List.of(DAY), days("", Map.of("state", "signed"), "", false));
        assertEquals(List.of(DAY.plusDays(100)), days("", Map.of("year", "2016"), "", false));
        assertEquals(List.of(), days("", Map.of("year", "2016", "state", "signed"), "", false));
        assertEquals(List.of(2016, 2015), scene.as(scene.secretary, beans -> beans.get(ReadSessions.class).years(scene.body)));
        assertEquals(1, found(new ListQuery("", Map.of("state", "signed"), "", false, 0, 1)).total());
    }

    @Test
    void sortsByEveryColumnAndPages() {
        assertEquals(List.of(DAY, DAY.plusDays(20), DAY.plusDays(40), DAY.plusDays(100)), days("", Map.of(), "day", false));
        assertEquals(DAY, days("", Map.of(), "decided", true).get(0));
        assertEquals(List.of(DAY.plusDays(100), DAY.plusDays(40)), days("", Map.of(), "cases", false).subList(0, 2));
        for (String sort : List.of("room", "state", "cases", "decided", "day")) {
            assertEquals(4, days("", Map.of(), sort, false).size(), sort);
        }
        ListPage<SessionRow> page = found(new ListQuery("", Map.of(), "", false, 2, 1));
        assertEquals(List.of(4L, DAY.plusDays(20)), List.of(page.total(), page.rows().get(0).heldOn()));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheRows() {
        assertEquals(2, scene.statements(scene.secretary, beans -> beans.get(ReadSessions.class).sessions(scene.body, ListQuery.everything())));
        assertEquals(2, scene.statements(scene.secretary, beans -> beans.get(ReadSessions.class).sessions(scene.body, new ListQuery("", Map.of(), "", false, 0, 1))));
    }
}
