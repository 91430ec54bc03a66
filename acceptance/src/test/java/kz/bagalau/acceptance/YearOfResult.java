package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** After the commission: one signs his result on paper, one refuses before three, an appeal, a court, what follows, the archive and its end. */
final class YearOfResult {

    private static final String LIST = "/acknowledgement/list.xhtml";

    private final Story story;

    YearOfResult(Story story) {
        this.story = story;
    }

    private String offer(String name) {
        return "/acknowledgement/offer.xhtml?case=" + story.number(name);
    }

    void offered() {
        story.person(YearStaff.HR).open(LIST).tickAll().press("rows:offer").press("rows:confirm").waitFor("Результаты предложены для ознакомления");
        story.person(YearStaff.READS).open("/acknowledgement/read.xhtml?case=" + story.number(YearStaff.READS)).picture("year-result").pictureInKazakh("year-result");
    }

    /** п. 40, 41: in writing; no scan, a day to come and a file of another kind are refused. */
    void read() throws IOException {
        Clerk hr = story.person(YearStaff.HR).open(offer(YearStaff.READS)).unfold("на бумаге").date("paper:paperDate", "18.02.2020").press("paper:enterPaper")
                .waitFor("введите значение").picture("year-paper-refused");
        hr.open(offer(YearStaff.READS)).unfold("на бумаге").date("paper:paperDate", "18.03.2020").upload("paper:paperFile", StoryOfSession.proof())
                .press("paper:enterPaper").waitFor("18.03.2020");
        for (String name : List.of(YearStaff.READS, YearStaff.APPEALS)) {
            hr.open(offer(name)).unfold("на бумаге").date("paper:paperDate", "18.02.2020").upload("paper:paperFile", StoryOfSession.proof()).press("paper:enterPaper")
                    .waitFor("Ознакомление на бумаге внесено");
        }
        hr.picture("year-paper-entered");
    }

    /** п. 41, 42: before HR and two other servants, three different people; somebody else has nothing to sign; then the dispatch. */
    void refused() throws IOException {
        String act = "/acknowledgement/refusal.xhtml?case=" + story.number(YearStaff.REFUSES);
        Clerk hr = story.person(YearStaff.HR).open(act).press("circumstances:declined").waitFor("В присутствии кого: введите значение").picture("year-refusal-1");
        hr.open(act).date("circumstances:when", "18.02.2020 11:00").fill("circumstances:where", "кабинет 305").fill("circumstances:before", "Исаева Л., Юсупова К.")
                .press("circumstances:declined").waitFor("Отказ записан");
        hr.open(act).choose("signatories:places:0:place", YearStaff.HR.split(" ")[0]).choose("signatories:places:1:place", "Исаева")
                .choose("signatories:places:2:place", "Исаева")
                .press("signatories:draw").waitFor("Исправьте следующее").picture("year-refusal-twice");
        hr.open(act).choose("signatories:places:0:place", YearStaff.HR.split(" ")[0]).choose("signatories:places:1:place", "Исаева")
                .choose("signatories:places:2:place", "Юсупова")
                .press("signatories:draw").waitFor("Акт составлен").picture("year-refusal").pictureInKazakh("year-refusal");
        Paper.tells(hr.open(act).handedOut("[id='fetchAct']"), "Толегенова", "Төлегенова", "18.02.2020", "кабинет 305", "Ахметова", "Исаева", "Юсупова");
        Clerk stranger = story.person(YearStaff.MEMBERS.get(0)).open("/acknowledgement/sign.xhtml?case=" + story.number(YearStaff.REFUSES));
        assertFalse(stranger.sees("signing:sign"), "whoever is not named has nothing to sign");
        hr.open(act).sign("signing:sign").waitFor("Ваша подпись");
        for (String name : YearStaff.WITNESSES) {
            story.person(name).task("/acknowledgement/sign").sign("signing:sign").waitFor("подпис");
        }
        sent(hr);
    }

