package kz.bagalau.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.web.wire.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes with a token stands or falls by it; what could be a form of another site is refused. */
class BearerTest {

    private final AccessFilter filter = new AccessFilter();

    @BeforeEach
    void chain() {
        filter.verifiers = new Verifiers();
        filter.verifiers.session = new SessionVerifier();
        filter.verifiers.password = new PasswordVerifier();
        filter.verifiers.bearer = new BearerVerifier();
    }

    /** None of them is long enough to be asked about in the database. */
    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer x", "bearer ../../etc/passwd", "BEARER a b c", "Bearer 0123456789012345678901234567890123456789012\u0000",
            "Bearer 01234567890123456789012345678901234567890123456789"})
    void aTokenThatCannotBeOneOpensNothing(String header) throws Exception {
        Exchange rest = new Exchange("GET", "/api/v1/about").header("Authorization", header).through(filter);
        assertFalse(rest.passed(), "not even what everybody may");
        assertEquals(401, rest.status());
        assertEquals("Bearer realm=\"Bagalau\", error=\"invalid_token\"", rest.told("WWW-Authenticate"));
        assertEquals("application/problem+json", rest.told("Content-Type"));
        Exchange soap = new Exchange("POST", "/soap/v1/docflow").header("Authorization", header).header("Content-Type", "text/xml").through(filter);
        assertEquals(401, soap.status());
        assertTrue(soap.answer().contains("<faultcode>soap:Client</faultcode>"), soap.answer());
    }

    @Test
    void noFormOfAnotherSiteChangesAnythingAndNoneCarriesAToken() throws Exception {
        Exchange form = new Exchange("POST", "/api/v1/docflow/facts").header("Content-Type", "multipart/form-data; boundary=x").through(filter);
        assertEquals(403, form.status());
        assertTrue(form.answer().contains("\"code\":\"FOREIGN\""), form.answer());
        Exchange program = new Exchange("POST", "/api/v1/docflow/facts").header("Content-Type", "multipart/form-data; boundary=x")
                .header("Authorization", "Bearer wrong").through(filter);
        assertEquals(401, program.status(), "a wrong token, no forgery");
        assertTrue(new Exchange("POST", "/api/v1/docflow/facts").header("Content-Type", "application/json; charset=utf-8").through(filter).passed());
        assertTrue(new Exchange("GET", "/api/v1/docflow/check").through(filter).passed(), "a guest: the operation refuses him");
    }
}
