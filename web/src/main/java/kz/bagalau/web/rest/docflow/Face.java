package kz.bagalau.web.rest.docflow;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.docflow.Malformed;
import kz.bagalau.web.docflow.Problems;
import kz.bagalau.web.docflow.type.Problem;
import kz.bagalau.web.docflow.type.Wire;
import kz.bagalau.web.rest.v1.Spoken;

/** What all resources of the exchange have in common: how a request is read, how an answer is tagged, how a failure is told. */
abstract class Face {

    private static final String IDEMPOTENCY = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z._:-]{16,100}");
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");
    /** The same field twice is read in two ways by two readers: by none here. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Context
    HttpHeaders headers;
    @Context
    UriInfo uri;
    @Context
    Request request;

    /** The answer of some work, or what went wrong with it. */
    Response answer(Supplier<Response.ResponseBuilder> work) {
        try {
            return work.get().build();
        } catch (WebApplicationException ofHttp) {
            throw ofHttp;
        } catch (RuntimeException failed) {
            Problem problem = Problems.of(failed, lang(), place());
            Response.ResponseBuilder told = Response.status(problem.status).type("application/problem+json").language(lang().locale()).entity(problem);
            if (problem.status == Response.Status.UNAUTHORIZED.getStatusCode()) {
                told.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Bagalau\"");
            }
            return told.build();
        }
    }

    /** The language of what is told. */
    Lang lang() {
        return Spoken.of(headers);
    }

    /** The address that was asked. */
    String place() {
        return uri.getRequestUri().getPath();
    }

    /** A request, with what the query says. A word that stands there twice is said by its first. */
    <T extends Wire> Asked<T> asked(Class<T> type) {
        Asked<T> asked = Asked.of(type);
        uri.getQueryParameters().forEach((name, values) -> asked.with(name, values.get(0)));
        return asked;
    }

    /** The same, with the JSON of its body. */
    <T extends Wire> Asked<T> asked(Class<T> type, String element, InputStream body) {
        return asked(type).with(element, json(body));
    }

    private static JsonValue json(InputStream body) {
        try (JsonReader reader = JSON.createReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()))) {
            return reader.readValue();
        } catch (RuntimeException unreadable) { // also of what nests too deep, which its reader has no name for
            throw Malformed.notJson(String.valueOf(unreadable.getMessage()));
        }
    }

    /** The idempotency key. @throws Malformed where there is none */
    String key() {
        String key = headers.getHeaderString(IDEMPOTENCY);
        if (key == null || !KEY.matcher(key).matches()) {
            throw Malformed.key(key);
        }
        return key;
    }

    /** The version that If-Match names; null where it is not there. */
    String seen() {
        String tag = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (tag == null) {
            return null;
        }
        Matcher version = VERSION.matcher(tag.strip());
        if (!version.matches()) {
            throw Malformed.at(HttpHeaders.IF_MATCH, tag, "rest.fault.tag");
        }
        return version.group(1);
    }

    /** An answer under a version, or 304 where the asker has it. */
    Response.ResponseBuilder tagged(Object version, Supplier<Object> answer) {
        EntityTag tag = new EntityTag(String.valueOf(version));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(answer.get()) : known).tag(tag);
    }
}
