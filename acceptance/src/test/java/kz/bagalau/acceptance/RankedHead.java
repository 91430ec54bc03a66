package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;

/** The quarter of a head: HR works the values of his targets out, economics agrees, his evaluator gives scores within the table's band. */
final class RankedHead {

    private static final String HEAD = "Токтарова Сауле Нурлановна";
    private static final int TARGETS = 4;

    private final Story story;

    RankedHead(Story story) {
        this.story = story;
    }

    private String facts() {
        return "/sheet/facts.xhtml?sheet=" + story.number("head");
    }

    /** What HR works out has to be agreed to once more when it changes. */
    void entered() {
        Clerk hr = story.desk("secretary").open("/sheet/values.xhtml").pictures("ranked-values");
        hr.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(HEAD)).locator("a").first().click();
        story.note("head", Clerk.numberIn(hr.address(), "sheet"));
        hr.open(facts()).pictures("ranked-facts").fill("values:lines:0:value", "").fill("values:lines:2:value", "76,5").press("values:save").waitFor("Дальше их согласует отдел экономики");
    }

    /** п. 24, 28: only economics agrees, and not while a value is missing. */
    void agreed() {
        assertFalse(story.desk("boardhead").open(facts()).sees("agreeing:agree"), "nobody agrees while a value is missing");
        Clerk hr = story.desk("secretary").open(facts()).fill("values:lines:0:value", "107,8").press("values:save").waitFor("Дальше их согласует отдел экономики");
        assertFalse(hr.sees("agreeing:agree"), "who works them out does not agree");
        story.desk("boardhead").task("/sheet/facts").pictures("ranked-economics").sign("agreeing:agree").waitFor("Значения согласованы");
    }

    /** Annex 6: 90 % admits from 3 to 3.99; a score outside is told at its line and on the way to the signature, and nothing is signed. */
    void scored() {
        Clerk evaluator = story.desk("akim").open("/sheet/fill.xhtml?sheet=" + story.number("head"));
        for (int one = 0; one < TARGETS; one++) {
            evaluator.fill("fill:scores:" + one + ":actual", evaluator.page().locator("fieldset").nth(one).locator("dd").nth(3).innerText());
            evaluator.fill("fill:scores:" + one + ":fraction", one % 3 == 0 ? "4,5" : "3,5");
            evaluator.fill("fill:scores:" + one + ":note", "по итогам квартала");
        }
        evaluator.fill("fill:scores:2:fraction", "4,5").key("Tab").press("fill:check").waitFor("3,99").picture("ranked-out-of-band");
        assertFalse(evaluator.page().locator(RankedTable.SIGN).count() > 0, "what lies outside its band is not laid before its signer");
        evaluator.fill("fill:scores:2:fraction", "3,5").key("Tab").press("fill:check").prove().follow(RankedTable.SIGN).waitFor("подписан");
        story.desk("chair").open("/sheet/read.xhtml?sheet=" + story.number("head")).picture("ranked-head-read");
    }
}
