package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The commission: its order, the session without and with a quorum, a correction, the protocol, the official who approves and returns. */
final class YearOfSession {

    private final Story story;
    private final String ordered;
    private final String sits;

    /** The commission of the family of 2018. */
    YearOfSession(Story story) {
        this(story, "13.02.2020", "14.02.2020");
    }

    /**
     * A commission.
     *
     * @param ordered the day of its order
     * @param sits    the day of its session
     */
    YearOfSession(Story story, String ordered, String sits) {
        this.story = story;
        this.ordered = ordered;
        this.sits = sits;
    }

    /** Fewer than the act asks for are refused. */
    void appointed(int few, String refused) throws IOException {
        Clerk secretary = story.person(YearStaff.SECRETARY).open("/session/commission.xhtml");
        filled(secretary, YearStaff.MEMBERS.subList(0, few)).press("appoint:make").waitFor(refused).picture("year-commission-small");
        secretary.open("/session/commission.xhtml");
        filled(secretary, YearStaff.MEMBERS).press("appoint:make").waitFor("Приказ № 47-к внесён").picture("year-commission").pictureInKazakh("year-commission");
    }

    private Clerk filled(Clerk clerk, List<String> members) throws IOException {
        clerk.fill("appoint:order", "47-к").date("appoint:orderedOn", ordered).date("appoint:from", ordered).find("appoint:chair", YearStaff.CHAIR)
                .find("appoint:secretary", YearStaff.SECRETARY).tickIn("appoint:members", members);
        return clerk.upload("appoint:file", StoryOfSession.proof());
    }

    /** The cases that wait, put on the agenda; with none chosen it stays empty. */
    void prepared(int cases) {
        Clerk secretary = story.person(YearStaff.SECRETARY).open("/session/list.xhtml");
        secretary.page().locator("[id='sittings'] tr", new Page.LocatorOptions().setHasText(sits)).locator("button").click();
        secretary.page().waitForURL("**/session/hold.xhtml**");
        story.note("session", Clerk.numberIn(secretary.address(), "session"));
        secretary.open("/session/agenda.xhtml?session=" + story.number("session")).press("ready:put").waitFor("Не выбрано ни одного дела");
        secretary.tickAll().press("ready:put").open(room()).waitFor("решено 0 из " + cases);
    }

    String room() {
        return "/session/hold.xhtml?session=" + story.number("session");
    }

    Clerk caseOf(String name) {
        return story.person(YearStaff.SECRETARY).open(room()).follow(".s-agenda a", name.split(" ")[0]);
    }

    /** п. 30: nobody there is no quorum; with all there one result is corrected with its ground, one gets recommendations, all are decided. */
    void held() throws IOException {
        Clerk secretary = story.person(YearStaff.SECRETARY).open(room());
        secretary.press("run:open").waitFor("п. 30").picture("year-no-quorum");
        secretary.open(room()).press("attendance:everybody").press("run:open").waitFor("Ход заседания").picture("year-room").pictureInKazakh("year-room");
        corrected();
        caseOf(YearStaff.APPEALS).unfold("Заключение Комиссии").fill("conclusion:kinds:0:words", "Направить на курсы повышения квалификации.").press("conclusion:save");
        caseOf(YearStaff.APPEALS).press("approve:unanimous");
        secretary.open(room());
        if (secretary.sees("joint:together")) {
            secretary.press("joint:together");
        }
        secretary.open(room()).press("finish:close").waitFor("закрыто");
    }

    /** Nothing changed, no explanation: told. Another grade with its ground is put to the vote and carried. */
    private void corrected() throws IOException {
        Clerk secretary = caseOf(YearStaff.REFUSES).unfold("Пересмотреть результат");
        secretary.press("regrade:put").waitFor("Пояснение для протокола: введите значение").picture("year-regrade-refused");
        caseOf(YearStaff.REFUSES).unfold("Пересмотреть результат").choose("regrade:ground", "подтверждено документами").fill("regrade:why", "Письмо от 13.02.2020")
                .press("regrade:put").waitFor("Ничего не изменено");
        caseOf(YearStaff.REFUSES).unfold("Пересмотреть результат");
        String better = secretary.lines("regrade:results:0:grade").get(3);
        secretary.choose("regrade:results:0:grade", better).choose("regrade:ground", "подтверждено документами")
                .fill("regrade:why", "Письмо от 13.02.2020 подтверждает четвёртый КЦИ.")
                .upload("regrade:proof", StoryOfSession.proof()).press("regrade:put").key("KeyA").picture("year-voting");
        secretary.press("votes:count").waitFor("принято");
        story.note("corrected", better);
    }

