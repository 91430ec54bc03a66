package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the cycle to the computed result: HR, the chair, the head of the sector and his servants at their screens. */
final class StoryOfEvaluation {

    private static final List<String> SERVANTS = List.of(StoryStaff.READS, StoryStaff.REFUSES, StoryStaff.APPEALS, StoryStaff.RAISED);
    private static final String LIST = "/case/list.xhtml?q=Сектор цифровизации";

    private final Story story;

    StoryOfEvaluation(Story story) {
        this.story = story;
    }

    void cycle() {
        Clerk hr = story.office("hr").open("/cycle/open.xhtml").date("days:last", "31.12.2015").press("days:look").picture("cycle-preview");
        hr.press("days:open").waitFor("Укажите основание");
        hr.fill("days:ground", "приказ руководителя аппарата от 14.09.2015 № 87").press("days:open").waitFor("Цикл открыт").picture("cycle");
        story.note("cycle", Clerk.numberIn(hr.address(), "cycle"));
        Clerk chair = story.office("chair").open("/cycle/card.xhtml?cycle=" + story.number("cycle"));
        chair.sign("agreement:agree").waitFor("График согласован").picture("cycle-agreed").pictureInKazakh("cycle-agreed");
    }

    void begin() {
        Clerk hr = story.office("hr").open(LIST).picture("cases");
        SERVANTS.forEach(name -> story.note(name, hr.number("case", name)));
        hr.open("/survey/prepare.xhtml?case=" + story.number(StoryStaff.READS)).picture("respondents").pictureInKazakh("respondents")
                .press("choice:name").waitFor("Список определён").picture("respondents-named");
        hr.open(LIST).tickAll().press("rows:name").waitFor("Список опрашиваемых определён");
        hr.tickAll().press("rows:inform").waitFor("Уведомлены: 4").picture("notified");
        hr.tickAll().press("rows:send").waitFor("Листы направлены по делам: 4");
        hr.open(card(StoryStaff.REFUSES)).picture("case-sent").pictureInKazakh("case-sent");
    }

    private String card(String name) {
        return "/case/card.xhtml?case=" + story.number(name);
    }

    private String sheet(String name) {
        return "/sheet/fill.xhtml?sheet=" + story.number("sheet of " + name);
    }

    void conflict() {
        Clerk head = story.person(StoryStaff.HEAD).picture("head-inbox");
        SERVANTS.forEach(name -> {
            var task = head.page().locator("main .b-tasks li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name)).locator("a").first();
            story.note("sheet of " + name, Clerk.numberIn(task.getAttribute("href"), "sheet"));
        });
        head.open(sheet(StoryStaff.READS)).mark(2, 4, 2, 2).waitFor("Заполнено: 4 из 4").picture("sheet-draft");
        Clerk second = story.another(StoryStaff.HEAD, "kk").open(sheet(StoryStaff.READS));
        head.mark(0);
        second.mark(3).picture("sheet-conflict-kk");
        second.page().locator("[id='fill:mine']").click();
        second.waitFor("Сіздің балдарыңыз сақталды");
        head.mark(1);
        head.picture("sheet-conflict").page().locator("[id='fill:theirs']").click();
        head.page().locator("[id='fill:theirs']").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertTrue(head.text().contains("Итого (сумма всех оценок): 19"), head.text());
        second.page().context().close();
    }

    void signed() {
        Clerk head = story.person(StoryStaff.HEAD);
        Map<String, int[]> points = new LinkedHashMap<>();
        points.put(StoryStaff.READS, new int[] {2, 4, 2, 2});
        points.put(StoryStaff.REFUSES, new int[] {3, 6, 3, 3});
        points.put(StoryStaff.APPEALS, new int[] {1, 3, 1, 2});
        points.put(StoryStaff.RAISED, new int[] {2, 4, 2, 3});
        points.forEach((name, marks) -> head.open(sheet(name)).mark(marks).sign("fill:sign").waitFor("Лист подписан").press("next:offer")
                .waitFor("Лист предложен служащему"));
        head.picture("sheet-offered");
    }

    void read() {
        for (String name : List.of(StoryStaff.READS, StoryStaff.APPEALS)) {
            story.person(name).task("/sheet/read").picture("sheet-read").sign("acknowledge:agree").waitFor("Ознакомление подтверждено");
        }
        story.person(StoryStaff.RAISED).task("/sheet/read").fill("acknowledge:disagreement", "Отчёт за II квартал сдан раньше срока.")
                .sign("acknowledge:disagree").waitFor("несогласие записано").picture("sheet-disagreed");
    }

    void refused() {
        Clerk hr = story.office("hr").open(card(StoryStaff.REFUSES)).follow("main a[href*='/sheet/read']").follow("main a[href*='/sheet/refuse']");
        hr.picture("sheet-refusal").date("circumstances:when", "14.09.2015 10:30").fill("circumstances:place", "кабинет 305")
                .fill("circumstances:witnesses", "Алиев Д.С., главный специалист").press("circumstances:record").waitFor("Отказ записан");
        hr.sign("signing:sign").waitFor("Подпись поставлена").picture("sheet-refusal-act").pictureInKazakh("sheet-refusal-act");
        story.person(StoryStaff.HEAD).open("/sheet/refuse.xhtml?sheet=" + story.number("sheet of " + StoryStaff.REFUSES)).sign("signing:sign")
                .waitFor("Подпись поставлена");
    }

    void passedOn() {
        Clerk head = story.person(StoryStaff.HEAD);
        SERVANTS.forEach(name -> head.open(sheet(name)).press("next:send").waitFor("Лист передан"));
        head.picture("sheet-passed-on");
    }

    void answered() {
        for (String name : SERVANTS) {
            Clerk servant = story.person(name);
            for (int i = 0; i < SERVANTS.size() - 1; i++) {
                servant.task("/survey/answer").mark(2, 2, 3);
                if (name.equals(StoryStaff.READS) && i == 0) {
                    servant.picture("answer").pictureInKazakh("answer").mark(2, 2, 3);
                }
                servant.press("answer:give").waitFor("Ответ принят и запечатан");
            }
        }
    }

    void computed() {
        Clerk hr = story.office("hr").open("/survey/prepare.xhtml?case=" + story.number(StoryStaff.READS)).picture("survey-answered").press("closing:close").confirm()
                .waitFor("Круговая оценка закрыта").picture("survey-closed");
        hr.open("/survey/sheets.xhtml?case=" + story.number(StoryStaff.READS)).picture("survey-sheets");
        hr.open(LIST).tickAll().press("rows:close").waitFor("Круговая оценка закрыта по делам: 3");
        hr.tickAll().press("rows:compute").waitFor("Рассчитано дел: 4").picture("computed");
        hr.open(card(StoryStaff.READS)).picture("case-computed").follow("main a[href*='/case/explanation']");
        assertEquals("Объяснение результата", hr.page().locator("h1").innerText());
        assertTrue(hr.text().contains("21 ≤ 31 ≤ 33"), hr.text());
        hr.picture("explanation").pictureInKazakh("explanation");
    }
}
