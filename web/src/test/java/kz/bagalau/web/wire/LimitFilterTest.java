package kz.bagalau.web.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.account.Bearer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing behind the filter sees a body that is too long, or a request too many. */
class LimitFilterTest {

    private static final String FACTS = "/api/v1/docflow/facts";
    private static final String KNOWN = "kz.bagalau.bearer";

    private final LimitFilter filter = new LimitFilter();

    private static byte[] bytes(long length) {
        byte[] bytes = new byte[(int) length];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }

    private static Bearer bearer(long token, int perMinute) {
        return new Bearer(Caller.GUEST, token, perMinute);
    }

    @ParameterizedTest
    @ValueSource(strings = {FACTS, "/soap/v1/docflow", "/soap/v1/docflow12"})
    void aTokenSendsFilesToTheExchange(String path) throws Exception {
        assertTrue(new Exchange("POST", path).attribute(KNOWN, bearer(1, 60)).body(bytes(LimitFilter.LONGEST)).through(filter).passed());
        Exchange longer = new Exchange("POST", path).attribute(KNOWN, bearer(1, 60)).body(bytes(LimitFilter.LONGEST + 1)).through(filter);
        assertFalse(longer.passed());
        assertEquals(413, longer.status());
        assertEquals("close", longer.told("Connection"));
    }

    @ParameterizedTest
    @ValueSource(strings = {FACTS, "/soap/v1/results", "/api/v1/anything"})
    void withoutATokenNobodyDoes(String path) throws Exception {
        assertTrue(new Exchange("POST", path).body(bytes(LimitFilter.SHORT)).through(filter).passed());
        assertEquals(413, new Exchange("POST", path).body(bytes(LimitFilter.SHORT + 1)).through(filter).status());
        assertEquals(413, new Exchange("POST", path).chunked(bytes(LimitFilter.SHORT + 1)).through(filter).status());
    }

    @Test
    void aBodyWithoutALengthIsCountedBeforeItIsRead() throws Exception {
        byte[] sent = bytes(LimitFilter.SHORT);
        sent[0] = '<';
        Exchange whole = new Exchange("POST", "/soap/v1/about").chunked(sent);
        List<Path> before = spooled();
        whole.through(filter, (request, response) -> {
            assertEquals(LimitFilter.SHORT, request.getContentLengthLong());
            assertArrayEquals(sent, request.getInputStream().readAllBytes());
            assertEquals(before.size() + 1, spooled().size());
        });
        assertTrue(whole.passed());
        assertEquals(before, spooled(), "the file goes with the request");
        Exchange longer = new Exchange("POST", "/soap/v1/about").chunked(bytes(LimitFilter.SHORT + 1)).through(filter);
        assertFalse(longer.passed());
        assertEquals(413, longer.status());
        assertEquals(before, spooled());
    }

    private static List<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("bagalau-.*\\.body")).sorted().toList();
        }
    }

    /** A calculation counts what it reads and refuses the first entry too many, while the rest is still on its way. */
    @Test
    void whoCountsHimselfIsNotWaitedFor() throws Exception {
        Exchange streamed = new Exchange("POST", "/api/v1/editions/aksu-2023/calculations").chunked(bytes(LimitFilter.SHORT + 1)).through(filter);
        assertTrue(streamed.passed());
        assertEquals(-1, streamed.behind().getContentLengthLong());
        assertTrue(new Exchange("GET", FACTS).chunked(new byte[0]).through(filter).passed());
    }

    @Test
    void aTokenHasItsRate() throws Exception {
        assertTrue(new Exchange("GET", FACTS).attribute(KNOWN, bearer(7, 2)).through(filter).passed());
        assertTrue(new Exchange("GET", FACTS).attribute(KNOWN, bearer(7, 2)).through(filter).passed());
        Exchange third = new Exchange("GET", FACTS).attribute(KNOWN, bearer(7, 2)).header("Accept-Language", "ru").through(filter);
        assertFalse(third.passed());
        assertEquals(429, third.status());
        assertTrue(third.answer().contains("\"type\":\"urn:kz:bagalau:problem:too-many\""), third.answer());
        assertTrue(third.answer().contains("Слишком частые запросы"), third.answer());
        int wait = Integer.parseInt(third.told("Retry-After"));
        assertTrue(wait >= 1 && wait <= 30, () -> "Retry-After " + wait);
        assertTrue(new Exchange("GET", FACTS).attribute(KNOWN, bearer(8, 2)).through(filter).passed(), "another token has its own");
        for (int i = 0; i < 10; i++) {
            assertTrue(new Exchange("GET", "/api/v1/editions").through(filter).passed(), "who has no token is not counted");
        }
    }

    @Test
    void aBucketFillsEvenly() {
        long[] now = {Long.MAX_VALUE - 1};
        Pace pace = new Pace(() -> now[0]);
        for (int i = 0; i < 6; i++) {
            assertEquals(0, pace.take(1L, 6));
        }
        assertEquals(10, pace.take(1L, 6));
        now[0] += 4_000_000_000L;
        assertEquals(6, pace.take(1L, 6), "a refused request costs nothing");
        now[0] += 6_000_000_000L;
        assertEquals(0, pace.take(1L, 6));
        assertEquals(10, pace.take(1L, 6));
        now[0] += 3_600_000_000_000L;
        for (int i = 0; i < 6; i++) {
            assertEquals(0, pace.take(1L, 6), "no more than a minute's requests are saved up");
        }
        assertTrue(pace.take(1L, 6) > 0);
    }
}
