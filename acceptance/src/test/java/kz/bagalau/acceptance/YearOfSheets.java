package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** The end of the year: who is evaluated, the schedule and the notices, both sheets of each servant up to the computed result. */
final class YearOfSheets {

    private static final List<String> EVALUATED = List.of(YearStaff.READS, YearStaff.REFUSES, YearStaff.APPEALS);
    private static final String UNIT = "/case/list.xhtml?q=Отдел цифровизации";
    private static final int TARGETS = 5;
    private static final String SIGN = "[id^='signing:'][id$=':sign']";

    private final Story story;

    YearOfSheets(Story story) {
        this.story = story;
    }

    /** One goes on social leave: the form wants days that there are. */
    void absent() {
        Clerk hr = story.person(YearStaff.HR).open("/staff/list.xhtml?q=Касымова").follow("main table a", YearStaff.LEFT).follow("main a[href*='/staff/absence']");
        hr.choose("absence:kind", "социальный").fill("absence:from", "01.12.2019").fill("absence:to", "31.11.2019").press("absence:save")
                .waitFor("Дата должна быть вида ДД.ММ.ГГГГ");
        hr.fill("absence:to", "").fill("absence:document", "приказ № 210-к").press("absence:save").waitFor("приказ № 210-к");
    }

    /** One comes in November, under a number with a wrong check digit and without an order at first. */
    void newcomer() {
        Clerk hr = story.person(YearStaff.HR).open("/staff/add.xhtml?body=" + story.number("body")).fill("add:iin", "870611270009").fill("add:surnameKk", "Оспанов")
                .fill("add:givenKk", "Тимур").fill("add:surnameRu", "Оспанов").fill("add:givenRu", "Тимур").fill("add:entered", "18.11.2019");
        hr.choose("add:unit", "Отдел цифровизации").fill("add:postKk", "Маман").fill("add:postRu", "Специалист").fill("add:category", story.number("category"))
                .choose("add:supervisor", YearStaff.DEPUTY).fill("add:from", "18.11.2019").press("add:save").waitFor("Приказ: введите значение");
        hr.fill("add:order", "№ 211-к от 15.11.2019").press("add:save").waitFor("ИИН").picture("year-newcomer-refused");
        hr.fill("add:iin", StoryStaff.iin("9001011")).press("add:save").waitFor(YearStaff.NEW);
    }

    /** The chair agrees to the schedule; without him no notice is given. Whoever is not in the cycle stands there with the reason. */
    void announced() {
        String card = "/cycle/card.xhtml?cycle=" + story.number("cycle");
        Clerk hr = story.person(YearStaff.HR).open(card).unfold("Добавить заседание").press("planning:plan").waitFor("введите значение");
        hr.open(card).unfold("Добавить заседание").date("planning:day", "14.02.2020").date("planning:filling", "20.12.2019").press("planning:plan").waitFor("Листы заполняются с");
        hr.open(card).unfold("Добавить заседание").date("planning:day", "14.02.2020").date("planning:filling", "14.01.2020").press("planning:plan")
                .waitFor("Заседание добавлено в график");
        hr.open(UNIT).tickAll().press("rows:inform").waitFor("п. 29").picture("year-notice-refused");
        story.person(YearStaff.CHAIR).open(card).sign("agreement:agree").waitFor("График согласован");
        hr.open(UNIT).tickAll().press("rows:inform").waitFor("Уведомлены: 5");
        hr.open(card).unfold("Не оцениваются").waitFor("Оспанов Тимур").picture("year-schedule").pictureInKazakh("year-schedule");
    }

    /** п. 4 on the day on which the sheets are filled: the one on social leave is closed without an evaluation, with the reason. */
    void judged() {
        Clerk hr = story.person(YearStaff.HR).open("/cycle/judge.xhtml?cycle=" + story.number("cycle")).waitFor("Касымова").waitFor("п. 4").picture("year-judged")
                .pictureInKazakh("year-judged");
        hr.press("ending:end").confirm().waitFor("Закрыто без оценки: 1");
        hr.open(UNIT).tickAll().press("rows:send").waitFor("Листы направлены по делам");
    }

    /** The numbers of both sheets of each, from the tasks of whoever fills them. */
    void found() {
        Clerk deputy = story.person(YearStaff.DEPUTY).open("/inbox.xhtml").picture("year-inbox");
        for (String name : EVALUATED) {
            List<String> sheets = deputy.page().locator("main .b-tasks li", new Page.LocatorOptions().setHasText(name)).locator("a[href*='/sheet/fill']").all().stream()
                    .map(task -> Clerk.numberIn(task.getAttribute("href"), "sheet")).sorted().toList();
            assertEquals(2, sheets.size(), name);
            int targets = deputy.open("/sheet/fill.xhtml?sheet=" + sheets.get(0)).sees(field(0)) ? 0 : 1;
            story.note("targets of " + name, sheets.get(targets));
            story.note("competencies of " + name, sheets.get(1 - targets));
            deputy.open("/inbox.xhtml");
        }
    }

    private String fill(String kind, String name) {
        return "/sheet/fill.xhtml?sheet=" + story.number(kind + " of " + name);
    }

