package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The main job, through the pages alone, in a browser, on PostgreSQL: from a staff file to the entry in the service record and to a refusal
 * act. Each step begins where the one before it ended; a step whose forerunner failed is left out.
 */
@InSteps
class StoryIT {

    private final Story story = new Story();
    private final StoryOfEvaluation evaluation = new StoryOfEvaluation(story);
    private final StoryOfSession session = new StoryOfSession(story);
    private final StoryOfResult result = new StoryOfResult(story);
    private final StoryOfWire wire = new StoryOfWire(story);

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
    }

    @Test
    @Order(3)
    void theCycleIsOpenedAndItsScheduleAgreed() {
        evaluation.cycle();
    }

    @Test
    @Order(4)
    void respondentsAreNamedNoticesGivenSheetsSent() {
        evaluation.begin();
    }

    @Test
    @Order(5)
    void twoSaveTheSameSheetAndTheSecondDecides() {
        evaluation.conflict();
    }

    @Test
    @Order(6)
    void sheetsAreSignedReadAndOneIsRefused() {
        evaluation.signed();
        evaluation.read();
        evaluation.refused();
    }

    @Test
    @Order(7)
    void theServerDiesAndPeopleGoOn() throws Exception {
        story.crash();
        evaluation.passedOn();
    }

    @Test
    @Order(8)
    void colleaguesAnswerAndTheResultExplainsItself() {
        evaluation.answered();
        evaluation.computed();
    }

    @Test
    @Order(9)
    void theCommissionVotesWithRecusalsRaisesOneAndApprovesTheRest() throws IOException {
        session.appointed();
        session.prepared();
        story.day("2015-10-16");
        session.held();
    }

    @Test
    @Order(10)
    void theProtocolIsMadeAndSignedByAll() throws IOException {
        session.signed();
    }

    @Test
    @Order(11)
    void oneReadsHisResultAndOneRefuses() throws IOException {
        result.offered();
        result.read();
        wire.explained();
        result.refused();
    }

    @Test
    @Order(12)
    void theServiceRecordHoldsTheResultAndItsExtractReads() throws IOException {
        result.recorded();
    }

    @Test
    @Order(13)
    void anAppealIsLodgedAndDecided() {
        result.appealed();
    }

    @Test
    @Order(14)
    void nothingBrokeOnTheWay() {
        assertEquals(java.util.List.of(), Clerk.TROUBLES);
        assertFalse(Pattern.compile("SEVERE|Cannot serialize").matcher(story.server().log()).find(), "the log holds something severe");
    }
}
