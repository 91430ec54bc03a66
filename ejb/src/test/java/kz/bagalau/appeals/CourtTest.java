package kz.bagalau.appeals;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static kz.bagalau.planning.YearScene.DAY;
import static kz.bagalau.planning.YearScene.DECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.archive.ReadGrounds;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.documents.Attachment;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.appeal.Claim;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points 43 and 44 of the family of 2018 on PostgreSQL: the appeal with both its dates, the court, and what they stop. */
class CourtTest {

    private static final Attachment RULING = new Attachment("ruling.pdf", "%PDF-1.7 ruling".getBytes(StandardCharsets.US_ASCII));
    private static final Claim CLAIM = new Claim("Специализированный административный суд", "7194-20");

    private final YearScene scene = new YearScene("almaty-city-2018", 2);
    private Long servant;
    private Long caseId;

    @BeforeEach
    void recorded() {
        servant = scene.servants.get(0);
        caseId = scene.completed(servant, 2, "initiative");
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(List.of(caseId)));
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).enterPaper(caseId, DAY, RULING, null));
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(List.of(caseId)));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Long lodged() {
        return scene.as(servant, beans -> beans.get(Appeals.class).lodge(caseId, null, Written.in(Lang.RU, "КЦИ 3 достигнут"), DAY));
    }

    private void left(Long id) {
        scene.does(scene.hr, beans -> beans.get(Appeals.class).takeUp(id, DAY));
        scene.does(scene.hr, beans -> beans.get(Appeals.class).leave(id, DAY));
    }

    private Appeal appeal(Long id) {
        return scene.as(scene.hr, beans -> beans.get(ReadAppeals.class).card(id).appeal());
    }

    private void archive() {
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(List.of(caseId)));
    }

    private boolean stands(String stage) {
        return scene.database.call(em -> em.find(EvaluationCase.class, caseId).at(stage));
    }

    private List<String> inbox(Long person) {
        return scene.as(person, beans -> beans.get(AppealInbox.class).waitingForMe(DAY).stream().map(InboxItem::key).toList());
    }

    @Test
    void p43_bothDatesAreShownAndTheOrderIsKept() {
        scene.does(servant, beans -> {
            BeforeAppeal before = beans.get(ReadAppeals.class).before(caseId);
            assertEquals(DECIDED, before.decidedOn());
            assertEquals(LocalDate.of(2020, 1, 30), before.term().last());
            assertEquals("44", before.court().points().iterator().next().toString());
            assertThrows(WrongDay.class, () -> beans.get(Appeals.class).lodge(caseId, null, null, DECIDED.minusDays(1)));
            assertThrows(WrongDay.class, () -> beans.get(Appeals.class).lodge(caseId, null, null, DAY.plusDays(1)));
        });
        Long id = lodged();
        scene.does(servant, beans -> assertObstacle("appeal.pending", Set.of("43"), () -> beans.get(Appeals.class).lodge(caseId, null, null, DAY)));
        scene.does(servant, beans -> assertObstacle("appeal.pending", Set.of("43"), () -> beans.get(Appeals.class).claim(caseId, CLAIM, DAY)));
        scene.does(scene.hr, beans -> assertObstacle("process.stage", Set.of("44"), () -> beans.get(Appeals.class).rule(id, DAY, "1", RULING)));
        left(id);
        assertEquals(Appeal.LEFT, appeal(id).stage());
    }

    @Test
    void p44_afterTheAuthorityLeftItTheCourtLeavesItToo() {
        Long id = lodged();
        scene.does(servant, beans -> assertObstacle("process.stage", Set.of("44"), () -> beans.get(Appeals.class).goToCourt(id, CLAIM, DAY)));
        left(id);
        scene.does(servant, beans -> beans.get(Appeals.class).goToCourt(id, CLAIM, DAY));
        assertTrue(appeal(id).pending());
        assertEquals(List.of("inbox.appeal.court"), inbox(scene.hr));
        scene.on(DAY.plusDays(30));
        scene.does(scene.hr, beans -> assertThrows(WrongDay.class, () -> beans.get(Appeals.class).uphold(id, DAY.minusDays(1), "33", RULING)));
        scene.does(scene.hr, beans -> beans.get(Appeals.class).uphold(id, DAY.plusDays(30), "33", RULING));
        assertEquals(Appeal.UPHELD, appeal(id).stage());
        archive();
        assertTrue(stands("archived"));
    }

    @Test
    void p44_aRulingPutsTheResultOnANewAgenda() {
        assertThrows(IllegalArgumentException.class, () -> new Claim(" ", "1"));
        Long id = scene.as(servant, beans -> beans.get(Appeals.class).claim(caseId, CLAIM, DAY));
        scene.does(scene.hr, beans -> beans.get(Appeals.class).rule(id, DAY, "44", RULING));
        assertEquals(Appeal.ANNULLED, appeal(id).stage());
        assertTrue(appeal(id).pending());
        assertEquals(List.of("inbox.appeal.ruled"), inbox(scene.secretary));
        scene.does(scene.secretary, beans -> assertTrue(beans.get(ReadAppeals.class).card(id).open(Deed.PUT_ON_AGENDA)));
    }

    @Test
    void p43_noArchiveBeforeTheTermLapsedOrWhileItIsPending() {
        scene.does(scene.hr, beans -> assertObstacle("need.lapsed", Set.of("8"), () -> beans.get(ServiceRecord.class).archive(List.of(caseId))));
        lodged();
        scene.on(LocalDate.of(2020, 2, 3));
        scene.does(scene.hr, beans -> assertObstacle("need.not.APPEAL_PENDING", Set.of("8"), () -> beans.get(ServiceRecord.class).archive(List.of(caseId))));
        assertTrue(stands("recorded"));
    }

    @Test
    void p43_everyConsequenceListMarksIt() {
        Long other = scene.completed(scene.servants.get(1), 5);
        lodged();
        scene.does(scene.hr, beans -> {
            var rows = beans.get(ReadGrounds.class).leading(scene.body, ListQuery.everything()).rows();
            assertTrue(rows.stream().filter(row -> row.caseId().equals(caseId)).allMatch(row -> row.appealed()));
            assertTrue(rows.stream().filter(row -> row.caseId().equals(other)).allMatch(row -> !row.appealed() && LocalDate.of(2020, 1, 30).equals(row.appealable())));
            assertTrue(beans.get(ReadGrounds.class).beside(scene.body, ListQuery.everything()).rows().stream()
                    .filter(row -> row.caseId().equals(caseId)).allMatch(row -> row.appealed()));
        });
    }
}
