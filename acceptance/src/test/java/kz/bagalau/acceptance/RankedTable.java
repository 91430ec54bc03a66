package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The table of ranking: an evaluator gives points to his people by keyboard, in two windows, and signs; a servant opens his sheet. */
final class RankedTable {

    private static final String TABLE = "/ranking/table.xhtml";
    private static final String SERVANT = "Есенов Кайрат Болатович";
    private static final String OTHER = "Ержанов Канат Серикович";
    /** The first of those to whom nothing is given yet, who stand together at the end. */
    private static final String FIRST_EMPTY = "Морозова Наталья Николаевна";
    private static final int EMPTY = 5;
    /** The button below what is laid before its signer. */
    static final String SIGN = "[id^='signing:'][id$=':sign']";

    private final Story story;

    RankedTable(Story story) {
        this.story = story;
    }

    /** Annex 5: what is above the limit, has three digits or is no number is told at its cell and not kept. */
    void refused() {
        Clerk evaluator = story.desk("supervisor").task(TABLE).pictures("ranked-table");
        typed(evaluator, SERVANT, 0, "6").waitFor("от 0 до 5");
        typed(evaluator, SERVANT, 1, "4,125");
        typed(evaluator, SERVANT, 2, "xyz").waitFor("это значение не сохранено").picture("ranked-wrong");
        evaluator.press("ranking:check").waitFor(SERVANT + ": заполнены не все параметры, или есть ошибка");
        assertEquals("", cell(evaluator.open(TABLE), SERVANT, 0).inputValue());
        typed(evaluator, SERVANT, 0, "4");
        typed(evaluator, SERVANT, 1, "3,5");
        typed(evaluator, SERVANT, 2, "3,75");
    }

    /** Row by row without the mouse: each cell is kept by itself, the mean, the grade and the spread follow. */
    void filled() {
        Clerk evaluator = story.desk("supervisor").open(TABLE).waitFor("С оценкой: 5");
        cell(evaluator, FIRST_EMPTY, 0).focus();
        for (int i = 0; i < EMPTY * 4; i++) {
            evaluator.page().keyboard().type("4," + (10 + i));
            evaluator.key("Tab");
        }
        evaluator.waitFor("С оценкой: 10").waitFor("Сохранено в");
        evaluator.open(TABLE).waitFor("С оценкой: 10");
        assertEquals("4,10", cell(evaluator, FIRST_EMPTY, 0).inputValue());
        assertTrue(row(evaluator, FIRST_EMPTY).innerText().contains("4,12"), row(evaluator, FIRST_EMPTY).innerText());
    }

    /** Two windows on one sheet: the later one is told what the other saved, and decides. */
    void contested() {
        Clerk first = story.desk("supervisor").open(TABLE);
        Clerk second = story.again("supervisor").open(TABLE);
        typed(first, OTHER, 0, "4,25");
        typed(second, OTHER, 0, "3,25").waitFor("Другое окно или другой человек сохранил").picture("ranked-conflict");
        row(second, OTHER).locator("button[id$=':mine']").click();
        second.waitFor("Сохранено в");
        assertEquals("3,25", cell(first.open(TABLE), OTHER, 0).inputValue());
        typed(first, OTHER, 0, "4,50");
        typed(second, OTHER, 1, "4,45").waitFor("Другое окно или другой человек сохранил");
        row(second, OTHER).locator("button[id$=':theirs']").click();
        row(second, OTHER).locator(".b-notice").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertEquals("4,50", cell(second, OTHER, 0).inputValue());
        second.page().context().close();
    }

    /** Nobody ticked and a wrong password are told; then all are signed together. */
    void signed() {
        Clerk evaluator = story.desk("supervisor").open(TABLE);
        evaluator.page().locator("main input[name='row']").all().forEach(box -> box.uncheck());
        evaluator.press("ranking:check").waitFor("Никто не отмечен");
        evaluator.open(TABLE).press("ranking:check").picture("ranked-to-sign");
        evaluator.page().locator("main input[type=password]").fill("wrong");
        evaluator.follow(SIGN).waitFor("указаны неверно");
        evaluator.prove().follow(SIGN).waitFor("Подписано: 10");
    }

    /** п. 25: he opens it himself, and that is his acquaintance. */
    void read() {
        Clerk servant = story.desk("servant").task("/sheet/read").pictures("ranked-to-open");
        story.note("sheet", Clerk.numberIn(servant.address(), "sheet"));
        servant.press("opening:open").waitFor("Обращение о калибровочной сессии").pictures("ranked-opened");
    }

    private static Clerk typed(Clerk clerk, String name, int place, String text) {
        cell(clerk, name, place).focus();
        clerk.page().keyboard().press("Control+a");
        clerk.page().keyboard().type(text);
        return clerk.key("Tab");
    }

    private static Locator row(Clerk clerk, String name) {
        return clerk.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(name)).first();
    }

    private static Locator cell(Clerk clerk, String name, int place) {
        return row(clerk, name).locator("input.b-rank").nth(place);
    }
}
