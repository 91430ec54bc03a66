package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;

/** The end of the year: who is evaluated, the schedule and the notices, both sheets of each servant up to the computed result. */
final class YearOfSheets {

    private static final List<String> EVALUATED = List.of(YearStaff.READS, YearStaff.REFUSES, YearStaff.APPEALS);
    private static final String UNIT = "/case/list.xhtml?q=Отдел цифровизации";

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
        hr.open(card).unfold("Добавить заседание").date("planning:day", "14.02.2020").date("planning:filling", "14.01.2020").press("planning:plan").waitFor("Заседание добавлено в график");
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
            int targets = deputy.open("/sheet/fill.xhtml?sheet=" + sheets.get(0)).sees("fill:targets:0:actual") ? 0 : 1;
            story.note("targets of " + name, sheets.get(targets));
            story.note("competencies of " + name, sheets.get(1 - targets));
            deputy.open("/inbox.xhtml");
        }
    }
}
