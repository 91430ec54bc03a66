package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** December of a year of quarters: the schedule, points for the targets with the servant's own beside them, the computed year and why it is so. */
final class QuartersOfYear {

    private static final String UNIT = "/case/list.xhtml?q=Отдел цифровизации";
    private static final int TARGETS = 4;
    private static final String SIGN = "[id^='signing:'][id$=':sign']";

    private final Story story;

    QuartersOfYear(Story story) {
        this.story = story;
    }

    /** While the amendment is ahead, nothing is taken over. */
    void ahead() {
        Clerk hr = story.person(YearStaff.HR).open(amendment()).waitFor("07.08.2017").picture("quarters-amendment-ahead");
        assertFalse(hr.sees("taking:take"), "it does not count yet");
    }

    /** The cycle goes over to the amended wording; it is said on its card. */
    void amended() {
        story.person(YearStaff.HR).open(amendment()).picture("quarters-amendment").pictureInKazakh("quarters-amendment").press("taking:take").confirm();
        story.person(YearStaff.HR).open(amendment()).waitFor("07.08.2017");
        assertFalse(story.person(YearStaff.HR).sees("taking:take"), "it is taken once");
    }

    private String amendment() {
        return "/cycle/amended.xhtml?cycle=" + story.number("cycle");
    }

    /** The day on which the sheets are filled stands after the session: refused; without the chair no notice is given. */
    void announced() {
        String card = "/cycle/card.xhtml?cycle=" + story.number("cycle");
        Clerk hr = story.person(YearStaff.HR).open(card).unfold("Добавить заседание").date("planning:day", "28.12.2017").date("planning:filling", "29.12.2017")
                .press("planning:plan").waitFor("Исправьте");
        hr.open(card).unfold("Добавить заседание").date("planning:day", "28.12.2017").date("planning:filling", "15.12.2017").press("planning:plan")
                .waitFor("Заседание добавлено в график");
        hr.open(UNIT).tickAll().press("rows:inform").waitFor("Не сделано");
        story.person(YearStaff.CHAIR).open(card).sign("agreement:agree").waitFor("График согласован");
    }

    void informed() {
        story.person(YearStaff.HR).open(UNIT).tickAll().press("rows:inform").waitFor("Уведомлены: ").open("/cycle/card.xhtml?cycle=" + story.number("cycle"))
                .picture("quarters-schedule").pictureInKazakh("quarters-schedule");
    }

    /** The sheets go out; each servant's is known by his supervisor's task. */
    void sent() {
        story.person(YearStaff.HR).open(UNIT).tickAll().press("rows:send").waitFor("Листы направлены по делам");
        Clerk deputy = story.person(YearStaff.DEPUTY).open("/inbox.xhtml").picture("quarters-inbox");
        QuartersOfJournal.SERVANTS.forEach(name -> story.note("targets of " + name, Clerk.numberIn(deputy.page().locator("main .b-tasks li",
                new Page.LocatorOptions().setHasText(name)).locator("a[href*='/sheet/fill']").first().getAttribute("href"), "sheet")));
    }

    /** His own points; he may leave a target without, and change them until the supervisor signs. */
    void self() {
        String own = "/sheet/self.xhtml?sheet=" + story.number("targets of " + YearStaff.READS);
        Clerk servant = story.person(YearStaff.READS).task("/sheet/self").picture("quarters-self").pictureInKazakh("quarters-self");
        for (int one = 0; one < TARGETS - 1; one++) {
            point(servant, one, 5);
        }
        servant.press("own:keep").waitFor("сохранен").picture("quarters-self-kept");
        point(servant.open(own), TARGETS - 1, 4);
        servant.press("own:keep").waitFor("сохранен");
    }

    private static void point(Clerk clerk, int target, int points) {
        clerk.page().locator("fieldset").nth(target).locator(".ui-radiobutton").nth(points - 2).click();
    }

    private String fill(String name) {
        return "/sheet/fill.xhtml?sheet=" + story.number("targets of " + name);
    }

    /** An empty sheet is not laid before its signer; what the servant gave himself stands beside and is not counted. */
    void unscored() {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(fill(YearStaff.READS)).picture("quarters-scores").pictureInKazakh("quarters-scores");
        deputy.press("fill:check").waitFor("Исправьте").picture("quarters-scores-empty");
        assertEquals(0, deputy.page().locator(SIGN).count(), "an empty sheet is not laid before its signer");
    }

    void scored() {
        scored(YearStaff.READS, 4, 4, 4, 4).picture("quarters-scores-signed").pictureInKazakh("quarters-scores-signed");
        scored(YearStaff.REFUSES, 3, 3, 3, 3);
        scored(YearStaff.APPEALS, 4, 4, 4, 4);
        scored(YearStaff.LEFT, 2, 2, 2, 2);
        story.person(YearStaff.READS).open("/sheet/self.xhtml?sheet=" + story.number("targets of " + YearStaff.READS)).picture("quarters-self-closed");
    }

    private Clerk scored(String name, int... points) {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(fill(name));
        for (int one = 0; one < points.length; one++) {
            Locator target = deputy.page().locator("fieldset").nth(one);
            target.locator("input[id$=':actual']").fill(points[one] > 2 ? "9" + one + " %" : "не исполнено");
            point(deputy, one, points[one]);
        }
        deputy.press("fill:check").prove().follow(SIGN).waitFor("Лист подписан");
        return deputy.press("next:send").waitFor("передан");
    }

    /** What the quarters and the plan make of the year. */
    void computed(List<String> years) {
        Clerk hr = story.person(YearStaff.HR).open(UNIT).tickAll().press("rows:compute").waitFor("Рассчитано дел: 4").picture("quarters-computed");
        for (int one = 0; one < years.size(); one++) {
            hr.open("/case/card.xhtml?case=" + story.number(QuartersOfJournal.SERVANTS.get(one))).waitFor(years.get(one));
        }
        hr.open("/case/card.xhtml?case=" + story.number(YearStaff.READS)).picture("quarters-case").pictureInKazakh("quarters-case");
    }

    /** The reasons name the weights, the quarters and the mean of the plan. */
    void explained(String... words) {
        Clerk hr = story.person(YearStaff.HR).open("/case/card.xhtml?case=" + story.number(YearStaff.READS)).follow("main a[href*='/case/explanation']", "");
        for (String each : words) {
            hr.waitFor(each);
        }
        hr.picture("quarters-explanation").pictureInKazakh("quarters-explanation");
    }
}
