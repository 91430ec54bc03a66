package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The commission: its order, the agenda, the votes of 16.10.2015 and the protocol. The head of the sector sits in it, and is recused. */
final class StoryOfSession {

    private static final List<String> MEMBERS = List.of("Бекболатов Асет Аскарович", "Утеуова Гульнара", "Сейтова Асель");

    private final Story story;

    StoryOfSession(Story story) {
        this.story = story;
    }

    void appointed() throws IOException {
        Clerk head = story.office("headofhr").open("/session/commission.xhtml").picture("commission-empty");
        head.upload("appoint:file", proof()).press("appoint:make").waitFor("Исправьте следующее").picture("commission-refused");
        head.fill("appoint:order", "93-р").date("appoint:orderedOn", "14.09.2015").date("appoint:from", "14.09.2015");
        head.find("appoint:chair", "Токтарова Сауле").find("appoint:secretary", "Нурланова Сауле");
        head.tickIn("appoint:members", MEMBERS).upload("appoint:file", proof()).press("appoint:make").waitFor("93-р").picture("commission").pictureInKazakh("commission");
    }

    void prepared() {
        Clerk secretary = story.office("secretary").open("/session/list.xhtml").picture("sessions");
        secretary.page().locator("[id='sittings'] tr", new Page.LocatorOptions().setHasText("16.10.2015")).locator("button").click();
        secretary.page().waitForURL("**/session/hold.xhtml**");
        story.note("session", Clerk.numberIn(secretary.address(), "session"));
        secretary.open("/session/agenda.xhtml?session=" + story.number("session")).picture("agenda").tickAll().press("ready:put");
        secretary.open(room()).picture("room-agenda");
    }

    private String room() {
        return "/session/hold.xhtml?session=" + story.number("session");
    }

    /** Opens a case of the agenda. */
    private Clerk caseOf(Clerk secretary, String name) {
        return secretary.open(room()).follow(".s-agenda a", name.substring(0, name.indexOf(' ')));
    }

    void held() throws IOException {
        Clerk secretary = story.office("secretary").open(room()).press("attendance:everybody").press("run:open").picture("room-open").pictureInKazakh("room-open");
        raised(secretary);
        secretary.open(room()).press("joint:together").picture("room-joint");
        secretary.open(room()).unfold("Прервать").fill("pause:why", "перерыв до 15 часов").press("pause:interrupt").picture("room-interrupted");
        secretary.open(room()).press("run:resume");
        caseOf(secretary, StoryStaff.REFUSES).press("approve:unanimous").picture("room-decided");
        caseOf(secretary, StoryStaff.REFUSES).unfold("Заключение Комиссии").page().locator("[id='conclusion'] textarea").first()
                .fill("Направить на курсы повышения квалификации.");
        secretary.press("conclusion:save");
        secretary.open(room()).press("finish:close").waitFor("закрыто");
    }

    /** Upwards only, with the document that proves it; the recused head of the sector has no key; one member votes at her own screen. */
    private void raised(Clerk secretary) throws IOException {
        caseOf(secretary, StoryStaff.RAISED).unfold("Пересмотреть результат").fill("revise:points", "30").fill("revise:why", "ошибка")
                .upload("revise:proof", proof()).press("revise:put").picture("room-not-lower");
        assertTrue(secretary.text().contains("п. 20"), secretary.text());
        caseOf(secretary, StoryStaff.RAISED).unfold("Пересмотреть результат").fill("revise:points", "34")
                .fill("revise:why", "Отчёт за II квартал сдан раньше срока, что подтверждает письмо.").upload("revise:proof", proof()).press("revise:put");
        secretary.picture("room-voting").pictureInKazakh("room-voting");
        Locator recused = secretary.page().locator("[id='votes'] tr", new Page.LocatorOptions().setHasText("Сейтова"));
        assertTrue(recused.innerText().contains("не голосует") && recused.innerText().contains("п. 9"), recused.innerText());
        assertEquals(0, recused.locator("button").count());
        secretary.key("Digit1").key("Digit3");
        Clerk member = story.office("member2").open("/session/vote.xhtml?session=" + story.number("session")).picture("vote");
        member.page().waitForResponse(response -> response.request().method().equals("POST"),
                () -> member.page().locator("main button", new Page.LocatorOptions().setHasText("За")).first().click());
        member.waitFor("За");
        caseOf(secretary, StoryStaff.RAISED).press("votes:count").waitFor("Принято большинством: за – 3, против – 0").picture("room-raised");
    }

    /** A small PDF, as a scanner would make it. */
    static Path proof() throws IOException {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj"
                + " 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return Files.write(Files.createDirectories(Path.of("target", "story")).resolve("proof.pdf"), pdf.getBytes(StandardCharsets.US_ASCII));
    }

    void signed() throws IOException {
        String address = "/session/protocol.xhtml?session=" + story.number("session");
        Clerk secretary = story.office("secretary").open(address).press("make:do").waitFor("ожидается").picture("protocol").pictureInKazakh("protocol");
        String text = Paper.text(secretary.download("main a:has-text('PDF')"));
        assertTrue(text.contains("Касымова") && text.contains("34") && text.contains("не голосует (п. 9)"), text);
        for (Clerk signer : List.of(secretary, story.office("chair"), story.office("member1"), story.office("member2"), story.person(StoryStaff.HEAD))) {
            signer.task("/session/protocol").sign("sign:give");
        }
        story.person(StoryStaff.HEAD).waitFor("протокол подписан").picture("protocol-signed");
    }
}
