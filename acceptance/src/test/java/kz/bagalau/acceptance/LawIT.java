package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The law on pages, in a browser: an edition is asked, two editions are compared, a day is asked that no source can answer. */
class LawIT {

    private static final List<String> FIXED = List.of("/law/rule.xhtml?edition=astana-2015&rule=final-grade", "/law/annex.xhtml?edition=almaty-region-2017-06&annex=1-1",
            "/law/on.xhtml?day=2015-09-14", "/law/calculator.xhtml?edition=aksu-2018&example=5", "/law/calculator.xhtml?edition=aksu-2023&example=0");

    private final Server server = Micro.shared();

    @Test
    void anAstanaSheetIsCalculatedToItsGradeAndABadFactIsShownAtItsField() {
        try (Page page = Browser.open(server, "ru")) {
            page.navigate("/law/calculator.xhtml?edition=astana-2015");
            fill(page, "f.supervisor-sheet.0.points.", "initiative", "5", "quality", "6", "cooperation", "5", "ethics", "4");
            press(page, "button[value='add:circular-mean']");
            press(page, "button[value='add:circular-mean']");
            choose(page, "k.circular-mean", "circular-subordinate");
            press(page, "button[value='show']");
            fill(page, "f.circular-mean.0.points.", "planning", "5", "motivation", "4", "ethics", "4");
            fill(page, "f.circular-mean.1.points.", "planning", "4", "motivation", "4", "ethics", "5");
            fill(page, "f.circular-mean.2.points.", "planning", "5", "motivation", "5", "ethics", "4");
            page.locator(id("f.circular-mean.2.points.ethics")).press("Enter");
            String result = page.locator("#result").innerText();
            assertTrue(result.contains("33,33") && result.contains("100/3") && result.contains("эффективно") && result.contains("п. 18"), result);
            Browser.assertAccessible(page);
            Browser.picture(page, "law-calculator");
            page.locator(id("f.supervisor-sheet.0.points.initiative")).fill("9");
            press(page, "#calculate");
            assertEquals(0, page.locator("#result").count());
            assertTrue(page.locator(id("wrong-f.supervisor-sheet.0.points.initiative")).innerText().contains("от 2 до 5"));
            page.locator(".b-errors a").first().click();
            assertEquals("f.supervisor-sheet.0.points.initiative", page.evaluate("() => document.activeElement.id"));
            Browser.assertAccessible(page);
            Browser.picture(page, "law-calculator-wrong");
        }
    }

    @Test
    void theAddressOfACalculationIsTheCalculation() {
        try (Page page = Browser.open(server, "kk")) {
            page.navigate("/law/calculator.xhtml?edition=almaty-city-2018&example=1");
            assertTrue(page.locator("#result").innerText().contains("тиімді"), page.locator("#result").innerText());
            String address = page.locator("#result [data-copy]").getAttribute("data-copy");
            page.navigate(address);
            assertTrue(page.locator("#result").innerText().contains("тиімді"), address);
            assertTrue(page.locator("#request").textContent().contains("\"targets-grade\""), page.locator("#request").textContent());
        }
    }

    @Test
    void twoEditionsShowTheirDifferences() {
        try (Page page = Browser.open(server, "ru")) {
            page.navigate("/law/compare.xhtml?left=almaty-region-2017&right=almaty-region-2017-06");
            assertTrue(page.locator("ins").count() > 20, "marks: " + page.locator("ins").count());
            assertTrue(page.locator("del").count() > 5, "marks: " + page.locator("del").count());
            page.locator("article a[href='#d-2']").first().click();
            assertTrue(page.url().endsWith("#d-2"), page.url());
            Browser.assertAccessible(page);
            page.navigate("/law/compare.xhtml?left=astana-2015&right=astana-2015");
            assertEquals(0, page.locator("main article").count());
            page.setViewportSize(390, 800);
            page.navigate("/law/compare.xhtml?left=turkestan-2018&right=turkestan-2018-amended");
            Browser.assertAccessible(page);
        }
    }

    @Test
    void aDayThatNoSourceAnswersIsSaidToBeIndeterminate() {
        try (Page page = Browser.open(server, "ru")) {
            page.navigate("/law/on.xhtml?day=2022-05-05");
            String said = page.locator("section", new Page.LocatorOptions().setHasText("Туркестан")).last().innerText();
            assertTrue(said.contains("Сказать нельзя") && said.contains("администратор"), said);
            page.navigate("/law/on.xhtml?day=2015-06-29");
            assertFalse(page.locator("section", new Page.LocatorOptions().setHasText("Астан")).first().innerText().contains("Действует «"));
            page.navigate("/law/on.xhtml?day=2015-06-30");
            assertTrue(page.locator("section", new Page.LocatorOptions().setHasText("Астан")).first().innerText().contains("Действует «"));
        }
    }

    @Test
    void rulesAnnexesAndCalculationsHaveAddressesThatEverybodyCanRead() {
        try (Page page = Browser.open(server, "kk")) {
            for (String address : FIXED) {
                page.navigate(address);
                assertFalse(page.content().contains("???"), address + " lacks a text");
                Browser.assertAccessible(page);
                Browser.picture(page, "law-kk" + address.replaceAll("[^a-z0-9]+", "-"));
            }
            for (String address : List.of("/law/rule.xhtml?edition=astana-2015&rule=nothing", "/law/annex.xhtml?edition=astana-2015&annex=99", "/law/calculator.xhtml?edition=nothing")) {
                assertEquals(404, server.get(address).statusCode(), address);
            }
        }
    }

    private static void fill(Page page, String line, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            page.locator(id(line + pairs[i])).fill(pairs[i + 1]);
        }
    }

    private static void choose(Page page, String field, String value) {
        page.locator(id(field)).selectOption(value);
    }

    private static void press(Page page, String button) {
        Locator pressed = page.locator(button).first();
        page.waitForNavigation(() -> pressed.click());
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