    /** A sheet without actual values, "reached" without a value, a file of another kind: each is told, nothing is signed. */
    void refused() throws IOException {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(fill("targets", YearStaff.READS)).press("fill:check").waitFor("КЦИ").picture("year-sheet-empty");
        assertEquals(0, deputy.page().locator(SIGN).count(), "an empty sheet is not laid before its signer");
        reached(deputy, 0, "", true);
        deputy.press("fill:check").waitFor("фактическ").picture("year-sheet-no-value");
        deputy.overfill(field(0), 2001).press("fill:check").waitFor("знаков 2 001, а можно не больше 2 000");
        deputy.open(fill("targets", YearStaff.READS)).choose("evidence:line", "1-й группы").upload("evidence:upload", YearPapers.wrong()).press("evidence:attach")
                .waitFor("нужен PDF").picture("year-evidence-refused");
    }

    private static String field(int target) {
        return "fill:targets:" + target + ":actual";
    }

    private static void reached(Clerk clerk, int target, String actual, boolean reached) {
        clerk.fill(field(target), actual);
        clerk.page().locator("fieldset").nth(target).locator(".ui-radiobutton").nth(reached ? 0 : 1).click();
    }

    /** п. 17-20: five reached, with a file that proves it, three, two; all go to the higher supervisor. */
    void filled() throws IOException {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(fill("targets", YearStaff.READS));
        deputy.choose("evidence:line", "1-й группы").upload("evidence:upload", StoryOfSession.proof()).press("evidence:attach").waitFor("Файл приложен");
        signed(YearStaff.READS, 5).picture("year-sheet-signed").press("next:submit").waitFor("Лист передан вышестоящему руководителю");
        signed(YearStaff.REFUSES, 3).press("next:submit").waitFor("Лист передан вышестоящему руководителю");
        signed(YearStaff.APPEALS, 2).press("next:submit").waitFor("Лист передан вышестоящему руководителю");
    }

    /** п. 21-23: one is returned with a reason, which has to be written; the servant signs what is mended; all are agreed to. */
    void returned() {
        Clerk chief = story.person(YearStaff.CHIEF).openProved(agree(YearStaff.READS)).press("returning:giveBack").waitFor("введите значение").picture("year-agree");
        chief.fill("returning:reason", "КЦИ 2: приложите подтверждение.").press("returning:giveBack").waitFor("Лист возвращён руководителю");
        Clerk deputy = story.person(YearStaff.DEPUTY).open(fill("targets", YearStaff.READS)).waitFor("КЦИ 2: приложите подтверждение");
        signed(YearStaff.READS, 5);
        story.person(YearStaff.READS).open("/sheet/read.xhtml?sheet=" + story.number("targets of " + YearStaff.READS)).picture("year-sheet-read")
                .sign("acknowledge:agree").waitFor("Ознакомление подтверждено");
        deputy.open(fill("targets", YearStaff.READS)).press("next:submit").waitFor("Лист передан вышестоящему руководителю");
        for (String name : EVALUATED) {
            chief.openProved(agree(name)).sign("agreeing:agree").waitFor("Лист согласован");
        }
    }

    private String agree(String name) {
        return "/sheet/agree.xhtml?sheet=" + story.number("targets of " + name);
    }

    /** Fills, checks and signs. */
    private Clerk signed(String name, int count) {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(fill("targets", name));
        for (int one = 0; one < TARGETS; one++) {
            reached(deputy, one, one < count ? "9" + one : "40", one < count);
        }
        return deputy.press("fill:check").prove().follow(SIGN).waitFor("Лист подписан");
    }

    /** п. 25-27: the indicators that showed; what is left empty is told; one showed too few of the first competency. */
    void competencies() {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(fill("competencies", YearStaff.READS)).press("fill:check").waitFor("не оценена: отметьте индикаторы");
        assertEquals(0, deputy.page().locator(SIGN).count(), "nothing marked is not signed");
        deputy.picture("year-marks-empty");
        for (String name : EVALUATED) {
            deputy.open(fill("competencies", name));
            boolean few = name.equals(YearStaff.APPEALS);
            if (few) {
                deputy.page().locator("fieldset").first().locator("[id$=':nothing'] .ui-chkbox-box").click();
                deputy.waitFor("Заполнено: 1");
                story.note("not shown", deputy.page().locator("fieldset").first().locator("[id$=':shown'] label").first().innerText());
            }
            deputy.shows(few ? 1 : 0).press("fill:check");
            if (name.equals(YearStaff.READS)) {
                deputy.picture("year-marks");
            }
            deputy.prove().follow(SIGN).waitFor("Лист подписан");
        }
    }

    /** п. 24, 28: HR passes them on to the commission; what is not passed on is not computed. */
    void computed() throws IOException {
        Clerk hr = story.person(YearStaff.HR).open(UNIT).tickAll().press("rows:compute").waitFor("Не сделано").picture("year-compute-refused");
        hr.open("/sheet/forward.xhtml").picture("year-forward").press("rows:all").confirm().waitFor("Передано листов: 6");
        hr.open(UNIT).tickAll().press("rows:compute").waitFor("Рассчитано дел: 3");
        hr.open("/case/card.xhtml?case=" + story.number(YearStaff.APPEALS)).picture("year-computed").pictureInKazakh("year-computed");
        printed(hr);
    }

    /** Annex 3 as it prints, in both languages: what did not show stands there in the words of Annex 4. */
    private void printed(Clerk hr) throws IOException {
        Paper.tells(hr.made("main button:has-text('Сделать документ'):has-text('компетенц')"), "Жумабаев Ерлан", "Жұмабаев Ерлан", story.number("not shown"));
    }
}
