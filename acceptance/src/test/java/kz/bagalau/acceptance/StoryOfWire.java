package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/** What programs are told of the results of the story, by REST and SOAP, each as much as he may see on the page. */
final class StoryOfWire {

    /** The list of the single sheets of the circular evaluation, which the evaluated never sees (п. 16). */
    private static final String SHEETS = "итоги листов по возрастанию";

    private final Story story;

    StoryOfWire(Story story) {
        this.story = story;
    }

    void explained() {
        String address = "/api/v1/cases/" + story.number(StoryStaff.READS) + "/results/standing/explanation";
        HttpResponse<String> toHr = rest(address, story.basicOf("secretary"));
        assertEquals(200, toHr.statusCode(), toHr.body());
        assertTrue(toHr.body().contains(SHEETS) && toHr.body().contains("\"points\":[\"18\"]"), toHr.body());
        HttpResponse<String> toServant = rest(address, story.basicOfPerson(StoryStaff.READS));
        assertEquals(200, toServant.statusCode(), toServant.body());
        assertFalse(toServant.body().contains(SHEETS), toServant.body());
        assertEquals("ru", toServant.headers().firstValue("Content-Language").orElse(""));
        assertEquals(401, rest(address, null).statusCode());
        assertEquals(403, rest(address, story.basicOfPerson(StoryStaff.APPEALS)).statusCode());
        assertEquals(404, rest(address.replace("standing", "1"), story.basicOf("secretary")).statusCode());
        soap();
    }

    private void soap() {
        HttpResponse<String> toServant = soap(story.basicOfPerson(StoryStaff.READS), "kk");
        assertEquals(200, toServant.statusCode(), toServant.body());
        assertTrue(toServant.body().contains("<point>18</point>") && toServant.body().contains("18-тармақ") && toServant.body().contains("<grade>"), toServant.body());
        assertTrue(soap(story.basicOf("secretary"), "ru").body().contains(SHEETS));
        HttpResponse<String> refused = soap(story.basicOfPerson(StoryStaff.APPEALS), "ru");
        assertEquals(500, refused.statusCode());
        assertTrue(refused.body().contains("<status>403</status>"), refused.body());
        assertTrue(soap(null, "ru").body().contains("<status>401</status>"));
    }

    private HttpResponse<String> rest(String address, String authorization) {
        return story.server().send(HttpRequest.newBuilder(story.server().uri(address)).header("Accept-Language", "ru"), by(authorization));
    }

    private HttpResponse<String> soap(String authorization, String language) {
        String ask = """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><r:explanation xmlns:r="urn:kz:bagalau:results:v1">
                <case>%s</case><language>%s</language></r:explanation></s:Body></s:Envelope>""".formatted(story.number(StoryStaff.READS), language);
        return story.server().send(HttpRequest.newBuilder(story.server().uri("/soap/v1/results")).header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(ask)), by(authorization));
    }

    private static Consumer<HttpRequest.Builder> by(String authorization) {
        return request -> {
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
        };
    }
}
