package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A quarter under the family of 2017, through the pages alone, in a browser, on PostgreSQL, in the demo of 5 October 2017: the journal, the sheets, who
 * reads and who refuses. Before each good entry there is a bad one, which the page explains and does not keep.
 */
@InSteps
class QuarterIT {

    private final Story story = new Story(Micro.onPostgres("quarter", "almaty-region-2017"));
    private final QuarterJournal journal = new QuarterJournal(story);
    private final QuarterSheets sheets = new QuarterSheets(story);

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    @Order(1)
    void theSupervisorEntersAFactForOneAndForMany() {
        journal.refused();
        journal.entered();
        journal.together();
    }

    @Test
    @Order(2)
    void aServantProposesWithProof() throws IOException {
        journal.unproved();
        journal.proposed();
    }

    @Test
    @Order(3)
    void theSupervisorCountsOneDeclinesOneAndTakesOneBack() {
        journal.counted();
        journal.declined();
        journal.withdrawn();
    }

    @Test
    @Order(4)
    void theQuarterIsOpenedForWhoeverIsStillDue() {
        sheets.opened();
    }

    @Test
    @Order(5)
    void theSupervisorSignsWhatHeSeesAndTheServantReads() {
        sheets.signed();
        sheets.read();
    }

    @Test
    @Order(6)
    void oneRefusesAndHrSignsTheActAlone() {
        sheets.offered();
        sheets.declined();
        sheets.taken();
    }

    @Test
    @Order(7)
    void nothingBrokeOnTheWay() {
        assertEquals(List.of(), Clerk.TROUBLES);
        assertFalse(Pattern.compile("SEVERE|Cannot serialize").matcher(story.server().log()).find(), "the log holds something severe");
    }
}
