package kz.bagalau.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.bagalau.model.account.Role;
import org.junit.jupiter.api.Test;

/** What a page offers, and what is allowed when it is done. */
class AccessTest {

    private static final Access ACCESS = AccessOf.sources(Clock.fixed(Instant.parse("2023-03-10T06:00:00Z"), ZoneOffset.UTC));

    private static Caller holding(Role role) {
        return new Caller(3L, 7L, "me", "Me", List.of(new Held(role, 1L, null, null)), 1L, "ru", "127.0.0.1", null, Stamp.NONE, false, false);
    }

    @Test
    void aDeedThatAsksForThePasswordIsOfferedBeforeItIsGiven() throws Exception {
        assertTrue(CurrentCaller.as(holding(Role.HEAD_OF_HR), () -> ACCESS.may(Operation.DISPOSAL_CONFIRM, 1L)));
        assertFalse(CurrentCaller.as(holding(Role.HEAD_OF_HR), () -> ACCESS.may(Operation.DISPOSAL_CONFIRM, 2L)), "in another body");
        assertFalse(CurrentCaller.as(holding(Role.HR_WORKER), () -> ACCESS.may(Operation.DISPOSAL_CONFIRM, 1L)), "in another role");
        AccessDenied early = assertThrows(AccessDenied.class,
                () -> CurrentCaller.as(holding(Role.HEAD_OF_HR), () -> ACCESS.require(Operation.DISPOSAL_CONFIRM, List.of(1L))));
        assertEquals(Refusal.UNCONFIRMED, early.refusal());
    }
}
