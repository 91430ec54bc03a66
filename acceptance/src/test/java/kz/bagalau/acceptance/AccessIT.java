package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.access.Refusal;
import kz.bagalau.access.Stamp;
import kz.bagalau.body.Bodies;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Role;
import kz.bagalau.staff.Staff;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Inside the container: the guard stands before every bean. */
@ArquillianTest
class AccessIT {

    private static final Caller USER = new Caller(1L, null, "user", "User", List.of(), null, "ru", "", null, Stamp.NONE, false, false);

    @EJB
    private Bodies bodies;

    @EJB
    private Staff staff;

    @EJB
    private Clock clock;

    @Deployment
    static WebArchive application() {
        return ContainerWar.with(AccessIT.class);
    }

    @Test
    void aGuestIsRefusedWhatAUserMay() throws Exception {
        assertEquals(Refusal.NOT_LOGGED_IN, assertThrows(AccessDenied.class, () -> bodies.all()).refusal());
        assertNotNull(CurrentCaller.as(USER, () -> bodies.all()));
    }

    @Test
    void whatIsMeantForOtherBeansIsRefusedToEverybody() throws Exception {
        Caller administrator = new Caller(1L, null, "a", "A", List.of(new Held(Role.ADMINISTRATOR, null, null, null)), null, "ru", "", null, Stamp.NONE,
                false, false);
        assertThrows(AccessDenied.class, () -> CurrentCaller.as(administrator, () -> staff.person(1L)));
        assertNotNull(CurrentCaller.as(Caller.SYSTEM, () -> staff.person(1L)));
    }

    @Test
    void everybodyReadsTheClockAndAUserDoesNotMoveIt() {
        assertNotNull(clock.today());
        assertThrows(AccessDenied.class, () -> CurrentCaller.as(USER, () -> {
            clock.moveTo(LocalDate.ofInstant(Instant.EPOCH, Clock.ZONE));
            return null;
        }));
    }
}
