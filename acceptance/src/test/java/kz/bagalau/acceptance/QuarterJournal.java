package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;

/** The journal of the quarter that runs: facts by the supervisor, proposals of a servant and what becomes of them. */
final class QuarterJournal {

    private static final String ADD = "/journal/add.xhtml";
    private static final String DONE = "Разработан проект постановления о бюджете";
    private static final String FIRST = "Проведён круглый стол для служащих районов";
    private static final String SECOND = "Отвечал на письма";

    private final Story story;

    QuarterJournal(Story story) {
        this.story = story;
    }

    /** Nobody named, a day to come, nothing that proves it: each is told, nothing is entered. */
    void refused() {
        Clerk head = story.desk("supervisor").open(ADD).press("fact:enter").waitFor("Отметьте хотя бы одного служащего").picture("quarter-entry-empty");
        tick(head, 1);
        written(head, "06.10.2017", "+5", DONE).press("fact:enter").waitFor("Дата факта 06.10.2017 ещё не наступила");
        written(head, "02.10.2017", "+5", DONE).press("fact:enter").waitFor("нужен документ-источник или причина").picture("quarter-entry-refused")
                .pictureInKazakh("quarter-entry");
        assertFalse(head.open("/journal/list.xhtml").text().contains(DONE), "nothing is kept");
    }

    /** п. 17, 18: the annex's line gives its points at once, and the running score shows them. */
    void entered() {
        Clerk head = story.desk("supervisor").open(ADD);
        tick(head, 1);
        written(head, "02.10.2017", "+5", DONE).fill("fact:document", "лист согласования № 4-118 от 02.10.2017").press("fact:enter").waitFor("Внесено записей: 1").waitFor(DONE)
                .picture("quarter-journal").pictureInKazakh("quarter-journal");
    }

    /** One fact of three people: first what will be done, then it is done. */
    void together() {
        Clerk head = story.desk("supervisor").open(ADD);
        for (int place : new int[] {2, 3, 4}) {
            tick(head, place);
        }
        written(head, "03.10.2017", "+1", "Участие в субботнике").fill("fact:none", "документ не составлялся").press("fact:enter").picture("quarter-entry-many")
                .press("fact:confirm").waitFor("Внесено записей: 3");
    }

    /** A servant is not believed without a document. */
    void unproved() {
        Clerk servant = story.desk("servant").open("/journal/propose.xhtml");
        assertFalse(written(servant, "02.10.2017", "+4", FIRST).text().contains("нарушение"), "breaches are others' to tell");
        tick(servant, 0);
        servant.press("fact:enter").waitFor("нужен документ-источник или причина").picture("quarter-proposal-refused");
    }

    void proposed() throws IOException {
        propose(FIRST, "программа круглого стола № 7");
        propose(SECOND, "журнал исходящих № 12");
    }

    private void propose(String what, String document) throws IOException {
        Clerk servant = story.desk("servant").open("/journal/propose.xhtml");
        tick(servant, 0);
        written(servant, "02.10.2017", "+4", what).fill("fact:document", document).upload("fact:proofFile", StoryOfSession.proof()).press("fact:enter")
                .waitFor("Они ждут руководителя").waitFor(what);
        story.note("journal", Clerk.numberIn(servant.address(), "case"));
    }

    private String card() {
        return "/journal/card.xhtml?case=" + story.number("journal");
    }

    void counted() {
        Clerk head = story.desk("supervisor").open(card()).picture("quarter-proposals");
        row(head, FIRST).locator("button[id$=':count']").click();
        head.waitFor("Предложение учтено");
    }

    /** Without a reason nothing is declined. */
    void declined() {
        decline("").waitFor("Укажите причину");
        decline("Обычный объём текущей работы").waitFor("Предложение отклонено");
    }

    private Clerk decline(String why) {
        return reasoned(SECOND, "decline", "Отклонить", why);
    }

    private Clerk reasoned(String what, String deed, String words, String why) {
        Clerk head = story.desk("supervisor").open(card());
        Locator row = row(head, what);
        row.locator("summary", new Locator.LocatorOptions().setHasText(words)).click();
        row.locator("textarea[id$=':" + deed + "Why']").fill(why);
        row.locator("button[id$=':" + deed + "']").click();
        return head;
    }

    /** It stays readable with its reason, and its points go. */
    void withdrawn() {
        reasoned(FIRST, "withdraw", "Отозвать запись", "").waitFor("Укажите причину");
        Clerk head = reasoned(FIRST, "withdraw", "Отозвать запись", "Внесено по другому служащему").waitFor("Запись отозвана").picture("quarter-withdrawn");
        assertTrue(head.text().contains(FIRST), "nothing is erased");
    }

    private static Locator row(Clerk clerk, String words) {
        return clerk.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(words)).first();
    }

    private static void tick(Clerk clerk, int place) {
        clerk.page().locator("[id='fact:people'] input").nth(place).check();
    }

    /** The kinds of the day, the first with such points, and what happened. */
    static Clerk written(Clerk clerk, String day, String points, String what) {
        clerk.fill("fact:day", day).press("fact:kinds");
        Locator kind = clerk.page().locator("[id='fact:kind'] label", new Page.LocatorOptions().setHasText(points + " ·")).first();
        kind.click();
        return clerk.fill("fact:description", what);
    }
}
