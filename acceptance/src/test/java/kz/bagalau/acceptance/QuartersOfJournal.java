package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** The quarters of the year: their facts, their sheets, who reads and who refuses. */
final class QuartersOfJournal {

    /** The servants of the story, each with a case. */
    static final List<String> SERVANTS = List.of(YearStaff.READS, YearStaff.REFUSES, YearStaff.APPEALS, YearStaff.LEFT);

    private final Story story;

    QuartersOfJournal(Story story) {
        this.story = story;
    }

    /** A fact of a day to come and one without a proof are refused; two good deeds of the first servant, one of another. */
    void facts(String day, String another, String tomorrow) {
        Clerk head = begun(YearStaff.READS);
        QuarterJournal.written(head, tomorrow, "+5", "Разработан проект постановления").press("fact:enter").waitFor("ещё не наступила");
        QuarterJournal.written(head, day, "+5", "Разработан проект постановления").press("fact:enter").waitFor("нужен документ-источник или причина");
        head.fill("fact:document", "лист согласования от " + day).press("fact:enter").waitFor("Внесено записей: 1");
        entered(YearStaff.READS, another);
        entered(YearStaff.APPEALS, day);
    }

    private Clerk begun(String who) {
        Clerk head = story.person(YearStaff.DEPUTY).open("/journal/add.xhtml");
        head.page().locator("[id='fact:people'] label", new Page.LocatorOptions().setHasText(who)).click();
        return head;
    }

    private void entered(String who, String day) {
        QuarterJournal.written(begun(who), day, "+5", "Проведено совещание с районами").fill("fact:document", "протокол от " + day).press("fact:enter")
                .waitFor("Внесено записей: 1");
    }

    /** A breach: a kind with points taken away. */
    void breach(String day) {
        QuarterJournal.written(begun(YearStaff.REFUSES), day, "−2", "Поручение исполнено с опозданием").fill("fact:document", "справка от " + day).press("fact:enter")
                .waitFor("Внесено записей: 1").picture("quarters-breach").pictureInKazakh("quarters-breach");
    }

    /** Before its first day no quarter is opened. */
    void early(String part) {
        assertFalse(story.person(YearStaff.HR).open(list(part)).sees("rows:choose"), "its time has not come");
    }

    /** HR opens the quarter for the servants of the story, and names somebody. */
    void opened(String part) {
        Clerk hr = story.person(YearStaff.HR).open(list(part)).press("rows:choose").waitFor("коснётся 0 строк");
        hr.open(list(part));
        for (String name : SERVANTS) {
            hr.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(name)).locator("input[type=checkbox]").check();
        }
        hr.press("rows:choose").picture("quarters-choose").press("rows:open").waitFor("Листов разослано: 4");
    }

    private String list(String part) {
        return "/quarter/list.xhtml?part=" + story.number("cycle") + "." + part + "&size=100";
    }

    /** The supervisor signs all four as he sees them and lays each before its servant; all but those named read theirs. */
    void signed(List<String> refusing) {
        Clerk head = story.person(YearStaff.DEPUTY).open("/sheet/sign.xhtml");
        SERVANTS.forEach(name -> story.note("quarter of " + name, head.number("sheet", name)));
        head.sign("signing:sign").waitFor("Листов подписано: 4");
        for (String name : SERVANTS) {
            head.open("/sheet/fill.xhtml?sheet=" + quarter(name)).press("next:offer").waitFor("предложен");
        }
        SERVANTS.stream().filter(name -> !refusing.contains(name)).forEach(name -> story.person(name).task("/sheet/read").sign("acknowledge:agree")
                .waitFor("Ознакомление подтверждено"));
    }

    private String quarter(String name) {
        return story.number("quarter of " + name);
    }

    /** One does not want to read: HR writes down how it was and signs the act alone. */
    void refused(String name, String when) {
        String act = "/sheet/refuse.xhtml?sheet=" + quarter(name);
        Clerk hr = story.person(YearStaff.HR).open(act).press("circumstances:record").waitFor("введите значение");
        hr.open(act).date("circumstances:when", when).fill("circumstances:place", "кабинет 305").fill("circumstances:witnesses", "Исаева Л.").press("circumstances:record")
                .waitFor("Отказ записан");
        hr.open(act).sign("signing:sign").waitFor("Подпись поставлена").picture("quarters-refused");
    }

    void taken() throws IOException {
        story.person(YearStaff.HR).open("/sheet/forward.xhtml").press("rows:all").confirm().waitFor("Принято листов: 4");
    }
}
