package kz.bagalau.disposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.JournalCard;
import kz.bagalau.journal.JournalInbox;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.ProposeEntry;
import kz.bagalau.journal.ReadJournal;
import kz.bagalau.journal.RefusedEntries;
import kz.bagalau.journal.Seen;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.quarter.QuarterScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proposal that still waits when its case has ended, or when what it says was disposed of: nobody counts it, and everybody is told why. */
class EndedJournalTest {

    private static final LocalDate FACT = LocalDate.of(2017, 9, 5);

    private QuarterScene scene;
    private Long caseId;
    private List<Seen> seen;

    @BeforeEach
    void proposed() {
        scene = new QuarterScene(1);
        caseId = scene.caseOf(scene.servants.get(0), Deed.ENROL);
        scene.on(FACT.plusDays(3));
        Long entry = scene.as(scene.servants.get(0), beans -> beans.get(ProposeEntry.class).propose(List.of(caseId),
                new NewFact("incentive", "2.1", FACT, "Бұйрық жобасын әзірледі", "№ 12", null, null))).get(0);
        seen = List.of(new Seen(entry, caseId, scene.call(em -> em.find(JournalEntry.class, entry).version())));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void ended() {
        scene.database.run(em -> em.createNativeQuery("update evaluation_case set stage = 'archived'").executeUpdate());
    }

    private String refused(Runnable deed) {
        return assertThrows(RefusedEntries.class, deed::run).refused().get(0).key();
    }

    private JournalCard.Item item() {
        return scene.as(scene.supervisor, beans -> beans.get(ReadJournal.class).card(caseId)).parts().stream().flatMap(part -> part.entries().stream()).findFirst().orElseThrow();
    }

    private List<String> inbox() {
        return scene.as(scene.supervisor, beans -> beans.get(JournalInbox.class).waitingForMe(FACT)).stream().map(InboxItem::key).toList();
    }

    @Test
    void ofAnEndedCaseItIsNotCountedButCanBeDeclined() {
        assertEquals(null, item().closed());
        ended();
        assertEquals("journal.refused.closed", refused(() -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).accept(List.of(caseId), seen))));
        assertEquals("journal.refused.closed", scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).closed(List.of(caseId), seen)).get(0).key());
        assertEquals("journal.refused.closed", item().closed());
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).decline(List.of(caseId), seen, "іс аяқталды"));
        assertEquals(JournalEntry.DECLINED, item().entry().stage());
    }

    @Test
    void ofWhatWasDisposedOfNothingIsDecided() {
        ended();
        assertEquals(List.of("journal.inbox.decide"), inbox());
        scene.does(scene.hr, beans -> beans.get(Emptied.class).empty(caseId, Set.of(), "{}", FACT.plusYears(4)));
        assertEquals("journal.refused.emptied", refused(() -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).accept(List.of(caseId), seen))));
        assertEquals("journal.refused.emptied", refused(() -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).decline(List.of(caseId), seen, "кеш"))));
        assertEquals("journal.refused.emptied", scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).closed(List.of(caseId), seen)).get(0).key());
        assertTrue(item().entry().emptied(), "it stays as a trace");
        assertEquals("journal.refused.emptied", item().closed());
        assertEquals(List.of(), inbox());
    }
}
