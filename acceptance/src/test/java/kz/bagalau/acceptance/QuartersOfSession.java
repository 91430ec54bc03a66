package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** The commission over a year of quarters: it corrects a quarter upward, whereupon the year is computed anew, and decides the others together. */
final class QuartersOfSession {

    private final Story story;
    private final YearOfSession sessions;

    QuartersOfSession(Story story) {
        this.story = story;
        sessions = new YearOfSession(story, "01.12.2017", "28.12.2017");
    }

    void appointed() throws IOException {
        sessions.appointed(1, "Исправьте");
    }

    void prepared() {
        sessions.prepared(QuartersOfJournal.SERVANTS.size());
    }

    void opened() {
        story.person(YearStaff.SECRETARY).open(sessions.room()).press("attendance:everybody").press("run:open").waitFor("Ход заседания").picture("quarters-room")
                .pictureInKazakh("quarters-room");
    }

    /** The lowest grade and the case with an act of refusal are put alone, what nobody disputes together. */
    void decided() {
        Clerk secretary = story.person(YearStaff.SECRETARY);
        List.of(YearStaff.LEFT, YearStaff.REFUSES).forEach(name -> sessions.caseOf(name).press("approve:unanimous"));
        secretary.open(sessions.room());
        if (secretary.sees("joint:together")) {
            secretary.press("joint:together");
        }
        secretary.open(sessions.room()).picture("quarters-room-decided").press("finish:close").waitFor("закрыто");
    }

    /** Nothing changed, fewer points, no proof: each is told. More points with their proof are put to the vote and carried. */
    void corrected() throws IOException {
        Clerk secretary = parts().picture("quarters-parts");
        parts().choose("parts:ground", "документ").fill("parts:why", "Письмо от 20.12.2017").press("parts:put").waitFor("Ничего не изменено");
        point(parts(), "III", "100").choose("parts:ground", "документ").fill("parts:why", "Письмо от 20.12.2017").upload("parts:proof", StoryOfSession.proof())
                .press("parts:put").waitFor("Исправьте").picture("quarters-parts-lower");
        point(parts(), "III", "110").choose("parts:ground", "документ").fill("parts:why", "Проект постановления не был учтён: письмо от 20.12.2017.")
                .upload("parts:proof", StoryOfSession.proof()).press("parts:put").key("KeyA").picture("quarters-voting").pictureInKazakh("quarters-voting");
        sessions.caseOf(YearStaff.APPEALS).press("votes:count").waitFor("ринято");
        secretary.picture("quarters-corrected");
    }

    private Clerk parts() {
        return sessions.caseOf(YearStaff.APPEALS).unfold("Исправить баллы квартала");
    }

    /** The points of a quarter, found by its name. */
    private static Clerk point(Clerk clerk, String quarter, String points) {
        Locator field = clerk.page().locator("[id='parts'] .b-field", new Page.LocatorOptions().setHasText(quarter + " квартал")).locator("input[type=text]").first();
        field.fill(points);
        return clerk;
    }

    /** Signed by all; the correction of the quarter and what it makes of the year stand in it. */
    void signed(String corrected) throws IOException {
        String address = sessions.protocol("session");
        Clerk secretary = story.person(YearStaff.SECRETARY).open(address).press("make:do").waitFor("ожидается").picture("quarters-protocol").pictureInKazakh("quarters-protocol");
        String text = Paper.text(secretary.download("main a:has-text('PDF')"));
        assertTrue(text.contains("110") && text.contains(corrected) && text.contains("Жумабаев") && text.contains("Жұмабаев"), text);
        sessions.everybodySigns(address);
    }
}
