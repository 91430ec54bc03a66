package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A year under the family of 2018, through the pages alone, in a browser, on PostgreSQL, from an empty installation on: in tier test under one
 * edition up to the computed results, in the campaign under all four ({@code -Dyear.edition=…}) up to the disposal. Before each good entry there
 * is a bad one, which the page explains and does not keep.
 */
@InSteps
class YearIT {

    private static final String CAMPAIGN = "year.edition";
    private static final String LATER = "the campaign of the year goes on by clicks; in tier test the services tell the rest, alone and inside the server";

    private final Story story = new Story(Micro.onPostgres("year", "empty-2019"));
    private final Year year = new Year(story);

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    @Order(1)
    void anEmptyInstallationGetsABodyItsStaffAndItsRoles() throws IOException {
        year.body.entered();
        year.body.staffed();
    }

    @Test
    @Order(2)
    void theCycleOfTheYearIsOpened() {
        year.plan.opened();
    }

    @Test
    @Order(3)
    void aPlanIsGuidedRefusedReturnedAndApproved() {
        year.plan.refused();
        year.plan.mended();
        year.plan.returned();
        year.plan.approved();
    }

    @Test
    @Order(4)
    void oneComesFromPaperColleaguesTakeItOverAndTheFirstHeadApprovesHimself() throws IOException {
        year.paper.entered(YearStaff.LEFT);
        year.plan.copied();
    }

    @Test
    @Order(5)
    void aQuarterIsMonitoredAndAPlanInForceIsChanged() throws IOException {
        story.day("2019-04-10");
        year.plan.monitored();
        year.plan.changed();
        year.plan.printed();
    }

    @Test
    @Order(6)
    void oneLeavesOneComesAndTheScheduleIsAgreed() throws IOException {
        story.day("2019-12-02");
        year.sheets.absent();
        year.sheets.newcomer();
        story.day("2019-12-20");
        year.sheets.announced();
    }

    @Test
    @Order(7)
    void whoIsEvaluatedIsJudgedAndSheetsGoOut() throws IOException {
        story.day("2020-01-14");
        year.sheets.judged();
        year.sheets.found();
    }

    @Test
    @Order(8)
    void theTargetSheetsAreRefusedFilledReturnedAndAgreed() throws IOException {
        year.sheets.refused();
        year.sheets.filled();
        year.sheets.returned();
    }

    @Test
    @Order(9)
    void theCompetencySheetsAreFilledAndEverythingIsComputed() throws IOException {
        year.sheets.competencies();
        year.sheets.computed();
    }

    @Test
    @Order(10)
    @EnabledIfSystemProperty(named = CAMPAIGN, matches = ".+", disabledReason = LATER)
    void theCommissionIsAppointedAndTheSessionPrepared() throws IOException {
        story.day("2020-02-13");
        year.session.appointed(2, "п. 5");
        story.day("2020-02-14");
        year.session.prepared(3);
    }

    @Test
    @Order(11)
    @EnabledIfSystemProperty(named = CAMPAIGN, matches = ".+", disabledReason = LATER)
    void theSessionIsHeldAndItsProtocolSigned() throws IOException {
        year.session.held();
        year.session.signed();
    }

    @Test
    @Order(12)
    @EnabledIfSystemProperty(named = CAMPAIGN, matches = ".+", disabledReason = LATER)
    void theOfficialApprovesAndReturnsOneWhichIsHeardAnew() throws IOException {
        story.day("2020-02-17");
        year.session.approved();
        story.day("2020-02-18");
        year.session.heardAnew();
    }

    @Test
    @Order(13)
    @EnabledIfSystemProperty(named = CAMPAIGN, matches = ".+", disabledReason = LATER)
    void oneSignsHisResultAndOneRefusesBeforeThree() throws IOException {
        year.result.offered();
        year.result.read();
        year.result.refused();
        year.result.listed();
    }

    @Test
    @Order(14)
    @EnabledIfSystemProperty(named = CAMPAIGN, matches = ".+", disabledReason = LATER)
    void aDecisionIsAppealedAndUpheldByACourt() throws IOException {
        story.day("2020-02-19");
        year.result.appealed();
    }

    @Test
    @Order(15)
    @EnabledIfSystemProperty(named = CAMPAIGN, matches = ".+", disabledReason = LATER)
    void theResultsAreRecordedAndEverythingFollowsFromThem() throws IOException {
        year.result.followed();
        year.keeping.early();
        story.day("2020-03-05");
        year.keeping.archived();
    }

    @Test
    @Order(16)
    @EnabledIfSystemProperty(named = CAMPAIGN, matches = ".+", disabledReason = LATER)
    void threeYearsLaterThePapersAreDisposedOf() throws IOException {
        story.day("2023-03-10");
        year.keeping.disposed();
        year.keeping.listed();
        year.keeping.verified();
    }

    @Test
    @Order(17)
    void nothingBrokeOnTheWay() {
        assertEquals(List.of(), Clerk.TROUBLES);
        assertFalse(Pattern.compile("SEVERE|Cannot serialize").matcher(story.server().log()).find(), "the log holds something severe");
    }
}
