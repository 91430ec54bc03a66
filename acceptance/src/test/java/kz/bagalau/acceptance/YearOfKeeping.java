package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;

/** The end of the papers: the archive once the term of appeal is over, the disposal that the head of HR confirms. */
final class YearOfKeeping {

    private final Story story;
    private final YearOfBody body;

    YearOfKeeping(Story story, YearOfBody body) {
        this.story = story;
        this.body = body;
    }

    /** While the term of п. 43 runs the cases stay, and the reason is told. */
    void early() {
        story.person(YearStaff.HR).open("/archive/list.xhtml").tickAll().press("rows:hand").waitFor("Не сдано дел: 3").waitFor("п. 8").picture("year-archive-early");
    }

    void archived() {
        story.person(YearStaff.HR).open("/archive/list.xhtml").tickAll().press("rows:hand").waitFor("Сдано в архив дел: 3").picture("year-archive")
                .pictureInKazakh("year-archive");
    }

    /** п. 8: three years later; a worker sees the list, the head of HR confirms it with his password. */
    void disposed() {
        Clerk worker = story.person(YearStaff.HR).open("/archive/disposal.xhtml").waitFor("можно уничтожить");
        assertFalse(worker.sees("rows:dispose"), "the head of HR confirms");
        body.grant(YearStaff.CHAIR, "Руководитель службы");
        Clerk head = story.person(YearStaff.CHAIR).open("/archive/disposal.xhtml").tickAll().press("rows:dispose").waitFor("Будут удалены").picture("year-disposal")
                .press("rows:confirm").waitFor("пароль");
        head.sign("rows:confirm").waitFor("Акт зарегистрирован");
    }

    /** Nothing is left to dispose of, and the act of it stands in the list, and names whose papers went. */
    void listed() throws IOException {
        Clerk head = story.person(YearStaff.CHAIR).open("/archive/disposal.xhtml").waitFor("Нет дел").waitFor("Акт № 1").picture("year-disposed")
                .pictureInKazakh("year-disposed");
        Paper.tells(head.download("main a:has-text('Акт № 1')"), "Сейтова Асель", "Сейітова Әсел", "Толегенова Гульнур", "Жумабаев Ерлан", "01.01.2019 – 31.12.2019",
                "Лист оценки по компетенциям № 1/2020", "Акт об отказе от ознакомления № 1/2020", "Содержание документов уничтожено", "Тлеуов Арман");
    }

    /** The audit trail outlives what was disposed of: its chain is whole. */
    void verified() {
        story.administrator().open("/admin/audit.xhtml").press("check:verify").waitFor("Цепочка цела").picture("year-audit").pictureInKazakh("year-audit");
    }
}
