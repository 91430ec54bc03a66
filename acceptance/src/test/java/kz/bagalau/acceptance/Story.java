package kz.bagalau.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** What the steps of the story share: the server, who sits at which screen, and the numbers under which things are found again. */
final class Story {

    private static final String DEMO = "bagalau-demo";
    private static final String BODY = "Управление финансов";

    private final Server server;
    private final Map<String, Clerk> clerks = new HashMap<>();
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, String> logins = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    /** The story of the main job, in the second body of the demo of 2015. */
    Story() {
        this(Micro.onPostgres("story", "astana-2015"));
    }

    /** A story on a server of its own. */
    Story(Server server) {
        this.server = server;
    }

    Server server() {
        return server;
    }

    /** Somebody of the demo, working in the body of the story. */
    Clerk office(String login) {
        return clerks.computeIfAbsent(login, who -> {
            Clerk clerk = Clerk.enter(server, who, DEMO, "ru").open("/account/mine.xhtml");
            return clerk.choose("settings:body", BODY).press("settings:save");
        });
    }

    /** Somebody of the demo, working where he serves. */
    Clerk desk(String login) {
        return clerks.computeIfAbsent(login, who -> Clerk.enter(server, who, DEMO, "ru"));
    }

    /** The same at a second screen. */
    Clerk again(String login) {
        return Clerk.enter(server, login, DEMO, "ru");
    }

    Clerk administrator() {
        return clerks.computeIfAbsent("admin", who -> Clerk.enter(server, who, DEMO, "ru"));
    }

    /** One of the people of the staff file, with the one-time password that was printed for him. */
    Clerk person(String name) {
        return clerks.computeIfAbsent(name, who -> another(who, "ru"));
    }

    /** The same person at a second screen. */
    Clerk another(String name, String language) {
        return Clerk.enter(server, logins.get(name), passwords.get(name), language);
    }

    void handOut(String name, String login, String password) {
        logins.put(name, login);
        passwords.put(name, password);
    }

    /** How somebody of the demo names himself to REST and SOAP. */
    String basicOf(String login) {
        return basic(login, DEMO);
    }

    /** How one of the people of the staff file does. */
    String basicOfPerson(String name) {
        return basic(logins.get(name), passwords.get(name));
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    void note(String what, String number) {
        numbers.put(what, number);
    }

    String number(String what) {
        return numbers.get(what);
    }

    /** The demo's day goes on. */
    void day(String day) throws IOException {
        String answer = server.ask("day", day);
        if (!answer.startsWith("ok")) {
            throw new IllegalStateException(answer);
        }
    }

    /** The server dies and comes back; everybody logs in anew. */
    void crash() throws IOException, InterruptedException {
        server.crashAndStart();
        clerks.values().forEach(clerk -> clerk.page().context().close());
        clerks.clear();
    }

    void close() {
        clerks.values().forEach(clerk -> clerk.page().context().close());
        server.close();
    }
}
