package kz.bagalau.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One who is asked, at a browser of his own: he logs in, opens his questionnaire and sends its form, over one client that all share. */
final class Respondent {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NONCE = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern MARK = Pattern.compile("name=\"(answer:[^\"]*:mark)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client;
    private final Server server;
    final SurveyHall.Asked who;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Consumer<IOException> broken;
    private String page;

    /** What became of a form that was sent. */
    enum Outcome { KEPT, REFUSED, TIMED_OUT, FAILED }

    /** @param broken is told why a connection ended without an answer */
    Respondent(HttpClient client, Server server, SurveyHall.Asked who, Consumer<IOException> broken) {
        this.client = client;
        this.server = server;
        this.who = who;
        this.broken = broken;
    }

    void logIn(String password) {
        HttpResponse<String> form = get("/login/login.xhtml");
        Map<String, String> fields = hidden(form.body(), "login");
        fields.put(named(form.body(), "type=\"text\""), who.login());
        fields.put(named(form.body(), "type=\"password\""), password);
        fields.put("login:enter", "");
        HttpResponse<String> entered = post("/login/login.xhtml", fields, PATIENCE).orElseThrow();
        if (entered.statusCode() != 302) {
            throw new IllegalStateException(who + " cannot log in: " + entered.statusCode());
        }
    }

    /** Opens the questionnaire; false where it is closed or not his any more. */
    boolean open() {
        HttpResponse<String> answer = get(address());
        page = answer.body();
        return answer.statusCode() == 200 && MARK.matcher(page).find();
    }

    /** The same mark everywhere, and some words. */
    Outcome answer(int mark, String words, Duration patience) {
        Map<String, String> fields = hidden(page, "answer");
        Matcher marks = MARK.matcher(page);
        while (marks.find()) {
            fields.put(marks.group(1), Integer.toString(mark));
        }
        Matcher area = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"").matcher(page);
        if (!area.find()) {
            throw new IllegalStateException("no field for words");
        }
        fields.put(area.group(1), words);
        fields.put("answer:give", "");
        return outcome(post(address(), fields, patience));
    }

    Outcome withdraw() {
        Map<String, String> fields = hidden(page, "answer");
        fields.put("answer:withdraw", "");
        return outcome(post(address(), fields, PATIENCE));
    }

    private static Outcome outcome(Optional<HttpResponse<String>> answer) {
        int status = answer.map(HttpResponse::statusCode).orElse(0);
        boolean kept = status == 302 && answer.flatMap(one -> one.headers().firstValue("Location")).filter(to -> to.contains("/survey/questionnaire.xhtml")).isPresent();
        return status == 0 ? Outcome.TIMED_OUT : kept ? Outcome.KEPT : status == 200 || status == 403 || status == 404 || status == 409 ? Outcome.REFUSED : Outcome.FAILED;
    }

    private String address() {
        return "/survey/questionnaire.xhtml?survey=" + who.survey();
    }

    private static Map<String, String> hidden(String html, String form) {
        int from = html.indexOf("<form id=\"" + form + "\"");
        if (from < 0) {
            throw new IllegalStateException("no form " + form);
        }
        String part = html.substring(from, html.indexOf("</form>", from));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher nonce = NONCE.matcher(html); // a script of PrimeFaces sends it with every form
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        Matcher inputs = HIDDEN.matcher(part);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1).replace("&amp;", "&").replace("&#x3D;", "=").replace("&quot;", "\"") : "");
            }
        }
        return fields;
    }

    private static String named(String html, String sign) {
        Matcher inputs = Pattern.compile("<input[^>]*" + sign + "[^>]*>").matcher(html);
        if (!inputs.find()) {
            throw new IllegalStateException("no input " + sign);
        }
        Matcher name = NAME.matcher(inputs.group());
        return name.find() ? name.group(1) : "";
    }

    private HttpResponse<String> get(String path) {
        HttpRequest asked = request(path).GET().timeout(PATIENCE).build();
        return send(asked).or(() -> send(asked)).or(() -> send(asked)).orElseThrow();
    }

    private Optional<HttpResponse<String>> post(String path, Map<String, String> fields, Duration patience) {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").timeout(patience).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path) {
        URI uri = server.uri(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept-Language", "ru").header("Accept", "text/html");
        synchronized (cookies) {
            return cookies.isEmpty() ? request : request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
        }
    }

    private Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            synchronized (cookies) {
                answer.headers().allValues("Set-Cookie").forEach(one -> cookies.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1, (one + ";").indexOf(';'))));
            }
            return Optional.of(answer);
        } catch (IOException lateOrBroken) {
            broken.accept(lateOrBroken);
            return Optional.empty(); // what became of it at the server he does not know
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
