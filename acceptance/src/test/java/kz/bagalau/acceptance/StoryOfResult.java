package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

/** After the protocol: acquaintance, a refusal with its act, the service record, an appeal. */
final class StoryOfResult {

    private static final String LIST = "/acknowledgement/list.xhtml";

    private final Story story;

    StoryOfResult(Story story) {
        this.story = story;
    }

    void offered() {
        story.office("hr").open(LIST).picture("results").tickAll().press("rows:offer").picture("results-selection").press("rows:confirm")
                .waitFor("Результаты предложены для ознакомления: 4");
    }

    void read() {
        story.person(StoryStaff.READS).task("/acknowledgement/read").picture("result").pictureInKazakh("result").sign("answering:agree")
                .waitFor("Ваше ознакомление записано").picture("result-read");
        story.person(StoryStaff.APPEALS).task("/acknowledgement/read").fill("answering:disagreement", "Не согласен с оценкой этики.")
                .sign("answering:disagree").waitFor("несоглас").picture("result-disagreed");
        story.person(StoryStaff.RAISED).task("/acknowledgement/read").sign("answering:agree").waitFor("Ваше ознакомление записано");
    }

    /** When, where, before whom; the act in both languages, signed by the HR worker whom п. 21 names. */
    void refused() throws IOException {
        Clerk hr = story.office("hr").open(LIST).follow("main a", StoryStaff.REFUSES).picture("result-offered").follow("main a[href*='/acknowledgement/refusal']");
        hr.picture("refusal-1").date("circumstances:when", "16.10.2015 11:00").fill("circumstances:where", "кабинет 305")
                .fill("circumstances:before", "Алиев Д.С., главный специалист").press("circumstances:declined").waitFor("Отказ записан").picture("refusal-2");
        hr.press("signatories:draw").picture("refusal-3").pictureInKazakh("refusal-3");
        String act = Paper.text(hr.handedOut("[id='fetchAct']"));
        assertTrue(act.contains("Толегенова") && act.contains("Төлегенова") && act.contains("кабинет 305"), act);
        hr.sign("signing:sign").picture("refusal-signed");
        assertFalse(hr.sees("signing:sign"));
    }

    void recorded() throws IOException {
        Clerk hr = story.office("hr").open(LIST).tickAll().press("rows:record").press("rows:confirm").waitFor("Внесено в послужные списки: 4").picture("recorded");
        hr.open("/archive/list.xhtml").picture("archive").pictureInKazakh("archive").follow("main a[href*='/archive/record']", StoryStaff.REFUSES).picture("record-refused");
        hr.open("/archive/list.xhtml").follow("main a[href*='/archive/record']", StoryStaff.READS).picture("record").pictureInKazakh("record");
        hr.press("extract:make").picture("record-extract");
        String extract = Paper.text(hr.download("main a[href*='/document/']:has-text('PDF')"));
        assertTrue(extract.contains("Алиев Данияр Серикович") && extract.contains("Әлиев Данияр Серікұлы") && extract.contains("31"), extract);
    }

    void appealed() {
        Clerk servant = story.person(StoryStaff.APPEALS).open("/acknowledgement/read.xhtml?case=" + story.number(StoryStaff.APPEALS));
        servant.follow("main a[href*='/appeal/lodge']").picture("appeal-lodge").date("lodging:date", "16.10.2015")
                .fill("lodging:complaint", "Прошу пересмотреть оценку служебной этики.").press("lodging:lodge").picture("appeal-lodged");
        Clerk hr = story.office("hr").open("/appeal/list.xhtml").picture("appeals").follow("main a[href*='/appeal/card']", StoryStaff.APPEALS)
                .picture("appeal").pictureInKazakh("appeal");
        hr.date("takingUp:received", "16.10.2015").press("takingUp:takeUp").picture("appeal-taken-up");
        hr.date("leaving:left", "16.10.2015").press("leaving:leave").waitFor("без изменени").picture("appeal-decided");
    }
}
