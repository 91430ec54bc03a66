package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** The first half of the year: the cycle, the plans of the servants, the first quarter's recommendations, a change of a plan in force. */
final class YearOfPlan {

    private static final int TARGETS = 5;
    private static final String WHY = "п. 13: КЦИ 2 не измерим: «улучшение» нельзя проверить в конце года";

    private final Story story;
    private final int year;

    /** The plans of 2019. */
    YearOfPlan(Story story) {
        this(story, 2019);
    }

    /** The plans of a year. */
    YearOfPlan(Story story, int year) {
        this.story = story;
        this.year = year;
    }

    /** Days the wrong way round are refused, and a cycle in which somebody would act in his own case. */
    void opened() {
        Clerk hr = story.person(YearStaff.HR).open("/cycle/open.xhtml");
        hr.date("days:first", "01.01." + year).date("days:last", "31.12." + (year - 1)).press("days:look").waitFor("раньше");
        hr.open("/cycle/open.xhtml").press("days:look").press("days:open").waitFor("Назовите").picture("year-own-cases");
        for (int one = 0; hr.sees("days:own:" + one + ":number"); one++) {
            String place = "days:own:" + one + ":";
            hr.find(place + "who", hr.lines(place + "who_input").get(1).split(" ")[0]).fill(place + "number", "1-к").date(place + "ordered", "08.01." + year);
        }
        hr.press("days:open").waitFor("Цикл открыт").picture("year-cycle").pictureInKazakh("year-cycle");
        story.note("cycle", Clerk.numberIn(hr.address(), "cycle"));
        hr.open("/case/list.xhtml?size=100");
        for (String name : List.of(YearStaff.READS, YearStaff.REFUSES, YearStaff.APPEALS, YearStaff.LEFT, YearStaff.HR, YearStaff.DEPUTY)) {
            story.note(name, hr.number("case", name));
        }
    }

    /** Four targets, one of them not measurable: the form guides, and does not submit. */
    void refused() {
        Clerk deputy = begun(YearStaff.DEPUTY, YearStaff.READS).picture("year-plan-empty");
        for (int one = 0; one < TARGETS - 1; one++) {
            write(deputy, one, "31.10.2019");
        }
        deputy.fill(field(1, "planned"), "улучшение").press("fill:targets:1:check").waitFor("В плановом значении нет числа").picture("year-plan-hints")
                .pictureInKazakh("year-plan-hints");
        deputy.sign("fill:submit").waitFor("Индикаторов 4, а должно быть 5");
    }

    /** What is wrong with the fifth, until nothing is. */
    void mended() {
        Clerk deputy = begun(YearStaff.DEPUTY, YearStaff.READS);
        deputy.overfill(field(4, "name"), 1001).sign("fill:submit").waitFor("знаков 1 001, а можно не больше 1 000").picture("year-plan-too-long");
        write(deputy, 4, "31.10.2019");
        deputy.date(field(4, "due"), "15.01.2020").sign("fill:submit").waitFor("Срок достижения: с 01.01.2019 по 31.12.2019").picture("year-plan-outside");
        deputy.date(field(4, "due"), "31.02.2019").sign("fill:submit").waitFor("31.02.2019");
        deputy.date(field(4, "due"), "").sign("fill:submit").waitFor("не ограничен во времени").picture("year-plan-no-term");
        deputy.date(field(4, "due"), "20.12.2019").fill(field(3, "source"), "").sign("fill:submit").waitFor("ни на что не опирается");
        deputy.fill(field(3, "source"), "Стратегический план, индикатор 4").sign("fill:submit").waitFor("План внесён");
    }

    static String field(int target, String name) {
        return "fill:targets:" + target + ":" + name;
    }

    /** The plan that somebody begins for a servant in the list, or goes on with. */
    Clerk begun(String supervisor, String servant) {
        if (story.number("plan of " + servant) != null) {
            return story.person(supervisor).open("/plan/edit.xhtml?plan=" + story.number("plan of " + servant));
        }
        Clerk clerk = story.person(supervisor).open("/plan/list.xhtml");
        Locator row = clerk.page().locator("[id='rows'] tbody tr", new Page.LocatorOptions().setHasText(servant));
        row.locator("a[id$=':start']").click();
        clerk.page().waitForURL("**/plan/edit.xhtml**");
        story.note("plan of " + servant, Clerk.numberIn(clerk.address(), "plan"));
        return clerk;
    }

    static void write(Clerk clerk, int target, String due) {
        clerk.fill(field(target, "name"), "Доля обращений " + (target + 1) + "-й группы, рассмотренных в срок")
                .fill(field(target, "source"), "Стратегический план, индикатор " + (target + 1))
                .fill(field(target, "unit"), "%").fill(field(target, "planned"), "9" + target).date(field(target, "due"), due)
                .fill(field(target, "outcome"), "Граждане получают ответы вовремя");
    }

