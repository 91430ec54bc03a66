package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document-flow system from its account to the token that opens nothing any more, over real HTTP. */
class ProgramIT {

    private static final String CHECK = "/api/v1/docflow/check";
    private static final String SOAP = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body/></s:Envelope>";

    private final Server server = Micro.shared();

    @Test
    void aProgramComesByItsTokenAlone() {
        try (Page page = User.ADMIN.enter(server, "ru")) {
            String address = account(page, "sed-it");
            assertEquals(0, page.locator("[id='deeds:reset']").count(), "it has no password");
            Browser.assertAccessible(page);
            Browser.picture(page, "tokens-none");
            String token = token(page, "Рабочий сервер", 1000);
            assertEquals(403, ask(token, CHECK).statusCode(), "nothing is granted yet");
            page.locator("[id='grant:role']").selectOption("DOCFLOW_STAFF");
            page.locator("[id='grant:body']").selectOption(new SelectOption().setIndex(1));
            page.locator("[id='grant:give']").click();
            page.locator("[id='grants']").waitFor();
            assertChecked(token);
            assertRefused(token);
            page.navigate(address);
            String slow = token(page, "Медленный", 2);
            assertEquals(200, ask(slow, CHECK).statusCode());
            assertEquals(200, ask(slow, CHECK).statusCode());
            HttpResponse<String> third = ask(slow, CHECK);
            assertEquals(429, third.statusCode());
            assertTrue(Integer.parseInt(third.headers().firstValue("Retry-After").orElseThrow()) > 0);
            assertEquals(200, ask(token, CHECK).statusCode(), "another token has a rate of its own");
            revoke(page, "Рабочий сервер");
            HttpResponse<String> revoked = ask(token, CHECK);
            assertEquals(401, revoked.statusCode());
            assertTrue(revoked.headers().firstValue("WWW-Authenticate").orElseThrow().startsWith("Bearer"));
            Browser.assertAccessible(page);
            for (String language : List.of("kk", "ru", "en")) {
                page.navigate(address + "&lang=" + language);
                assertFalse(page.content().contains("???"), "a text is missing");
                Browser.picture(page, "tokens-" + language);
            }
        }
    }

    private static String account(Page page, String login) {
        page.navigate("/admin/accounts-create.xhtml");
        page.locator("[id='outside:name']").fill("СЭД акимата");
        page.locator("[id='outside:user']").fill(login);
        page.locator("[id='outside:technical']").check();
        page.locator("[id='outside:one']").click();
        page.waitForURL("**/admin/accounts-one.xhtml?account=*");
        return page.url();
    }

    private static String token(Page page, String name, int perMinute) {
        page.locator("[id='making:name']").fill(name);
        page.locator("[id='making:rate']").fill(Integer.toString(perMinute));
        page.locator("[id='making:makeToken']").click();
        page.locator("#token").waitFor();
        return page.locator("#token").textContent().strip();
    }

    private static void revoke(Page page, String name) {
        page.locator("[id='kept'] tr:has-text('" + name + "') button").click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        page.waitForFunction("() => [...document.querySelectorAll(\"[id='kept'] tr\")].filter(row => row.querySelector('button')).length === 1");
    }

    private HttpResponse<String> ask(String token, String path) {
        return server.send(HttpRequest.newBuilder(server.uri(path)), request -> request.header("Authorization", "Bearer " + token).header("Accept-Language", "ru"));
    }

    private void assertChecked(String token) {
        HttpResponse<String> named = server.send(HttpRequest.newBuilder(server.uri(CHECK)),
                request -> request.header("Authorization", "Bearer " + token).header("X-Correlation-Id", "sed-it-1"));
        assertEquals(200, named.statusCode(), named.body());
        assertEquals("sed-it-1", named.headers().firstValue("X-Correlation-Id").orElseThrow());
        JsonObject answer = json(named.body());
        assertEquals("sed-it", answer.getString("account"));
        assertEquals("1.0.0", answer.getString("contract"));
        assertEquals("[\"DOCFLOW_STAFF\"]", answer.getJsonArray("bodies").getJsonObject(0).getJsonArray("rights").toString());
        assertTrue(server.log().contains("GET " + CHECK + " 200, correlation sed-it-1"), "in the log");
    }

    private void assertRefused(String token) {
        String basic = "Basic " + Base64.getEncoder().encodeToString(("sed-it:" + token).getBytes());
        assertEquals(401, server.send(HttpRequest.newBuilder(server.uri(CHECK)), request -> request.header("Authorization", basic)).statusCode());
        assertEquals(401, server.get(CHECK).statusCode());
        assertEquals(401, ask("x".repeat(43), CHECK).statusCode());
        assertEquals(401, ask("x".repeat(43), "/api/v1/about").statusCode());
        assertEquals(404, ask(token, "/api/v1/docflow/nothing").statusCode());
        HttpResponse<String> fault = server.send(HttpRequest.newBuilder(server.uri("/soap/v1/about")),
                request -> request.header("Authorization", "Bearer wrong").header("Content-Type", "text/xml").POST(BodyPublishers.ofString(SOAP)));
        assertEquals(401, fault.statusCode());
        assertTrue(fault.body().contains("<status>401</status>"), fault.body());
        HttpResponse<String> page = server.send(HttpRequest.newBuilder(server.uri("/inbox.xhtml")), request -> request.header("Authorization", "Bearer " + token));
        assertFalse(page.body().contains("sed-it"), "no pages for programs");
        assertLong(token, server.uri("/api/v1/docflow/facts"));
    }

    private void assertLong(String token, URI address) {
        byte[] body = new byte[30_000_001];
        HttpResponse<String> chunked = server.send(HttpRequest.newBuilder(address), request -> request.header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertEquals(413, chunked.statusCode(), chunked.body());
        assertTrue(chunked.headers().firstValue("Content-Type").orElseThrow().startsWith("application/problem+json"));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
