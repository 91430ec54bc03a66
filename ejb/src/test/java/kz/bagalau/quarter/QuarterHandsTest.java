package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.RefusedEntries;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.EvaluationCase;
import org.junit.jupiter.api.Test;

/** In whose hands a quarter is: its points are his to whom its sheet went, mistakes are mended before the next stage, nobody is forgotten. */
class QuarterHandsTest {

    private static final String PART = "2017-Q2";

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2017, month, day);
    }

    private static NewFact fact(LocalDate day) {
        return new NewFact("incentive", "LEVEL_5", day, "Жоба әзірлеп шығарды", "№ 7, 01.02.2017", null, null);
    }

    @Test
    void theQuartersPointsAreHisToWhomItsSheetWent() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            scene.on(day(7, 3));
            scene.open(List.of(one), PART);
            scene.sign(one, PART);
            scene.does(scene.hr, beans -> beans.get(SendSheets.class).reissue(one, scene.sheet(one, PART).id(), scene.head, "Басқа басшыға берілді"));
            assertEquals(scene.head, scene.sheet(one, PART).evaluatorId());
            assertTrue(scene.result(one, "quarter-result", PART).isEmpty(), "the result goes with its sheet");
            assertEquals(scene.supervisor, scene.call(em -> em.find(EvaluationCase.class, one).supervisorId()), "the other quarters and the year stay his");
            RefusedEntries refused = assertThrows(RefusedEntries.class, () -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).count(List.of(one), fact(day(6, 1)))));
            assertEquals("journal.refused.supervisor", refused.refused().get(0).key());
            scene.does(scene.head, beans -> beans.get(CountEntry.class).count(List.of(one), fact(day(6, 1))));
            assertThrows(RefusedEntries.class, () -> scene.does(scene.head, beans -> beans.get(CountEntry.class).count(List.of(one), fact(day(7, 2)))));
            scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).count(List.of(one), fact(day(7, 2))));
        }
    }

    @Test
    void aSheetThatHrTookIsRecalledBeforeTheYearBegins() {
        try (QuarterScene scene = new QuarterScene(1)) {
            Long one = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            scene.on(day(7, 3));
            scene.open(List.of(one), PART);
            scene.quarter(one, PART);
            assertEquals("sent", scene.sheet(one, PART).stage());
            scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).recall(scene.sheet(one, PART).id(), "қате жазба"));
            assertTrue(scene.result(one, "quarter-result", PART).isEmpty());
            scene.sign(one, PART);
            assertFalse(scene.result(one, "quarter-result", PART).isEmpty());
        }
    }

    @Test
    void hrIsToldOfThoseWhoHaveNoSheetYet() {
        try (QuarterScene scene = new QuarterScene(2)) {
            List<Long> cases = scene.servants.stream().map(one -> scene.caseOf(one, Deed.ENROL)).toList();
            scene.on(day(7, 3));
            assertEquals(List.of("inbox.quarter.open"), inbox(scene).stream().map(InboxItem::key).toList());
            scene.open(cases.subList(0, 1), PART);
            List<Long> others = without(scene);
            assertTrue(others.contains(cases.get(1)), "the second has none yet");
            InboxItem left = inbox(scene).get(0);
            assertEquals(List.of("inbox.quarter.left", Arg.of((long) others.size())), List.of(left.key(), left.args().get(2)));
            scene.open(others, PART);
            assertEquals(List.of(), inbox(scene));
        }
    }

    private static List<Long> without(QuarterScene scene) {
        return scene.as(scene.hr, beans -> beans.get(OpenPart.class).people(scene.cycle(), PART)).stream().filter(one -> one.state().opens()).map(PartCase::caseId).toList();
    }

    private static List<InboxItem> inbox(QuarterScene scene) {
        return scene.office(beans -> beans.get(QuarterInbox.class).waitingForMe(day(7, 3))).stream().filter(one -> one.link().contains(PART)).toList();
    }
}
