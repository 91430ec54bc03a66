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
 * A year of quarters from the plan to the archive, through the pages alone, in a browser, on PostgreSQL, from an empty installation on. Before good
 * entries there are bad ones, which the page explains and does not keep. It takes long: the campaign starts it, tier test does not.
 */
@InSteps
abstract class QuarterYear {

    final Story story;
    final Quarters quarters;

    /**
     * A year.
     *
     * @param name  of its server's folder
     * @param terms the editions that the body applies
     */
    QuarterYear(String name, List<YearOfBody.Term> terms) {
        story = new Story(Micro.onPostgres(name, "empty-2017"));
        quarters = new Quarters(story, terms);
    }

    @AfterAll
    void end() {
        story.close();
    }

    /** The grades of the computed year, in the order of the servants. */
    abstract List<String> years();

    /** What the reasons of the first servant's year say. */
    abstract String[] reasons();

    /** The year of the servant whose quarter the commission corrects, as the protocol has it. */
    abstract String corrected();

    @Test
    @Order(10)
    void anEmptyInstallationGetsABodyItsStaffAndItsRoles() throws IOException {
        quarters.body.entered();
        quarters.body.staffed();
        quarters.body.described();
    }

    @Test
    @Order(20)
    void theCycleIsOpenedAndPlansOfAtMostFourTargetsAreApproved() {
        quarters.plan.opened();
        quarters.plan.refused();
        quarters.plan.full();
        quarters.plan.approved();
    }

    @Test
    @Order(30)
    void theFirstQuarterIsToldSignedAndRead() throws IOException {
        quarter("2017-02-15", "14.02.2017", "15.02.2017", "16.02.2017");
        story.day("2017-03-31");
        quarters.journal.early("2017-Q1");
        closed("2017-04-03", "2017-Q1");
    }

    @Test
    @Order(40)
    void theSecondQuarterIsToo() throws IOException {
        quarter("2017-05-16", "15.05.2017", "16.05.2017", "17.05.2017");
        closed("2017-07-03", "2017-Q2");
    }

    private void quarter(String today, String day, String another, String tomorrow) throws IOException {
        story.day(today);
        quarters.journal.facts(day, another, tomorrow);
    }

    private void closed(String today, String part) throws IOException {
        story.day(today);
        quarters.journal.opened(part);
        quarters.journal.signed(List.of());
        quarters.journal.taken();
    }

    @Test
    @Order(60)
    void inTheThirdOneRefusesAndHrSignsTheActAlone() throws IOException {
        quarter("2017-08-16", "15.08.2017", "16.08.2017", "17.08.2017");
        quarters.journal.breach("14.08.2017");
        story.day("2017-10-03");
        quarters.journal.opened("2017-Q3");
        quarters.journal.signed(List.of(YearStaff.REFUSES));
        quarters.journal.refused(YearStaff.REFUSES, "03.10.2017 10:00");
        quarters.journal.taken();
    }

    @Test
    @Order(70)
    void theFourthIsClosedInDecemberAndTheScheduleIsAgreed() throws IOException {
        quarter("2017-11-15", "14.11.2017", "15.11.2017", "16.11.2017");
        story.day("2017-12-01");
        quarters.session.appointed();
        closed("2017-12-04", "2017-Q4");
        quarters.year.announced();
    }

    @Test
    @Order(76)
    void noticesAreGiven() {
        quarters.year.informed();
    }

    @Test
    @Order(80)
    void targetsAreScoredBesideTheServantsOwnPoints() throws IOException {
        story.day("2017-12-15");
        quarters.year.sent();
        quarters.year.self();
        quarters.year.unscored();
        quarters.year.scored();
    }

    @Test
    @Order(90)
    void theYearIsComputedAndExplainsItself() throws IOException {
        story.day("2017-12-18");
        quarters.year.computed(years());
        quarters.year.explained(reasons());
    }

    @Test
    @Order(100)
    void theCommissionCorrectsAQuarterAndSignsItsProtocol() throws IOException {
        story.day("2017-12-28");
        quarters.session.prepared();
        quarters.session.opened();
        quarters.session.corrected();
        quarters.session.decided();
        quarters.session.signed(corrected());
    }

    @Test
    @Order(110)
    void threeReadTheirResultsAndOneRefusesBeforeHrAlone() throws IOException {
        quarters.result.offered();
        story.day("2017-12-29");
        quarters.result.read();
        quarters.result.refused();
        quarters.result.appealed();
    }

    @Test
    @Order(120)
    void whatFollowsIsOrderedAndRecordedAndTheCasesGoToTheArchive() throws IOException {
        quarters.result.entered();
        quarters.result.followed();
        quarters.result.recorded();
        story.day("2018-01-22");
        quarters.result.archived();
    }

    @Test
    @Order(130)
    void nothingBrokeOnTheWay() {
        assertEquals(List.of(), Clerk.TROUBLES);
        assertFalse(Pattern.compile("SEVERE|Cannot serialize").matcher(story.server().log()).find(), "the log holds something severe");
    }
}
