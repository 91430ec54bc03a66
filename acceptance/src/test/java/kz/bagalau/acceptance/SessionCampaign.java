package kz.bagalau.acceptance;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kz.bagalau.campaign.Report;

/**
 * Five hundred servants decided in one session in Chromium: those whom nobody disputes together, the others one by one with corrections and
 * recommendations; then the protocol, its signatures, the approval, the extracts. Run in the folder {@code acceptance}; ends with 1 if it
 * takes longer than the issue allows, or something breaks.
 */
public final class SessionCampaign {

    private static final String EDITION = "almaty-city-2018";
    private static final int SERVANTS = Integer.getInteger("bagalau.many", 500);
    private static final int DISPUTED = Math.max(2, SERVANTS * 40 / 500);
    private static final double LIMIT = 15 * 60;
    private static final double PATIENCE = 10 * 60_000;
    private static final List<String> SIGNERS = List.of("secretary", "chair", "member1", "member2", "member3", "member4");

    private record Step(String what, int clicks, double seconds) {
    }

    /** What a step does. */
    private interface Work {
        void run() throws IOException;
    }

    private final Server server;
    private final Clicks clicks = new Clicks();
    private final Map<String, Clerk> clerks = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private String session;

    private SessionCampaign(Server server) {
        this.server = server;
    }

    public static void main(String... arguments) throws IOException, SQLException {
        long start = System.nanoTime();
        boolean well;
        try (ReadyCommission ready = new ReadyCommission(EDITION, SERVANTS, DISPUTED); Server server = Micro.onDatabase("session", ready.url())) {
            System.out.printf(Locale.ROOT, "%d cases and a server after %.0f s%n", SERVANTS, (System.nanoTime() - start) / 1e9);
            SessionCampaign campaign = new SessionCampaign(server);
            campaign.run();
            well = campaign.well();
            if (SERVANTS == 500) {
                Report.of("session").write(campaign.report());
            }
            campaign.report().forEach(System.out::println);
        }
        System.exit(well ? 0 : 1);
    }

    private void run() throws IOException {
        SIGNERS.forEach(this::clerk);
        clerk("head");
        Clerk secretary = clerk("secretary");
        step("the session is planned, all cases are put on its agenda", () -> prepared(secretary));
        step("everybody came: the quorum is there; the session is opened", () -> secretary.open(room()).press("attendance:everybody").press("run:open"));
        seen.add(said(secretary, ".s-quorum"));
        secretary.picture("many-room").pictureInKazakh("many-room");
        step("the undisputed are decided together", () -> secretary.open(room()).press("joint:together"));
        secretary.picture("many-joint");
        step("the " + DISPUTED + " disputed are decided one by one, half of them corrected, all with a recommendation", () -> disputed(secretary));
        secretary.picture("many-decided").pictureInKazakh("many-decided");
        step("the session is closed", () -> secretary.open(room()).press("finish:close").waitFor("закрыто"));
        step("the protocol is made", () -> secretary.open(protocol()).press("make:do").waitFor("ожидается"));
        secretary.picture("many-protocol").pictureInKazakh("many-protocol");
        step(SIGNERS.size() + " sign it", () -> SIGNERS.forEach(one -> clerk(one).open(protocol()).sign("sign:give")));
        read(secretary.open(protocol()).download("main a:has-text('PDF')"));
        Clerk head = clerk("head").open("/session/approve.xhtml").picture("many-approve").pictureInKazakh("many-approve");
        step("the official approves all", () -> head.open("/session/approve.xhtml").press("rows:all").sign("rows:confirm").waitFor("Утверждено результатов: " + SERVANTS));
        step("the extracts are made", () -> secretary.open(protocol()).press("extracts:make"));
        seen.add(said(secretary, "[id='messages']"));
        secretary.picture("many-signed").pictureInKazakh("many-signed");
    }

    private static String said(Clerk clerk, String where) {
        return clerk.page().locator(where).innerText().replace('\n', ' ').trim();
    }

