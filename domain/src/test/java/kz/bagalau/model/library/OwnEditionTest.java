package kz.bagalau.model.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.Bilingual;
import org.junit.jupiter.api.Test;

/** A draft is written as often as need be; what is published never changes, whoever asks. */
class OwnEditionTest {

    private static final Instant MORNING = Instant.parse("2015-09-14T04:00:00Z");
    private static final Instant EVENING = Instant.parse("2015-09-14T12:00:00Z");

    private static OwnEdition draft() {
        OwnEdition own = new OwnEdition("akimat-2015", MORNING, "Ахметова");
        own.write("astana-2015", Bilingual.of("Әдістеме", "Методика"), "{}", MORNING, "Ахметова");
        return own;
    }

    @Test
    void aDraftSaysWhoChangedItLast() {
        OwnEdition own = draft();
        own.write("astana-2015", Bilingual.of("Әдістеме", "Методика"), "{\"a\": 1}", EVENING, "Сериков");
        assertEquals("Сериков", own.changedBy());
        assertEquals("Ахметова", own.madeBy());
        assertEquals(OwnEdition.State.DRAFT, own.state());
        own.stillDraft();
    }

    @Test
    void whatIsPublishedIsNeitherWrittenNorPublishedAgainNorRemoved() {
        OwnEdition own = draft();
        own.publish("a".repeat(64), EVENING, "Сериков");
        assertEquals(OwnEdition.State.PUBLISHED, own.state());
        assertThrows(IllegalStateException.class, () -> own.write(null, Bilingual.of("Б", "Б"), "{}", EVENING, "Сериков"));
        assertThrows(IllegalStateException.class, () -> own.publish("b".repeat(64), EVENING, "Ахметова"));
        assertThrows(IllegalStateException.class, own::stillDraft);
        assertEquals("{}", own.files());
        assertEquals("a".repeat(64), own.hash());
        assertEquals("Сериков", own.publishedBy());
    }

    @Test
    void daysInForceEndAfterTheyBegin() {
        LocalDate first = LocalDate.of(2015, 7, 1);
        EditionDays open = new EditionDays("akimat-2015", first, null, "газета", MORNING, "Ахметова");
        assertTrue(open.validity().covers(first) && open.validity().confirmed());
        assertThrows(IllegalArgumentException.class, () -> new EditionDays("akimat-2015", first, first, "газета", MORNING, "Ахметова"));
    }
}
