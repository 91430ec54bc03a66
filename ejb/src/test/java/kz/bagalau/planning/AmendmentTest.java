package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Library;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The act is amended within a running cycle: it goes on, and HR takes it over to the amended wording (METHODOLOGIES.md, section 9). */
class AmendmentTest {

    private static final LocalDate LAST = LocalDate.of(2019, 9, 30);

    private final YearScene scene = new YearScene("turkestan-2018", 4);
    private final Long running = scene.caseOf(scene.servants.get(0), Deed.ENROL);
    private final Long computed = scene.sheets(scene.computed(scene.servants.get(1), 5));
    private final Long decided = scene.completed(scene.servants.get(2), 4);
    private final Long cycle = scene.cycle();

    @AfterEach
    void close() {
        scene.close();
    }

    private void amended() {
        scene.database.run(em -> {
            StateBody body = em.find(StateBody.class, scene.body);
            body.assign("turkestan-2018", new Days(LocalDate.of(2018, 4, 21), LAST), "приказ");
            body.assign("turkestan-2018-amended", new Days(LAST.plusDays(1), null), "приказ");
        });
    }

    private Optional<TakeAmendment.Amendment> amendment() {
        return scene.as(scene.hr, beans -> beans.get(TakeAmendment.class).amendment(cycle));
    }

    private int take() {
        return scene.as(scene.hr, beans -> beans.get(TakeAmendment.class).take(cycle));
    }

    private List<String> inbox() {
        return scene.office(beans -> beans.get(AmendmentInbox.class).waitingForMe(LocalDate.ofInstant(scene.clock().instant(), scene.clock().getZone()))).stream()
                .map(item -> item.link()).toList();
    }

    @Test
    void nothingIsOfferedWhileTheWordingStays() {
        scene.on(LocalDate.of(2019, 10, 7));
        assertTrue(amendment().isEmpty());
        assertThrows(AmendmentRefused.class, this::take);
        assertEquals(List.of(), inbox());
    }

    @Test
    void theOfficialIsAskedNothingForTheActGoesOn() {
        amended();
        scene.on(LocalDate.of(2019, 10, 7));
        assertTrue(scene.as(scene.head, beans -> beans.get(DecideActEnd.class).question(cycle)).isEmpty());
        assertTrue(scene.as(scene.head, beans -> beans.get(DecideActEnd.class).waiting(scene.body)).isEmpty());
    }

    @Test
    void beforeItsFirstDayItIsAnnouncedAndRefused() {
        amended();
        scene.on(LAST);
        TakeAmendment.Amendment ahead = amendment().orElseThrow();
        assertFalse(ahead.due());
        assertEquals(LAST.plusDays(1), ahead.first());
        assertThrows(WrongDay.class, this::take);
        assertEquals(List.of(), inbox(), "it is no task yet");
    }

    @Test
    void fromThatDayHrSeesWhomItReachesAndTakesTheCycleOver() {
        amended();
        scene.on(LAST.plusDays(1));
        TakeAmendment.Amendment offered = amendment().orElseThrow();
        assertEquals(Map.of("due", 1L, "computed", 1L), offered.reached());
        assertEquals(1L, offered.staying().values().stream().mapToLong(Long::longValue).sum());
        assertNotEquals(offered.from().in(Lang.RU), offered.to().in(Lang.RU));
        assertEquals(List.of("/cycle/amended.xhtml?cycle=" + cycle), inbox());
        assertEquals(2, take());
        String former = hash("turkestan-2018");
        String now = hash("turkestan-2018-amended");
        scene.database.run(em -> {
            Cycle taken = em.find(Cycle.class, cycle);
            assertEquals("turkestan-2018-amended", taken.editionId());
            assertEquals(now, taken.editionHash());
            assertEquals(LAST.plusDays(1), taken.latest(Deed.AMEND).orElseThrow().on());
            assertNull(taken.ground(), "the act is in force: no ground is asked");
            assertEquals(now, em.find(EvaluationCase.class, running).editionHash());
            assertTrue(em.find(EvaluationCase.class, running).latest(Deed.AMEND).isPresent());
            EvaluationCase reached = em.find(EvaluationCase.class, computed);
            assertEquals(now, reached.editionHash());
            assertTrue(reached.inForce().stream().allMatch(one -> one.editionHash().equals(former)), "results keep their own");
            assertEquals(former, em.find(EvaluationCase.class, decided).editionHash(), "a decision stands");
        });
        assertEquals(List.of(), inbox());
        assertTrue(amendment().isEmpty());
        assertThrows(AmendmentRefused.class, this::take, "once");
        assertEquals(LAST.plusDays(1), scene.as(scene.hr, beans -> beans.get(TakeAmendment.class).taken(cycle)).orElseThrow().on());
    }