    /** п. 10-12: the higher supervisor returns it with a reason, which has to be written; the servant signs what is mended. */
    void returned() {
        Clerk chief = story.person(YearStaff.CHIEF).open(card(YearStaff.READS)).picture("year-plan-approve").press("returning:return").waitFor("Причина");
        chief.fill("returning:why", WHY).press("returning:return").waitFor("План возвращён на доработку").pictureInKazakh("year-plan-returned");
        Clerk deputy = story.person(YearStaff.DEPUTY).task("/plan/edit").waitFor(WHY).waitFor("п. 12");
        deputy.fill(field(1, "planned"), "не менее 95").press("fill:targets:1:check").waitFor("Единица и значение указаны");
        story.person(YearStaff.READS).task("/plan/card").sign("signing:sign").waitFor("План подписан");
        deputy.task("/plan/edit").sign("fill:submit").waitFor("План внесён");
    }

    void approved() {
        story.person(YearStaff.CHIEF).task("/plan/card").sign("approving:approve").waitFor("План утверждён");
    }

    String card(String servant) {
        return "/plan/card.xhtml?plan=" + story.number("plan of " + servant);
    }

    /** The others' plans: the same targets taken over from a colleague; under the first head the supervisor's own signature approves (п. 11). */
    void copied() {
        for (String servant : List.of(YearStaff.REFUSES, YearStaff.APPEALS)) {
            Clerk deputy = taken(servant).sign("fill:submit").waitFor("План внесён");
            assertFalse(deputy.sees("fill:submit"), "submitted is not edited");
            story.person(YearStaff.CHIEF).open(card(servant)).sign("approving:approve").waitFor("План утверждён");
        }
        Clerk chief = begun(YearStaff.CHIEF, YearStaff.HR);
        for (int one = 0; one < TARGETS; one++) {
            write(chief, one, "31.10.2019");
        }
        chief.sign("fill:submit").waitFor("План утверждён");
        Clerk keeper = story.person(YearStaff.SECRETARY).open("/plan/list.xhtml?size=100").tickAll().press("rows:file").picture("year-plan-filing").press("rows:confirm")
                .waitFor("Принято на хранение планов: 5");
        keeper.picture("year-plans").pictureInKazakh("year-plans");
    }

    private Clerk taken(String servant) {
        return begun(YearStaff.DEPUTY, servant).unfold("Взять показатели из другого плана").choose("fill:source", "Сейтова").press("fill:take").waitFor("Взято показателей: 5");
    }

    /** п. 16: written recommendations when a quarter is over; without words none are given. */
    void monitored() {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(card(YearStaff.READS)).press("monitoring:give").waitFor("Рекомендации");
        deputy.fill("monitoring:recommend", "КЦИ 2 отстаёт: представить сведения до 15 мая.").press("monitoring:give").waitFor("Рекомендации даны");
        deputy.waitFor("1 квартал 2019").picture("year-monitored");
    }

    /** A plan in force is changed by a document alone; the version before stays in force until the new one is approved, and readable always. */
    void changed() throws IOException {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(card(YearStaff.READS)).unfold("Изменить действующий план")
                .fill("changing:ground", "Приказ об изменении структуры № 44")
                .press("changing:change").waitFor("Документ-основание: введите значение");
        deputy.open(card(YearStaff.READS)).unfold("Изменить действующий план").fill("changing:ground", "Приказ об изменении структуры № 44")
                .upload("changing:groundFile", StoryOfSession.proof()).press("changing:change").waitFor("Новая версия открыта");
        deputy.open("/plan/edit.xhtml?plan=" + story.number("plan of " + YearStaff.READS)).fill(field(4, "planned"), "97").sign("fill:submit").waitFor("План внесён");
        story.person(YearStaff.READS).open(card(YearStaff.READS)).waitFor("действует");
        story.person(YearStaff.CHIEF).open(card(YearStaff.READS)).sign("approving:approve").waitFor("План утверждён");
        story.person(YearStaff.SECRETARY).open(card(YearStaff.READS)).press("keeping:file").waitFor("План принят на хранение").picture("year-plan-versions")
                .pictureInKazakh("year-plan-versions");
    }

    /** Annex 1 as it prints, in both languages. */
    void printed() throws IOException {
        Clerk deputy = story.person(YearStaff.DEPUTY).open(card(YearStaff.READS));
        String text = Paper.text(deputy.handedOut("[id='printing:print']"));
        assertTrue(text.contains("Жеке жұмыс жоспары") || text.toLowerCase().contains("жеке жұмыс жоспары"), text);
        assertTrue(text.toLowerCase().contains("индивидуальный план работы"), text);
        assertTrue(text.contains("Сейтова Асель") && text.contains("Сейітова Әсел") && text.contains("Доля обращений 5-й группы") && text.contains("97"), text);
        assertEquals(0, text.chars().filter(letter -> letter == '#').count(), "a letter that the font lacks");
    }
}
