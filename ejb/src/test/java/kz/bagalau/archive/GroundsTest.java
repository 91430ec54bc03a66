package kz.bagalau.archive;

import static kz.bagalau.planning.YearScene.DAY;
import static kz.bagalau.planning.YearScene.DECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.documents.Attachment;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Point 7 of the family of 2018 on PostgreSQL: what follows from the targets never mixes with what follows from the competencies. */
class GroundsTest {

    private final YearScene scene = new YearScene("almaty-city-2018", 3);
    private Long weak;

    @BeforeEach
    void completed() {
        weak = scene.completed(scene.servants.get(0), 1, "initiative", "cooperation");
        scene.completed(scene.servants.get(1), 5, "initiative");
        scene.computed(scene.servants.get(2), 5);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static ListQuery with(Map<String, String> filters) {
        return new ListQuery("", filters, "", false, 0, 25);
    }

    private List<GroundRow> leading(ListQuery query) {
        return scene.as(scene.hr, beans -> beans.get(ReadGrounds.class).leading(scene.body, query).rows());
    }

    private void order(Long person, Long result, String code, String number, LocalDate on) {
        scene.does(person, beans -> beans.get(EnterOrder.class).order(scene.body, List.of(result), code, number, on, null, null));
    }

    @Test
    void p7_targetsLeadToBonusesAndCompetenciesToDevelopmentOnly() {
        List<GroundRow> targets = leading(ListQuery.everything());
        assertEquals(2, targets.size(), "a result that is not decided is not on the list");
        assertTrue(targets.stream().flatMap(row -> row.follows().stream()).noneMatch(one -> one.code().equals("DEVELOPMENT")));
        assertEquals(List.of("BONUS", "DEMOTION", "DISMISSAL", "ENCOURAGEMENT", "ROTATION"), targets.get(0).follows().stream().map(GroundRow.Joined::code).toList());
        scene.does(scene.hr, beans -> {
            List<GroundRow> competencies = beans.get(ReadGrounds.class).beside(scene.body, ListQuery.everything()).rows();
            assertEquals(18, competencies.size());
            assertTrue(competencies.stream().flatMap(row -> row.follows().stream()).allMatch(one -> one.code().equals("DEVELOPMENT")));
            assertEquals(3, beans.get(ReadGrounds.class).beside(scene.body, with(Map.of("grade", "FAILS"))).total());
            assertEquals(List.of(), beans.get(ReadGrounds.class).beside(scene.body, with(Map.of("consequence", "BONUS"))).rows());
            assertEquals(List.of("DEVELOPMENT"), beans.get(ReadGrounds.class).codes(scene.body, false));
        });
        assertEquals(1, leading(with(Map.of("grade", "UNSATISFACTORY", "consequence", "DEMOTION"))).size());
    }

    @Test
    void p7_trainingTopicsByUnit() {
        scene.does(scene.hr, beans -> {
            Map<String, Long> topics = new TreeMap<>();
            beans.get(ReadGrounds.class).topics(scene.body).forEach(one -> topics.put(one.part(), one.persons()));
            assertEquals(Map.of("initiative", 2L, "cooperation", 1L), topics);
        });
    }

    @Test
    void p7_anOrderStandsBesideItsResultAndIsEnteredOnce() {
        Long result = leading(with(Map.of("grade", "UNSATISFACTORY"))).get(0).resultId();
        assertThrows(OrderRefused.class, () -> order(scene.hr, result, "DEVELOPMENT", "12-к", DAY));
        assertThrows(OrderRefused.class, () -> order(scene.hr, result, "DEMOTION", " ", DAY));
        assertThrows(OrderRefused.class, () -> order(scene.hr, -1L, "DEMOTION", "12-к", DAY));
        assertThrows(OrderRefused.class, () -> scene.does(scene.hr, beans -> beans.get(EnterOrder.class).order(scene.body, List.of(result, -1L), "DEMOTION", "12-к", DAY,
                null, null)), "one of the chosen does not stand any more: nobody gets the order");
        assertEquals(0, total(Map.of("ordered", "with")));
        assertThrows(WrongDay.class, () -> order(scene.hr, result, "DEMOTION", "12-к", DECIDED.minusDays(1)));
        assertThrows(AccessDenied.class, () -> order(scene.servants.get(0), result, "DEMOTION", "12-к", DAY));
        order(scene.hr, result, "DEMOTION", "12-к", DAY);
        assertThrows(OrderRefused.class, () -> order(scene.hr, result, "DEMOTION", "13-к", DAY));
        GroundRow row = leading(with(Map.of("grade", "UNSATISFACTORY"))).get(0);
        assertEquals("12-к", row.follows().stream().filter(one -> one.code().equals("DEMOTION")).findFirst().orElseThrow().orderNo());
        assertFalse(row.appealed());
    }

    private long total(Map<String, String> filters) {
        return scene.as(scene.hr, beans -> beans.get(ReadGrounds.class).leading(scene.body, with(filters)).total());
    }

    /** One order for many, with what was done and its scan; the list tells who has it and who has not. */
    @Test
    void p7_oneOrderForManyWithItsScanAndWhatWasDone() {
        List<Long> results = leading(ListQuery.everything()).stream().map(GroundRow::resultId).toList();
        assertEquals(2, total(Map.of("ordered", "without")));
        assertThrows(FileRefused.class, () -> scene.does(scene.hr, beans -> beans.get(EnterOrder.class).order(scene.body, results, "BONUS", "7-к", DAY, "бонус",
                new Attachment("бұйрық.pdf", new byte[0]))));
        assertEquals(0, total(Map.of("ordered", "with")), "nothing is half-saved");
        scene.does(scene.hr, beans -> beans.get(EnterOrder.class).order(scene.body, results, "BONUS", "7-к", DAY, " бір айлық жалақы ",
                new Attachment("бұйрық.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(2, total(Map.of("ordered", "with")));
        assertEquals(2, total(Map.of("ordered", "with", "consequence", "BONUS")));
        assertEquals(2, total(Map.of("ordered", "without", "consequence", "ROTATION")), "another decision has no order yet");
        assertEquals(2, total(Map.of("cycle", String.valueOf(scene.cycle()))));
        assertEquals(0, total(Map.of("cycle", "-1")));
        List<GroundRow.Joined> bonuses = leading(ListQuery.everything()).stream().flatMap(row -> row.follows().stream()).filter(one -> one.code().equals("BONUS")).toList();
        assertEquals(List.of("бір айлық жалақы", "бір айлық жалақы"), bonuses.stream().map(GroundRow.Joined::done).toList());
        assertEquals(1, bonuses.stream().map(GroundRow.Joined::fileId).distinct().count(), "one paper");
        scene.database.run(em -> assertEquals("бұйрық.pdf", em.find(StoredFile.class, bonuses.get(0).fileId()).name()));
    }

    @Test
    void anOrderEnteredByMistakeIsTakenBackWithItsReasonAndCanBeEnteredAnew() {
        Long result = leading(with(Map.of("grade", "UNSATISFACTORY"))).get(0).resultId();
        order(scene.hr, result, "DEMOTION", "12-к", DAY);
        Long id = leading(with(Map.of("grade", "UNSATISFACTORY"))).get(0).follows().stream().filter(one -> one.orderNo() != null).findFirst().orElseThrow().orderId();
        assertThrows(OrderRefused.class, () -> takeBack(scene.hr, id, " "));
        assertThrows(AccessDenied.class, () -> takeBack(scene.servants.get(0), id, "қате"));
        takeBack(scene.hr, id, "басқа қызметшіге жазылған");
        assertThrows(OrderRefused.class, () -> takeBack(scene.hr, id, "тағы"));
        assertEquals(0, total(Map.of("ordered", "with")));
        assertEquals("басқа қызметшіге жазылған", scene.as(scene.hr, beans -> beans.get(ReadGrounds.class).order(scene.body, id)).orElseThrow().order().revokedWhy());
        assertTrue(scene.as(scene.hr, beans -> beans.get(ReadGrounds.class).order(-1L, id)).isEmpty(), "of another body");
        order(scene.hr, result, "DEMOTION", "13-к", DAY);
        assertEquals(1, total(Map.of("ordered", "with", "consequence", "DEMOTION")));
    }

    private void takeBack(Long person, Long order, String reason) {
        scene.does(person, beans -> beans.get(EnterOrder.class).takeBack(scene.body, order, reason));
    }

    @Test
    void twoStatementsAndWhatTheMarksNeedWhateverTheRows() {
        int one = scene.statements(scene.hr, beans -> beans.get(ReadGrounds.class).leading(scene.body, with(Map.of("grade", "EXCELLENT"))));
        assertEquals(one, scene.statements(scene.hr, beans -> beans.get(ReadGrounds.class).leading(scene.body, ListQuery.everything())));
        assertTrue(weak > 0);
    }
}
