package kz.bagalau.journal;

import static kz.bagalau.journal.JournalScene.AMENDED;
import static kz.bagalau.journal.JournalScene.reward;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.StateBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fact after the signed sheet of the fourth quarter (METHODOLOGIES.md, section 9): in which quarter it counts, or that it counts nowhere, is said before and after. */
class DecemberTest {

    private static final LocalDate FACT = LocalDate.of(2017, 12, 20);

    private final JournalScene scene = new JournalScene(2);

    @BeforeEach
    void signed() {
        scene.on(LocalDate.of(2017, 12, 8));
        scene.signed(first(), "2017-Q4");
        scene.on(LocalDate.of(2017, 12, 22));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Long first() {
        return scene.cases.get(0);
    }

    private List<String> later(Long caseId, LocalDate day) {
        List<String> told = scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).later(List.of(caseId), reward("5.1", day))).stream().map(Refused::key).toList();
        assertEquals(told, scene.as(scene.hr, beans -> beans.get(ProposeEntry.class).later(List.of(caseId), reward("5.1", day))).stream().map(Refused::key).toList());
        return told;
    }

    private JournalCard.Part next() {
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).count(List.of(first()), reward("5.1", FACT)));
        List<JournalCard.Part> parts = scene.as(scene.supervisor, beans -> beans.get(ReadJournal.class).card(first())).parts();
        assertEquals("2018-Q1", parts.get(4).code());
        return parts.get(4);
    }

    @Test
    void whereAnotherActFollowsItCountsNowhereAndIsToldSo() {
        assertEquals(List.of("journal.later.nowhere"), later(first(), FACT));
        assertEquals(List.of(), later(first(), LocalDate.of(2017, 9, 5)), "of September nothing is said: that sheet is not signed");
        assertEquals(false, next().evaluated());
    }

    @Test
    void whereTheActGoesOnItCountsInTheNextQuarter() {
        scene.database.run(em -> em.find(StateBody.class, scene.body).assign(AMENDED, new Days(JournalScene.AMENDMENT, null), null));
        assertEquals(List.of("journal.later"), later(first(), FACT));
        assertEquals(true, next().evaluated());
    }
}
