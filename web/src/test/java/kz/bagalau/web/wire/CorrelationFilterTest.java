package kz.bagalau.web.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.bagalau.audit.Correlation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exchange is called what the other side calls it, if that can stand in a log. */
class CorrelationFilterTest {

    private static final String HEADER = "X-Correlation-Id";

    private final CorrelationFilter filter = new CorrelationFilter();

    @Test
    void theNameOfTheOtherSideStandsBehindItAndInTheAnswer() throws Exception {
        AtomicReference<Optional<String>> behind = new AtomicReference<>();
        Exchange exchange = new Exchange("GET", "/api/v1/docflow/check").header(HEADER, "sed-2023-07-17-000481")
                .through(filter, (request, response) -> behind.set(Correlation.current()));
        assertEquals(Optional.of("sed-2023-07-17-000481"), behind.get());
        assertEquals("sed-2023-07-17-000481", exchange.told(HEADER));
        assertEquals(Optional.empty(), Correlation.current(), "the next request of the thread has its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nbreak", "id\r\nSet-Cookie: a=b", "№ 5", "<id>",
            "x1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"})
    void whatCannotStandInALogIsReplaced(String asked) throws Exception {
        String made = new Exchange("POST", "/soap/v1/docflow").header(HEADER, asked).through(filter).told(HEADER);
        assertNotEquals(asked, made);
        assertEquals(made, UUID.fromString(made).toString());
    }

    @Test
    void whoNamesNoneGetsAnotherEachTime() throws Exception {
        String first = new Exchange("GET", "/api/v1/about").through(filter).told(HEADER);
        assertNotEquals(first, new Exchange("GET", "/api/v1/about").through(filter).told(HEADER));
        assertEquals(first, UUID.fromString(first).toString());
    }

    @Test
    void aFailureIsPassedOnAndLeavesNothingBehind() {
        Exchange exchange = new Exchange("GET", "/api/v1/docflow/check");
        assertThrows(ServletException.class, () -> exchange.through(filter, (request, response) -> {
            throw new ServletException("failed");
        }));
        assertTrue(exchange.passed());
        assertEquals(Optional.empty(), Correlation.current());
    }
}
