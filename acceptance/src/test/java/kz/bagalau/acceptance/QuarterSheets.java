package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** The third quarter's sheets: sent out, signed as seen, read with and without a word, refused before HR alone. */
final class QuarterSheets {

    private final Story story;

    QuarterSheets(Story story) {
        this.story = story;
    }

    /** HR sees before what will go out, and who is not evaluated and why. */
    void opened() {
        Clerk hr = story.desk("secretary").open("/quarter/list.xhtml?state=NOT_EVALUATED").waitFor("менее 3 месяцев").picture("quarter-not-evaluated");
        hr.open("/quarter/list.xhtml").press("rows:all").picture("quarter-opening").press("rows:open").waitFor("Листов разослано: 8").picture("quarter-list")
                .pictureInKazakh("quarter-list");
        hr.open("/cycle/list.xhtml").follow("main table a[href*='/cycle/card']").waitFor("IV квартал 2017 года").picture("quarter-cycle").pictureInKazakh("quarter-cycle");
    }

    /** None ticked is told; one is signed by himself, the others together, each as it was seen. */
    void signed() {
        Clerk head = story.desk("supervisor").open("/sheet/sign.xhtml").picture("quarter-to-sign").pictureInKazakh("quarter-to-sign");
        head.page().locator("main input[name='row']").all().forEach(box -> box.uncheck());
        head.sign("signing:sign").waitFor("Не отмечено ни одного листа");
        story.note("refused sheet", head.open("/sheet/sign.xhtml").number("sheet", ""));
        head.open(fill()).picture("quarter-sheet").pictureInKazakh("quarter-sheet").sign("entries:sign").waitFor("Лист подписан").picture("quarter-sheet-signed");
        head.open("/sheet/sign.xhtml").sign("signing:sign").waitFor("Листов подписано: ");
    }

    private String fill() {
        return "/sheet/fill.xhtml?sheet=" + story.number("refused sheet");
    }

    /** To disagree takes words; they stand on the sheet. */
    void read() {
        Clerk servant = story.desk("servant").task("/sheet/read").picture("quarter-read").pictureInKazakh("quarter-read");
        servant.task("/sheet/read").sign("acknowledge:disagree").waitFor("Напишите, с чем вы не согласны");
        servant.fill("acknowledge:disagreement", "Не учтено дежурство 30 августа").sign("acknowledge:disagree").waitFor("Не учтено дежурство 30 августа");
    }

    void offered() {
        story.desk("supervisor").open(fill()).press("next:offer").waitFor("предложен");
    }

    /** The act in free form: its circumstances are wanted; HR signs it, nobody else has to. */
    void declined() {
        String act = "/sheet/refuse.xhtml?sheet=" + story.number("refused sheet");
        Clerk hr = story.desk("secretary").open(act).press("circumstances:record").waitFor("введите значение").picture("quarter-refusal");
        hr.open(act).fill("circumstances:when_input", "05.10.2017 09:30");
        hr.page().keyboard().press("Escape");
        hr.fill("circumstances:place", "кабинет 214").fill("circumstances:witnesses", "главный специалист отдела").press("circumstances:record").waitFor("Отказ записан");
        hr.open(act).sign("signing:sign").waitFor("Подпись поставлена");
        assertFalse(hr.open(act).sees("signing:sign"), "one signature makes the act");
    }

    void taken() {
        story.desk("secretary").open("/sheet/forward.xhtml").picture("quarter-forward").press("rows:all").confirm().waitFor("Принято листов");
    }
}
