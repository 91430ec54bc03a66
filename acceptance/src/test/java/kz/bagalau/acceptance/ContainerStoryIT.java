package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Office;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.quarter.QuarterDesk;
import kz.bagalau.quarter.QuarterStory;
import kz.bagalau.session.YearCommission;
import kz.bagalau.year.CalibrationDesk;
import kz.bagalau.year.OwnRankedStory;
import kz.bagalau.year.OwnZip;
import kz.bagalau.year.RankedDesk;
import kz.bagalau.year.RankedStory;
import kz.bagalau.year.SurveyDesk;
import kz.bagalau.year.TargetDesk;
import kz.bagalau.year.YearDesk;
import kz.bagalau.year.YearStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whole stories by the services alone, inside the container: transactions, guard, confirmation of identity and audit trail are the real
 * ones. They share a server, because it takes long to start, and so go in the order of their years.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContainerStoryIT {

    private static final int PLACE_OF_2017 = 90;
    private static final int PLACE_OF_2023 = 80;
    private static final int PLACE_OF_OWN = 79;

    @Inject private ContainerStory story;

    @Deployment
    static WebArchive application() {
        return ContainerWar.with(ContainerStoryIT.class, ContainerStory.class, StoryStaff.class, ServerOffice.class, YearOffice.class, Office.class,
                Beans.class, YearStory.class, YearDesk.class, YearCommission.class, QuarterStory.class, QuarterDesk.class,
                RankedStory.class, OwnRankedStory.class, OwnZip.class, RankedDesk.class, TargetDesk.class, SurveyDesk.class, CalibrationDesk.class);
    }

    @Test
    @Order(1)
    void fromAStaffFileToTheServiceRecord() throws Exception {
        story.fromAStaffFileToTheServiceRecord();
    }

    /** The year of quarters under both wordings of the family of 2017. */
    @Test
    @Order(2)
    void theYearOf2017() {
        ServerOffice office = new ServerOffice(QuarterStory.YEAR, PLACE_OF_2017, 2);
        QuarterStory.fromThePlanToTheArchive(office);
        assertTrue(office.trail().isWhole());
    }

    /** The year of the family of 2018, in tier test for one edition, in the campaign for all ({@code -Dyear.editions=…}), each in a body of its own. */
    @Test
    @Order(3)
    void theYearOf2018() {
        String[] editions = System.getProperty("year.editions").split(",");
        for (int i = 0; i < editions.length; i++) {
            ServerOffice office = new ServerOffice(editions[i], i + 1, 2);
            YearStory.fromThePlanToTheArchive(office);
            assertTrue(office.trail().isWhole(), editions[i]);
        }
    }

    /** The year 2024 under the family of 2023. */
    @Test
    @Order(4)
    void theYearOf2023() {
        ServerOffice office = new ServerOffice(RankedStory.YEAR, PLACE_OF_2023, RankedStory.SERVANTS);
        RankedStory.fromThePlanToTheArchive(office);
        assertTrue(office.trail().isWhole());
    }

    /** The year 2026 under an administrator's own edition after 2025. */
    @Test
    @Order(5)
    void theYearOfAnOwnEdition() {
        ServerOffice office = new ServerOffice(OwnRankedStory.YEAR, PLACE_OF_OWN, OwnRankedStory.SERVANTS);
        OwnRankedStory.fromThePlanToTheArchive(office, OwnZip.of("2025-like"));
        assertTrue(office.trail().isWhole());
    }
}
