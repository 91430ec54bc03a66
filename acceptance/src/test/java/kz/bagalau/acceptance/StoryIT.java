package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job, through the pages alone, in a browser, on PostgreSQL: from a staff file to the entry in the service record and to a refusal
 * act. Each step begins where the one before it ended; a step whose forerunner failed is left out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

    private final Story story = new Story();
    private final StoryOfEvaluation evaluation = new StoryOfEvaluation(story);
    private final StoryOfSession session = new StoryOfSession(story);
    private final StoryOfResult result = new StoryOfResult(story);
    private final StoryOfWire wire = new StoryOfWire(story);
    private int done;

    @BeforeEach
    void inOrder(TestInfo test) {
        int step = test.getTestMethod().orElseThrow().getAnnotation(Order.class).value();
        assumeTrue(done == step - 1, "the step before did not end");
    }

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    @Order(1)
    void aStaffFileIsCheckedRefusedAndTakenOver() throws IOException {
        Clerk hr = story.office("hr").open("/staff/list.xhtml");
        String imports = "/staff/imports.xhtml?body=" + hr.number("body", "Управление финансов");
        hr.open(imports).picture("imports").upload("file:chosen", StoryStaff.wrong()).press("file:upload").waitFor("Есть ошибки, ничего не загружено").picture("import-refused");
        assertTrue(hr.text().contains("Неверная контрольная цифра ИИН") && hr.text().contains("32.13.2013"), hr.text());
        hr.open(imports).upload("file:chosen", StoryStaff.right()).press("file:upload").waitFor("Проверен, ждёт решения");
        assertTrue(hr.text().contains("новые люди: 5"), hr.text());
        hr.press("state:serve").picture("import-checked").press("state:load").waitFor("Загружен").picture("import-loaded").pictureInKazakh("import-loaded");
        done = 1;
    }

    @Test
    @Order(2)
    void accountsAreMadeWithPasswordsToPrint() {
        Clerk admin = story.administrator().open("/admin/accounts-create.xhtml").follow("main a", "Управление финансов");
        admin.page().locator("[id='staff'] input[type=checkbox]").all().forEach(box -> box.check());
        admin.press("staff:make").picture("handouts");
        for (String name : new String[] {StoryStaff.HEAD, StoryStaff.READS, StoryStaff.REFUSES, StoryStaff.APPEALS, StoryStaff.RAISED}) {
            var slip = admin.page().locator(".b-slip", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name)).locator("dd");
            story.handOut(name, slip.nth(0).innerText(), slip.nth(1).innerText());
        }
        story.person(StoryStaff.READS).picture("first-inbox");
        done = 2;
    }

    @Test
    @Order(3)
    void theCycleIsOpenedAndItsScheduleAgreed() {
        evaluation.cycle();
        done = 3;
    }

    @Test
    @Order(4)
    void respondentsAreNamedNoticesGivenSheetsSent() {
        evaluation.begin();
        done = 4;
    }

    @Test
    @Order(5)
    void twoSaveTheSameSheetAndTheSecondDecides() {
        evaluation.conflict();
        done = 5;
    }

    @Test
    @Order(6)
    void sheetsAreSignedReadAndOneIsRefused() {
        evaluation.signed();
        evaluation.read();
        evaluation.refused();
        done = 6;
    }

    @Test
    @Order(7)
    void theServerDiesAndPeopleGoOn() throws Exception {
        story.crash();
        evaluation.passedOn();
        done = 7;
    }

    @Test
    @Order(8)
    void colleaguesAnswerAndTheResultExplainsItself() {
        evaluation.answered();
        evaluation.computed();
        done = 8;
    }

    @Test
    @Order(9)
    void theCommissionVotesWithRecusalsRaisesOneAndApprovesTheRest() throws IOException {
        session.appointed();
        session.prepared();
        story.day("2015-10-16");
        session.held();
        done = 9;
    }

    @Test
    @Order(10)
    void theProtocolIsMadeAndSignedByAll() throws IOException {
        session.signed();
        done = 10;
    }

    @Test
    @Order(11)
    void oneReadsHisResultAndOneRefuses() throws IOException {
        result.offered();
        result.read();
        wire.explained();
        result.refused();
        done = 11;
    }

    @Test
    @Order(12)
    void theServiceRecordHoldsTheResultAndItsExtractReads() throws IOException {
        result.recorded();
        done = 12;
    }

    @Test
    @Order(13)
    void anAppealIsLodgedAndDecided() {
        result.appealed();
        done = 13;
    }

    @Test
    @Order(14)
    void nothingBrokeOnTheWay() {
        assertEquals(java.util.List.of(), Clerk.TROUBLES);
        assertFalse(Pattern.compile("SEVERE|Cannot serialize").matcher(story.server().log()).find(), "the log holds something severe");
    }
}
