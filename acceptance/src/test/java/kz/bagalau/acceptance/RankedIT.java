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
 * A quarter under the family of 2023, through the pages alone, in a browser, on PostgreSQL, in the demo of 5 January 2024: the table of ranking, a head's
 * targets, the survey, a calibration session, a dispute. Before each good entry there is a bad one, which the page explains and does not keep.
 */
@InSteps
class RankedIT {

    private final Story story = new Story(Micro.onPostgres("ranked", "aksu-2023"));
    private final RankedTable table = new RankedTable(story);
    private final RankedHead head = new RankedHead(story);
    private final RankedSurvey survey = new RankedSurvey(story);
    private final RankedSession session = new RankedSession(story);
    private final RankedWire wire = new RankedWire(story);
    private final RankedBadCalls bad = new RankedBadCalls(story);

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    @Order(1)
    void theEvaluatorFillsTheTableByKeyboard() {
        table.refused();
        table.filled();
    }

    @Test
    @Order(2)
    void aSecondWindowIsToldWhatTheFirstSaved() {
        table.contested();
    }

    @Test
    @Order(3)
    void heSignsWhatHeSeesAndTheServantOpensIt() {
        table.signed();
        table.read();
    }

    @Test
    @Order(4)
    void aHeadsValuesAreWorkedOutAgreedAndScoredWithinTheirBand() {
        head.entered();
        head.agreed();
        head.scored();
    }

    @Test
    @Order(5)
    void aColleagueAnswersAndAssessesHimself() {
        survey.answered();
        survey.assessed();
    }

    @Test
    @Order(6)
    void aServantAppliesForACalibrationSession() {
        session.lodged();
    }

    @Test
    @Order(7)
    void theOfficialDecidesWhoSits() {
        session.convened();
    }

    @Test
    @Order(8)
    void theSessionCorrectsTheScoreAndTheServantReads() throws IOException {
        session.opened();
        session.corrected();
        session.signed();
        session.talkedOver();
    }

    @Test
    @Order(9)
    void aDisputeOnTheProcedureIsAnswered() {
        session.disputed();
    }

    @Test
    @Order(10)
    void theSurveyIsClosedAndItsReportsAreForTheirReadersOnly() throws IOException {
        story.day("2024-01-11");
        survey.closed();
        survey.read();
        survey.summarised();
    }

    @Test
    @Order(11)
    void programsAreToldWhatTheirReadersReadAndBadCallsAreRefused() throws IOException {
        wire.told();
        wire.summarised();
        bad.byRest();
        bad.bySoap();
        bad.hostile();
    }

    @Test
    @Order(12)
    void nothingBrokeOnTheWay() {
        assertEquals(List.of(), Clerk.TROUBLES);
        assertFalse(Pattern.compile("SEVERE|Cannot serialize").matcher(story.server().log()).find(), "the log holds something severe");
    }
}