    private Clerk clerk(String login) {
        return clerks.computeIfAbsent(login, one -> {
            Clerk entered = clicks.of(Clerk.enter(server, one, ReadyCommission.PASSWORD, "ru"));
            entered.page().setDefaultTimeout(PATIENCE);
            entered.page().setDefaultNavigationTimeout(PATIENCE);
            return entered;
        });
    }

    private void prepared(Clerk secretary) {
        secretary.open("/session/list.xhtml").date("plan:day", "20.01.2020").fill("plan:room", "Зал 101").fill("plan:consent", "согласие председателя").press("plan:make");
        secretary.page().waitForURL("**/session/hold.xhtml**");
        session = Clerk.numberIn(secretary.address(), "session");
        secretary.open("/session/agenda.xhtml?session=" + session).tickAll().press("ready:put");
    }

    /** The room goes on to the next case that waits by itself. */
    private void disputed(Clerk secretary) {
        secretary.open(room());
        for (int i = 0; i < DISPUTED; i++) {
            recommended(secretary);
            if (i % 2 == 0) {
                corrected(secretary);
            } else {
                secretary.press("approve:unanimous");
            }
        }
    }

    private static void corrected(Clerk secretary) {
        secretary.unfold("Пересмотреть результат");
        Locator form = secretary.page().locator("[id='regrade']");
        form.locator("select").first().selectOption("SATISFACTORY");
        form.locator("select").last().selectOption("JUDGEMENT");
        form.locator("textarea").fill("Комиссия учла пояснения руководителя.");
        secretary.press("regrade:put").press("votes:all").press("votes:count").waitFor("Принято");
    }

    private static void recommended(Clerk secretary) {
        secretary.unfold("Заключение Комиссии");
        secretary.page().locator("[id='conclusion'] textarea").first().fill("Направить на курсы повышения квалификации.");
        secretary.press("conclusion:save");
    }

    private void read(Path pdf) throws IOException {
        String text = Paper.text(pdf);
        long named = IntStream.range(0, SERVANTS).filter(i -> text.contains("Қызметші" + i + " ")).count();
        seen.add(named + " of " + SERVANTS + " servants stand in the signed protocol's PDF of " + Paper.pages(pdf) + " pages, read back");
        if (named != SERVANTS) {
            throw new IllegalStateException(seen.get(seen.size() - 1));
        }
    }

    private void step(String what, Work work) throws IOException {
        int before = clicks.soFar();
        long start = System.nanoTime();
        work.run();
        steps.add(new Step(what, clicks.soFar() - before, (System.nanoTime() - start) / 1e9));
        Step done = steps.get(steps.size() - 1);
        System.out.printf(Locale.ROOT, "%s: %d clicks, %.1f s%n", done.what(), done.clicks(), done.seconds());
    }

    private double seconds() {
        return steps.stream().mapToDouble(Step::seconds).sum();
    }

    private boolean well() {
        return seconds() <= LIMIT && Clerk.TROUBLES.isEmpty();
    }

    private List<String> report() {
        List<String> lines = new ArrayList<>(List.of(SERVANTS + " servants of a body under " + EDITION + ", " + DISPUTED + " of them disputed (the lowest grade), decided in one"
                + " session by scripted clicks in Chromium; Payara Micro and PostgreSQL on the same machine. Typed texts are not counted as clicks.", "",
                "| step | clicks | seconds |", "| --- | --- | --- |"));
        steps.forEach(step -> lines.add(String.format(Locale.ROOT, "| %s | %d | %.1f |", step.what(), step.clicks(), step.seconds())));
        lines.add(String.format(Locale.ROOT, "| **all** (at most 900 s: %s) | **%d** | **%.1f** |", seconds() <= LIMIT ? "met" : "missed",
                steps.stream().mapToInt(Step::clicks).sum(), seconds()));
        lines.addAll(List.of("", "Seen:", ""));
        seen.forEach(one -> lines.add("- " + one));
        lines.add(Clerk.TROUBLES.isEmpty() ? "- no answer of the server from 500 on, no error of a script" : "- troubles: " + Clerk.TROUBLES);
        return lines;
    }

    private String room() {
        return "/session/hold.xhtml?session=" + session;
    }

    private String protocol() {
        return "/session/protocol.xhtml?session=" + session;
    }
}
