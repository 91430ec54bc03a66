package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.acceptance.Wire.Asked;

/** Bad calls by REST and SOAP about surveys and sheets: wrong numbers, foreign matters, wrong wishes, hostile XML. Each is told what is wrong, nothing of the inside. */
final class RankedBadCalls {

    /** What is no number of ours: letters, a sign, a fraction, more than a number holds, what a file system or a database might read. */
    private static final List<String> NO_NUMBERS = List.of("abc", "1.5", "99999999999999999999", "1%20or%201=1", "%D1%84");
    private static final List<String> ADDRESSES = List.of("/api/v1/cases/%s/survey-report", "/api/v1/cycles/%s/survey-summary", "/api/v1/sheets/%s",
            "/api/v1/cases/%s/results/standing/explanation");
    private static final List<List<String>> OPERATIONS = List.of(List.of("surveyReport", "case"), List.of("surveySummary", "cycle"), List.of("sheet", "sheet"), List.of("explanation", "case"));
    private static final String XML = "text/xml; charset=UTF-8";
    private static final String DTD = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    private static final String ENVELOPE = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><r:surveyReport xmlns:r=\"urn:kz:bagalau:results:v1\">"
            + "<case>%s</case></r:surveyReport></s:Body></s:Envelope>";

    private final Story story;
    private final Wire wire;

    RankedBadCalls(Story story) {
        this.story = story;
        this.wire = new Wire(story.server());
    }

    private String head() {
        return story.basicOf("headofhr");
    }

    void byRest() {
        for (String address : ADDRESSES) {
            NO_NUMBERS.forEach(number -> wire.refused(404, wire.rest(address.formatted(number), head())));
            Stream.of("999999999", "-1", "0").forEach(number -> wire.refused(404, wire.rest(address.formatted(number), head())));
            wire.refused(401, wire.rest(address.formatted("1"), null));
            wire.refused(401, wire.rest(address.formatted("1"), "Basic %%%"));
            wire.refused(401, wire.rest(address.formatted("1"), "Bearer x"));
        }
        String report = ADDRESSES.get(0).formatted(story.number("reported"));
        wire.refused(403, wire.rest(report, story.basicOf("boardhead")));
        wire.refused(403, wire.rest("/api/v1/sheets/" + story.number("sheet"), story.basicOf("boardhead")));
        wire.refused(406, wire.rest(report, head(), "Accept", "text/html"));
        wire.refused(406, wire.rest(report, head(), "Accept", "application/xml"));
        wire.refused(400, wire.rest(report, head(), "Accept", ";;;"));
        assertEquals(200, wire.rest(report, head(), "Accept-Language", ";;q=x").statusCode(), "whoever wishes for no language gets his own");
        wire.refused(405, story.server().post(report, "application/json", "{}"));
    }

    void bySoap() {
        for (List<String> operation : OPERATIONS) {
            Stream.of("abc", "1.5", "99999999999999999999", "", "<case>1</case>").forEach(number -> wire.fault(wire.soap(operation.get(0), Asked.of(operation.get(1), number), head())));
            wire.problem(400, wire.soap(operation.get(0), Asked.of(operation.get(1), null), head()));
            Stream.of("999999999", "-1").forEach(number -> wire.problem(404, wire.soap(operation.get(0), Asked.of(operation.get(1), number), head())));
            wire.problem(401, wire.soap(operation.get(0), Asked.of(operation.get(1), "1"), null));
        }
        wire.problem(403, wire.soap("sheet", Asked.of("sheet", story.number("sheet")), story.basicOf("boardhead")));
        wire.fault(wire.soap("everything", Asked.of("case", "1"), head()));
    }

    /** What is no SOAP at all, and what attacks its reader: it opens no file, grows to nothing, and the server answers on. */
    void hostile() {
        String good = ENVELOPE.formatted(story.number("reported"));
        Stream.of("", "{}", "<", "plain words", ENVELOPE.formatted("1").substring(40), DTD + good, DTD + ENVELOPE.formatted("&x;"), DTD + ENVELOPE.formatted("&b;"),
                good.replace("<s:Body>", "<s:Body>" + "<a>".repeat(5_000))).forEach(text -> wire.fault(sent(text, XML)));
        wire.fault(wire.soap(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80}, XML, head()));
        wire.fault(wire.soap("\ufeff<a".getBytes(StandardCharsets.UTF_16), XML, head()));
        HttpResponse<String> huge = sent(good.replace("<s:Body>", "<s:Body><!--" + "x".repeat(3_000_000) + "-->"), XML);
        wire.fault(huge);
        assertTrue(huge.body().contains("1000000 bytes"), huge::body);
        assertFalse(story.server().log().contains("OutOfMemoryError"));
        assertEquals(200, sent(good, XML).statusCode(), "it answers on");
    }

    private HttpResponse<String> sent(String text, String type) {
        return wire.soap(text.getBytes(StandardCharsets.UTF_8), type, head());
    }
}
