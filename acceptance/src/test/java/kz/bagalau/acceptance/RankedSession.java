package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** A servant does not agree: the official convenes a calibration session, it corrects his score; a dispute on the procedure is answered. */
final class RankedSession {

    private static final String SERVANT = "Есенов Кайрат Болатович";
    /** Who sits: the evaluator and two others, with their logins. */
    private static final List<String> SITS = List.of("Муканов Нурлан", "Бекболатов Асет", "Жумабаева Алия");
    private static final List<String> LOGINS = List.of("supervisor", "member1", "member3");

    private final Story story;

    RankedSession(Story story) {
        this.story = story;
    }

    /** Without words and without a result nothing is lodged. */
    void lodged() {
        String address = "/calibration/lodge.xhtml?sheet=" + story.number("sheet");
        Clerk servant = story.desk("servant").open(address).pictures("ranked-application").press("applying:lodge").waitFor("введите значение");
        servant.page().locator("[id='applying:chosen'] input").first().uncheck();
        servant.fill("applying:words", "Замещал двух коллег, все обращения рассмотрены в срок.").press("applying:lodge").waitFor("Отметьте хотя бы один результат");
        servant.page().locator("[id='applying:chosen'] input").first().check();
        servant.fill("applying:words", "Замещал двух коллег, все обращения рассмотрены в срок.").press("applying:lodge").waitFor("Обращение подано").pictures("ranked-lodged");
        story.note("session", Clerk.numberIn(servant.address(), "calibration"));
    }

    private String room() {
        return "/calibration/hold.xhtml?calibration=" + story.number("session");
    }

    private String card() {
        return "/calibration/card.xhtml?calibration=" + story.number("session");
    }

    /** п. 40: the official looks, once he has proved who he is, and names who sits; nobody, and too few who vote, are refused. */
    void convened() {
        String address = "/calibration/decide.xhtml?calibration=" + story.number("session");
        Clerk official = story.desk("akim").task("/calibration/decide").openProved(address).pictures("ranked-decide").press("convening:convene").waitFor("введите значение");
        seated(official.openProved(address), SITS.subList(0, 1)).sign("convening:convene").picture("ranked-too-few");
        seated(official.openProved(address), SITS).choose("convening:chair", SITS.get(1)).sign("convening:convene").waitFor("Сессия назначена");
    }

    private static Clerk seated(Clerk clerk, List<String> names) {
        names.forEach(name -> clerk.page().locator("[id='convening:persons'] label", new Page.LocatorOptions().setHasText(name)).first().click());
        return clerk;
    }

    /** Nobody there is no session; then it is told what they need to know, and the evaluator argues. */
    void opened() {
        Clerk head = story.desk("headofhr").open(room()).press("course:open").picture("ranked-no-session");
        head.open(room()).fill("preparing:told", "III квартал – 4,05; жалоб нет.").press("preparing:prepare");
        head.open(room()).press("course:everybody").open(room()).pictures("ranked-room").press("course:open").waitFor("Изменить оценку");
        Clerk evaluator = story.desk("supervisor").open(card()).pictures("ranked-describe").press("describing:describe").waitFor("введите значение");
        evaluator.fill("describing:why", "Работа качественная, часть отчётов после напоминаний.").press("describing:describe").waitFor("часть отчётов после напоминаний");
    }

    /** Keeping is voted down by the keys; a correction wants its reason and a score of the act's scale, and is carried. */
    void corrected() {
        Clerk head = story.desk("headofhr").open(room()).press("keeping:keep");
        vote(head, "Shift+Digit");
        head.open(room()).pictures("ranked-votes").key("KeyC").waitFor("не принято");
        head.open(room()).fill("correcting:wanted", "4,25").press("correcting:correct").waitFor("введите значение");
        head.open(room()).fill("correcting:wanted", "7").fill("correcting:reason", "Нагрузка подтверждена табелем.").press("correcting:correct").picture("ranked-wrong-score");
        head.open(room()).fill("correcting:wanted", "4,25").fill("correcting:reason", "Нагрузка подтверждена табелем.").press("correcting:correct")
                .waitFor("Изменить оценку на 4,25");
        vote(head, "Digit");
        head.key("KeyC").waitFor("принято");
    }

    /** Everybody who may vote, by his number. */
    private static void vote(Clerk clerk, String key) {
        int voters = clerk.page().locator("[id='votes'] kbd").count();
        for (int i = 0; i < voters; i++) {
            String number = clerk.page().locator("[id='votes'] kbd").nth(i).innerText();
            clerk.key(key + number);
        }
    }

    /** The protocol is signed by everybody who sat, and is placed. */
    void signed() throws IOException {
        Clerk head = story.desk("headofhr").open(room()).press("course:draw").open(room()).pictures("ranked-protocol");
        Paper.tells(head.download("main a:has-text('PDF')"), "Есенов", "4,25", "табелем");
        LOGINS.forEach(login -> assertFalse(story.desk(login).open(card()).sign("signing:sign").text().contains("Доступа нет"), "whoever signs last is led somewhere"));
        head.open(room()).press("course:place").open("/calibration/list.xhtml").pictures("ranked-sessions");
        story.desk("servant").task("/calibration/card").waitFor("4,25").pictures("ranked-decided");
    }

    /** п. 45: the evaluator meets the servant; a day to come is refused. */
    void talkedOver() {
        Clerk evaluator = story.desk("supervisor").open(card()).pictures("ranked-meeting");
        talk(evaluator, "05.02.2024").waitFor("05.02.2024").picture("ranked-meeting-refused");
        String today = today(evaluator.open(card()));
        talk(evaluator, today).waitFor("Встреча " + today);
    }

    /** The day of the demo, which goes on at midnight. */
    private static String today(Clerk clerk) {
        return clerk.page().locator("body").innerText().replaceAll("(?s).*в системе сегодня ([0-9.]{10}).*", "$1");
    }

    private static Clerk talk(Clerk clerk, String day) {
        return clerk.date("meeting:met", day).fill("meeting:achievements", "Обращения без просрочки").fill("meeting:skills", "Курс по делопроизводству")
                .fill("meeting:potential", "Резерв отдела").press("meeting:meet");
    }

    /** п. 46: without words there is no dispute; HR hears, answers in writing, and the servant reads. */
    void disputed() {
        Clerk servant = story.desk("servant").open("/dispute/mine.xhtml").picture("ranked-disputes").follow("main a[href*='/dispute/lodge']", SERVANT);
        servant.pictures("ranked-dispute").press("lodging:lodge").waitFor("введите значение");
        servant.fill("lodging:words", "Анкету разослали в последний день.").press("lodging:lodge").waitFor("Разногласие заявлено");
        String card = servant.address();
        Clerk hr = story.desk("hr").open("/dispute/list.xhtml").pictures("ranked-dispute-list").open(card).press("hearing:hear").waitFor("введите значение");
        hr.open(card).choose("hearing:who", "Муканов").date("hearing:on", today(hr)).fill("hearing:said", "Список уточнялся.").press("hearing:hear").waitFor("Записано");
        hr.open(card).pictures("ranked-dispute-card").press("settling:settle").waitFor("введите значение");
        hr.fill("settling:answer", "Срок продлён на три рабочих дня.").press("settling:settle").waitFor("Ответ дан");
        servant.open(card).waitFor("Срок продлён на три рабочих дня").pictures("ranked-answered");
        assertFalse(hr.open(card).sees("settling:settle"), "it is answered");
    }
}