    /** Annex 5, signed by everybody in the commission; nobody signs twice. */
    void signed() throws IOException {
        String address = protocol("session");
        Clerk secretary = story.person(YearStaff.SECRETARY).open(address).press("make:do").waitFor("ожидается").picture("year-protocol").pictureInKazakh("year-protocol");
        Paper.tells(secretary.download("main a:has-text('PDF')"), "Толегенова", "Төлегенова", "курсы повышения квалификации", "Письмо от 13.02.2020", story.number("corrected"), "Тлеуов",
                "Тілеуов", "Нурпеисова", "Ким");
        everybodySigns(address);
    }

    String protocol(String session) {
        return "/session/protocol.xhtml?session=" + story.number(session);
    }

    void everybodySigns(String address) {
        List<String> signers = new ArrayList<>(List.of(YearStaff.SECRETARY, YearStaff.CHAIR));
        signers.addAll(YearStaff.MEMBERS);
        signers.forEach(name -> story.person(name).open(address).sign("sign:give"));
        story.person(YearStaff.SECRETARY).open(address).waitFor("протокол подписан");
    }

    /** п. 39: the official approves two and returns one with a remark, which has to be written; the commission hears it anew. */
    void approved() {
        Clerk chief = story.person(YearStaff.CHIEF).open("/session/approve.xhtml").picture("year-approve").pictureInKazakh("year-approve");
        for (String name : List.of(YearStaff.READS, YearStaff.REFUSES)) {
            chief.open(decision(name)).sign("approve:give").waitFor("Утверждено результатов: 1");
        }
        chief.open(decision(YearStaff.APPEALS)).unfold("Вернуть с замечанием").press("return:send").waitFor("Замечание: введите значение").picture("year-return-refused");
        chief.open(decision(YearStaff.APPEALS)).unfold("Вернуть с замечанием").fill("return:remark", "Рассмотреть пояснение служащего.").press("return:send")
                .waitFor("Дело возвращено Комиссии");
    }

    private String decision(String name) {
        return "/session/approve.xhtml?case=" + story.number(name);
    }

    /** The supplementary protocol: the returned case alone, in a session outside the schedule, which needs the chair's consent. */
    void heardAnew() throws IOException {
        Clerk secretary = story.person(YearStaff.SECRETARY).open("/session/list.xhtml").date("plan:day", "18.02.2020").press("plan:make").waitFor("соглас");
        secretary.open("/session/list.xhtml").date("plan:day", "18.02.2020").fill("plan:consent", "дано 18.02.2020, резолюция").press("plan:make");
        secretary.page().waitForURL("**/session/hold.xhtml**");
        story.note("session", Clerk.numberIn(secretary.address(), "session"));
        secretary.open("/session/agenda.xhtml?session=" + story.number("session")).waitFor("Рассмотреть пояснение служащего").tickAll().press("ready:put");
        secretary.open(room()).press("attendance:everybody").press("run:open");
        caseOf(YearStaff.APPEALS).press("approve:unanimous");
        secretary.open(room()).press("finish:close").waitFor("закрыто");
        secretary.open(protocol("session")).press("make:do").waitFor("ожидается").picture("year-protocol-supplementary");
        String supplement = Paper.text(secretary.download("main a:has-text('PDF')"));
        assertTrue(supplement.contains("Жумабаев") && supplement.contains("Жұмабаев") && !supplement.contains("Толегенова"), supplement);
        everybodySigns(protocol("session"));
        story.person(YearStaff.CHIEF).open(decision(YearStaff.APPEALS)).sign("approve:give").waitFor("Утверждено результатов: 1");
    }
}