    private String hash(String edition) {
        return scene.as(scene.hr, beans -> beans.get(Library.class).use(edition).edition().hash());
    }

    @Test
    void signedSheetsStayUnderTheWordingByWhichTheyWereFilled() {
        amended();
        scene.on(LAST.plusDays(1));
        scene.database.run(em -> em.createNativeQuery("update sheet set signer_id = " + scene.supervisor + ", signer_role = 'SUPERVISOR', sign_medium = 'SYSTEM',"
                + " signed_on = '2019-09-20', signed_at = '2019-09-20 12:00:00', signed_hash = 'x' where case_id = " + computed + " and kind = 'targets-grade'").executeUpdate());
        take();
        Map<String, Optional<String>> sheets = scene.call(em -> em.createQuery("select s from Sheet s where s.caseId = :id", Sheet.class).setParameter("id", computed)
                .getResultStream().collect(Collectors.toMap(Sheet::kind, Sheet::editionHash)));
        assertEquals(Optional.of(hash("turkestan-2018")), sheets.get("targets-grade"));
        assertEquals(Optional.empty(), sheets.get("competencies"), "unsigned, it goes with its case");
    }

    @Test
    void noTermBeginsAnewWithTheAmendedWording() {
        scene.on(LocalDate.of(2019, 3, 1));
        List<LocalDate> before = terms();
        amended();
        scene.on(LAST.plusDays(1));
        take();
        scene.on(LocalDate.of(2019, 3, 1));
        assertEquals(before, terms());
    }

    private List<LocalDate> terms() {
        return scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(running))).stream().map(one -> one.last()).toList();
    }

    @Test
    void aCycleOverBothWordingsNeedsNoGround() {
        amended();
        scene.on(LocalDate.of(2019, 1, 10));
        CyclePreview preview = scene.office(beans -> beans.get(OpenCycle.class).preview(scene.body, YearScene.YEAR));
        assertEquals("turkestan-2018", preview.editionId());
        assertFalse(preview.groundAsked());
    }

    @Test
    void anotherActAfterTheAmendedWordingIsForTheOfficial() {
        LocalDate end = LocalDate.of(2019, 11, 30);
        scene.database.run(em -> {
            StateBody body = em.find(StateBody.class, scene.body);
            body.assign("turkestan-2018", new Days(LocalDate.of(2018, 4, 21), LAST), "приказ");
            body.assign("turkestan-2018-amended", new Days(LAST.plusDays(1), end), "приказ");
            body.assign("aksu-2018", new Days(end.plusDays(1), null), "приказ");
        });
        assertEquals(end, scene.as(scene.head, beans -> beans.get(DecideActEnd.class).question(cycle)).orElseThrow().last());
        assertEquals(Optional.of(end), scene.as(scene.head, beans -> beans.get(PartLaw.class).lastDay(beans.get(EntityManager.class)
                .find(StateBody.class, scene.body), "turkestan-2018")));
    }

    @Test
    void whoHasNoOfficeHasNoTask() {
        amended();
        scene.on(LAST.plusDays(1));
        assertEquals(List.of(), scene.as(scene.servants.get(0), beans -> CurrentCaller.get().bodyId() == null ? List.of()
                : beans.get(AmendmentInbox.class).waitingForMe(LAST.plusDays(1))));
    }
}
