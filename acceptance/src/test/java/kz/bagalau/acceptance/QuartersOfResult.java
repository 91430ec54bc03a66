package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;

/** After the commission of a year of quarters: three read their results, one refuses before HR alone, one appeals; what follows, the record, the archive. */
final class QuartersOfResult {

    private static final String LIST = "/acknowledgement/list.xhtml";

    private final Story story;

    QuartersOfResult(Story story) {
        this.story = story;
    }

    private String result(String name) {
        return "/acknowledgement/read.xhtml?case=" + story.number(name);
    }

    void offered() {
        story.person(YearStaff.HR).open(LIST).tickAll().press("rows:offer").press("rows:confirm").waitFor("Результаты предложены для ознакомления: 4");
    }

    /** What follows from the grade stands before the signature; to disagree takes words. */
    void read() {
        Clerk best = story.person(YearStaff.READS).open(result(YearStaff.READS)).picture("quarters-result").pictureInKazakh("quarters-result");
        best.sign("answering:disagree").waitFor("напишите").picture("quarters-result-wordless");
        best.open(result(YearStaff.READS)).sign("answering:agree").waitFor("Ваше ознакомление записано");
        story.person(YearStaff.LEFT).open(result(YearStaff.LEFT)).picture("quarters-result-low").pictureInKazakh("quarters-result-low")
                .fill("answering:disagreement", "Не учтены условия работы.").sign("answering:disagree").waitFor("несоглас");
        story.person(YearStaff.APPEALS).open(result(YearStaff.APPEALS)).picture("quarters-result-corrected").sign("answering:agree").waitFor("Ваше ознакомление записано");
    }

    /** The act is HR's alone: circumstances are wanted, one signature makes it. */
    void refused() throws IOException {
        String act = "/acknowledgement/refusal.xhtml?case=" + story.number(YearStaff.REFUSES);
        Clerk hr = story.person(YearStaff.HR).open(act).press("circumstances:declined").waitFor("введите значение");
        hr.open(act).date("circumstances:when", "29.12.2017 11:00").fill("circumstances:where", "кабинет 305").fill("circumstances:before", "Исаева Л.")
                .press("circumstances:declined").waitFor("Отказ записан");
        hr.open(act);
        if (hr.sees("signatories:places:0:place")) {
            hr.choose("signatories:places:0:place", YearStaff.HR.split(" ")[0]);
        }
        hr.press("signatories:draw").waitFor("Акт составлен").picture("quarters-refusal").pictureInKazakh("quarters-refusal");
        Paper.tells(hr.open(act).handedOut("[id='fetchAct']"), "Толегенова", "Төлегенова", "29.12.2017", "кабинет 305", "Ахметова");
        hr.open(act).sign("signing:sign").waitFor("подпис");
        assertFalse(hr.open(act).sees("signing:sign"), "one signature makes the act");
    }

    /** A day to come is refused; the appeal is taken up and leaves the result as it is. */
    void appealed() {
        Clerk servant = story.person(YearStaff.APPEALS).open("/appeal/lodge.xhtml?case=" + story.number(YearStaff.APPEALS)).date("lodging:date", "29.12.2018")
                .press("lodging:lodge").waitFor("29.12.2018");
        servant.open("/appeal/lodge.xhtml?case=" + story.number(YearStaff.APPEALS)).date("lodging:date", "29.12.2017").fill("lodging:complaint", "Прошу учесть IV квартал.")
                .press("lodging:lodge");
        Clerk hr = story.person(YearStaff.HR).open("/appeal/list.xhtml").follow("main a[href*='/appeal/card']", YearStaff.APPEALS);
        String card = hr.address();
        hr.date("takingUp:received", "29.12.2017").press("takingUp:takeUp").waitFor("Поступление записано");
        hr.open(card).date("leaving:left", "29.12.2017").press("leaving:leave").waitFor("без изменени").picture("quarters-appeal").pictureInKazakh("quarters-appeal");
    }

    /** HR enters all four in the service record, the refusal beside the result. */
    void entered() {
        story.person(YearStaff.HR).open(LIST).tickAll().press("rows:record").press("rows:confirm").waitFor("Внесено в послужные списки: 4");
    }

    /** What follows: a bonus for the best, training for the lowest, who is no mentor. */
    void followed() {
        Clerk hr = story.person(YearStaff.HR).open("/archive/consequences.xhtml").picture("quarters-consequences").pictureInKazakh("quarters-consequences");
        order(YearStaff.READS, "Выплата бонуса").press("rows:confirm").waitFor("введите значение");
        given(order(YearStaff.READS, "Выплата бонуса"), "31-к").waitFor("31-к").picture("quarters-bonus");
        given(order(YearStaff.LEFT, "Выплата бонуса"), "32-к").waitFor("не связывает такое решение").picture("quarters-no-bonus");
        given(order(YearStaff.LEFT, "Обучение"), "32-к").waitFor("32-к");
        hr.open("/archive/mentors.xhtml").waitFor(YearStaff.LEFT).picture("quarters-mentors").pictureInKazakh("quarters-mentors");
    }

    private Clerk order(String who, String what) {
        return story.person(YearStaff.HR).open("/archive/consequences.xhtml?q=" + who.split(" ")[0]).tickAll().press("rows:order").choose("rows:what", what);
    }

    private static Clerk given(Clerk hr, String number) {
        return hr.fill("rows:orderNo", number).date("rows:orderedOn", "29.12.2017").press("rows:confirm");
    }

    void recorded() {
        Clerk hr = story.person(YearStaff.HR).open("/archive/list.xhtml").follow("main a[href*='/archive/record']", YearStaff.APPEALS).waitFor("III квартал 2017 года")
                .picture("quarters-record").pictureInKazakh("quarters-record");
        hr.open("/archive/list.xhtml").tickAll().press("rows:hand").waitFor("Не сдано дел: 4").picture("quarters-archive-early");
    }

    void archived() {
        story.person(YearStaff.HR).open("/archive/list.xhtml").tickAll().press("rows:hand").waitFor("Сдано в архив дел: 4").picture("quarters-archive")
                .pictureInKazakh("quarters-archive");
        story.administrator().open("/admin/audit.xhtml").press("check:verify").waitFor("Цепочка цела");
    }
}
