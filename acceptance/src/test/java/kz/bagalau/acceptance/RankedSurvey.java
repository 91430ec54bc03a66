package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The survey by 360: answers without a name, a self-evaluation beside them, reports for those whom the act names. */
final class RankedSurvey {

    private final Story story;

    RankedSurvey(Story story) {
        this.story = story;
    }

    /** п. 34: an empty questionnaire is no answer; a given one is not shown again. */
    void answered() {
        Clerk respondent = story.desk("servant").task("/survey/questionnaire").pictures("ranked-questionnaire");
        story.note("survey", Clerk.numberIn(respondent.address(), "survey"));
        String address = respondent.address();
        respondent.press("answer:give").picture("ranked-questionnaire-refused");
        assertFalse(respondent.text().contains("Ваш ответ принят"), respondent.text());
        marked(respondent.open(address), 4).fill("answer:said", "Помогает с отчётами.").press("answer:give").waitFor("Ответ принят и запечатан");
        assertEquals(0, respondent.open(address).page().locator("main input[type=radio]:checked[value='4']").count(), "nobody reads an answer, not even who gave it");
    }

    /** What one thinks of oneself stands beside, and can be mended while the survey is open. */
    void assessed() {
        Clerk hr = story.desk("secretary").task("/survey/self").pictures("ranked-self");
        String address = hr.address();
        marked(hr, 3).press("own:keep").waitFor("Самооценка сохранена");
        assertTrue(hr.open(address).page().locator("main input[type=radio]:checked[value='3']").count() > 0, "one's own marks are shown to oneself");
    }

    private static Clerk marked(Clerk clerk, int mark) {
        clerk.page().locator("main fieldset input[type=radio][value='" + mark + "']").all().forEach(one -> one.check());
        return clerk;
    }

    /** п. 36: while somebody can still answer it stays open; after the term HR closes it. */
    void closed() {
        Clerk hr = story.desk("secretary").open("/survey/cycle.xhtml?stage=named").pictures("ranked-surveys").press("work:invite").confirm().waitFor("просмотрено 6 из 6");
        hr.open("/survey/cycle.xhtml?q=Бекболатов Асет").follow("main table a", "Бекболатов Асет").pictures("ranked-circle");
        story.note("surveyed", Clerk.numberIn(hr.address(), "case"));
        hr.press("closing:close").confirm().waitFor("Опрос закрыт, отчёт готов");
    }

    /** п. 37, 38: the servant reads his report, its print carries a number; an HR worker is refused. */
    void read() throws IOException {
        String report = "/survey/report.xhtml?case=" + story.number("surveyed");
        story.desk("member1").open(report).waitFor("Конфиденциально").pictures("ranked-report");
        Paper.tells(story.desk("member1").made("[id='printing:print']"), "Бекболатов");
        story.desk("secretary").open(report).waitFor("Доступа нет");
    }

    /** The summary for the head of HR alone, and the plan of training that opens as a spreadsheet. */
    void summarised() throws IOException {
        Clerk head = story.desk("headofhr").open("/survey/cycle.xhtml").follow("main a[href*='/survey/summary']");
        String summary = head.address();
        head.waitFor("Темы обучения по подразделениям").pictures("ranked-summary");
        try (XSSFWorkbook plan = new XSSFWorkbook(Files.newInputStream(head.open(summary).handedOut("[id='taking:plan']")))) {
            assertEquals("Весь орган", plan.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
            RankedWire.assertOfThree(plan.getSheetAt(0));
        }
        story.desk("secretary").open(summary).waitFor("Доступа нет");
    }
}
