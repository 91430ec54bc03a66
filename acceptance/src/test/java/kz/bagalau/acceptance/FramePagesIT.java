package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every page, and the pages that everybody may read: languages, errors, headers, law, calendar, inbox. */
class FramePagesIT {

    private static final List<String> OPEN = List.of("/login/login.xhtml", "/law/acts.xhtml", "/law/edition.xhtml?id=astana-2015",
            "/law/point.xhtml?edition=astana-2015&point=18", "/law/calendar.xhtml?year=2015", "/law/compare.xhtml", "/error/404.xhtml");

    private final Server server = Micro.shared();

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void pagesForEverybodyAreAccessibleInEachLanguage(String language) {
        try (Page page = Browser.open(server, language)) {
            for (String address : OPEN) {
                page.navigate(address);
                assertEquals(language, page.locator("html").getAttribute("lang"), address);
                assertFalse(page.content().contains("???"), address + " lacks a text");
                Browser.assertAccessible(page);
                Browser.picture(page, "frame-" + language + address.replaceAll("[^a-z0-9]+", "-"));
            }
        }
    }

    @Test
    void anotherLanguageKeepsThePageAndItsParameters() {
        try (Page page = Browser.open(server, "ru")) {
            page.navigate("/law/point.xhtml?edition=astana-2015&point=18");
            page.locator(".b-langs a[lang=kk]").click();
            assertEquals("18-тармақ", page.locator("h1").textContent());
            assertTrue(page.url().endsWith("/law/point.xhtml?edition=astana-2015&point=18"), page.url());
            page.navigate("/law/acts.xhtml");
            assertEquals("kk", page.locator("html").getAttribute("lang"));
        }
    }

    @Test
    void aWrongFieldIsNamedOnTopAndTheSummaryJumpsToIt() {
        try (Page page = Browser.open(server, "ru")) {
            page.navigate("/login/login.xhtml");
            page.locator("[id='login:enter']").click();
            page.locator(".b-errors a").first().waitFor();
            Browser.assertAccessible(page);
            Browser.picture(page, "frame-errors");
            page.locator(".b-errors a").first().click();
            assertEquals("login:name", page.evaluate("() => document.activeElement.id"));
        }
    }

    @Test
    void theInboxIsTheFirstPageAfterLogin() {
        try (Page page = Browser.open(server, "ru")) {
            page.navigate("/");
            page.locator("[id='login:name']").fill("secretary");
            page.locator("[id='login:password']").fill("bagalau-demo");
            page.locator("[id='login:enter']").click();
            page.waitForURL("**/inbox.xhtml*");
            assertEquals(1, page.locator(".b-menu a[aria-current=page]").count());
            for (String language : List.of("kk", "ru")) {
                page.navigate("/inbox.xhtml?lang=" + language);
                Browser.assertAccessible(page);
                Browser.picture(page, "inbox-" + language);
            }
        }
    }

    @Test
    void pagesFitATabletAndTwiceTheSize() {
        try (Page page = Browser.open(server, "kk")) {
            for (int width : List.of(768, 683)) {
                page.setViewportSize(width, 600);
                page.navigate("/law/point.xhtml?edition=astana-2015&point=18");
                Browser.assertAccessible(page);
                page.locator(".b-menu-button").click();
                assertTrue(page.locator("#menu").isVisible());
                page.keyboard().press("Escape");
                assertFalse(page.locator("#menu").isVisible());
            }
        }
    }

    @Test
    void whatIsNotThereIsAnsweredByAPageOfOurs() {
        for (String address : List.of("/law/edition.xhtml?id=nothing", "/law/point.xhtml?edition=astana-2015&point=99", "/law/calendar.xhtml?year=1990", "/nothing.xhtml")) {
            HttpResponse<String> answer = server.get(address);
            assertEquals(404, answer.statusCode(), address);
            assertTrue(answer.body().contains("b-alone"), address);
            assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), address);
        }
    }

    @Test
    void answersCarryTheSecurityHeaders() {
        HttpHeaders headers = server.get("/law/acts.xhtml").headers();
        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"), policy);
        assertTrue(policy.matches(".*style-src-elem 'self';.*script-src 'self' 'nonce-[A-Za-z0-9+/=]+';?"), policy);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElseThrow());
        assertEquals("no-store", headers.firstValue("Cache-Control").orElseThrow());
        assertTrue(server.get("/api/v1/about").headers().firstValue("Content-Security-Policy").orElseThrow().startsWith("default-src 'none'"));
    }

    @Test
    void theSessionCookieIsForThisSiteAndNoScript() {
        String cookie = server.get("/login/login.xhtml").headers().allValues("Set-Cookie").stream().filter(one -> one.startsWith("bagalau="))
                .findFirst().orElseThrow().toLowerCase(Locale.ROOT);
        assertTrue(cookie.contains("samesite=lax"), cookie);
        assertTrue(cookie.contains("httponly"), cookie);
    }
}