    /** п. 42: it stands in the list of what is to be sent until the dispatch is entered with its channel, date, number and proof. */
    private void sent(Clerk hr) throws IOException {
        hr.open("/acknowledgement/send.xhtml").waitFor(YearStaff.REFUSES).waitFor("неотправленные").picture("year-dispatches").pictureInKazakh("year-dispatches");
        Clerk sender = hr.open(offer(YearStaff.REFUSES)).press("sending:sendIt").waitFor("введите значение").picture("year-dispatch-refused");
        sender.open(offer(YearStaff.REFUSES)).date("sending:sentOn", "18.02.2020").fill("sending:sentNumber", "№ 17-исх").upload("sending:sentProof", StoryOfSession.proof())
                .press("sending:sendIt").waitFor("Отправка записана").picture("year-dispatched");
    }

    /** What is sent leaves the list of what is to be sent, and stands among what was. */
    void listed() {
        story.person(YearStaff.HR).open("/acknowledgement/send.xhtml").waitFor("Отправлять нечего").open("/acknowledgement/send.xhtml?state=sent").waitFor(", № 17-исх")
                .picture("year-dispatches-sent").pictureInKazakh("year-dispatches-sent");
    }

    /** п. 43, 44: a day to come is refused; it is left as it was, the servant goes to court, the court upholds. */
    void appealed() throws IOException {
        Clerk servant = story.person(YearStaff.APPEALS).open("/appeal/lodge.xhtml?case=" + story.number(YearStaff.APPEALS)).date("lodging:date", "19.02.2021")
                .press("lodging:lodge").waitFor("19.02.2021").picture("year-appeal-refused");
        servant.date("lodging:date", "19.02.2020").overfill("lodging:complaint", 4001).press("lodging:lodge").waitFor("знаков 4 001, а можно не больше 4 000");
        servant.open("/appeal/lodge.xhtml?case=" + story.number(YearStaff.APPEALS)).date("lodging:date", "19.02.2020")
                .fill("lodging:complaint", "Прошу пересмотреть оценку.").press("lodging:lodge");
        Clerk hr = story.person(YearStaff.HR).open("/appeal/list.xhtml").follow("main a[href*='/appeal/card']", YearStaff.APPEALS);
        String card = hr.address();
        hr.date("takingUp:received", "19.02.2020").press("takingUp:takeUp").waitFor("Поступление записано");
        hr.open(card).date("leaving:left", "19.02.2020").press("leaving:leave").waitFor("без изменени").picture("year-appeal").pictureInKazakh("year-appeal");
        hr.open(card).unfold("суд").fill("claiming:claimNo", "2-117").date("claiming:claimed", "19.02.2020").press("claiming:claim").waitFor("введите значение");
        Clerk claimant = hr.open(card).unfold("суд").fill("claiming:court", "Специализированный административный суд").fill("claiming:claimNo", "№ 2-117");
        claimant.date("claiming:claimed", "19.02.2021").press("claiming:claim").waitFor("19.02.2021").picture("year-claim-refused");
        claimant.unfold("суд").date("claiming:claimed", "19.02.2020").press("claiming:claim").waitFor("Обращение в суд записано");
        hr.open(card).date("ruling:ruledOn", "19.02.2020").fill("ruling:rulingNo", "2-117/1").press("ruling:uphold").waitFor("введите значение");
        hr.open(card).date("ruling:ruledOn", "19.02.2020").fill("ruling:rulingNo", "2-117/1").upload("ruling:rulingFile", StoryOfSession.proof()).press("ruling:uphold")
                .waitFor("результат остаётся").picture("year-court");
    }

    /** The service record, the orders that follow from the targets, the development that follows from the competencies. */
    void followed() throws IOException {
        Clerk hr = story.person(YearStaff.HR).open(LIST).tickAll().press("rows:record").press("rows:confirm").waitFor("Внесено в послужные списки: 3");
        hr.open("/archive/consequences.xhtml").waitFor(YearStaff.READS).picture("year-consequences").tickAll().press("rows:order").press("rows:confirm")
                .waitFor("введите значение");
        hr.open("/archive/development.xhtml").waitFor("Жумабаев").picture("year-development").pictureInKazakh("year-development");
        hr.open("/board/list.xhtml?size=100").waitFor("п. 9").picture("year-board").pictureInKazakh("year-board");
    }
}
