package kz.bagalau.clock;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;

/**
 * The only place that reads the machine's clock. In a demo or a test the day can be moved; the offset lies with the data, so that a
 * restart goes on from the same day. Days are those of Kazakhstan's capital.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Clock {

    /** The zone in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Resource(lookup = "java:app/jdbc/bagalau")
    private DataSource dataSource;

    private volatile Duration offset = Duration.ZERO;

    @PostConstruct
    void load() {
        try {
            offset = ClockOffset.read(dataSource);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The clock's offset cannot be read", unreadable);
        }
    }

    /** The present moment, moved by the offset. */
    @Operates(Operation.CLOCK_READ)
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    /** The present day in Kazakhstan's capital. */
    @Operates(Operation.CLOCK_READ)
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** The present date and time in Kazakhstan's capital. */
    @Operates(Operation.CLOCK_READ)
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(instant(), ZONE);
    }

    /** True when the clock does not show real time: pages then show a banner. */
    @Operates(Operation.CLOCK_READ)
    public boolean moved() {
        return !offset.isZero();
    }

    /**
     * Sets the day and keeps the time of day. Only the demo and tests call it; production refuses (see {@code access}).
     *
     * @throws IllegalStateException when the offset cannot be stored
     */
    @Operates(Operation.CLOCK_MOVE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void moveTo(LocalDate day) {
        Instant real = Instant.now(); // moments, not times of day: the zone's own offset has changed since some of the demos' days
        Duration moved = Duration.between(real, day.atTime(LocalTime.ofInstant(real, ZONE)).atZone(ZONE).toInstant());
        try {
            ClockOffset.write(dataSource, moved);
        } catch (SQLException unwritable) {
            throw new IllegalStateException("The clock's offset cannot be stored", unwritable);
        }
        offset = moved;
    }
}
