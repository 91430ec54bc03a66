package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanAppointedTermTest {

    @ParameterizedTest
    @CsvSource({"2017-10-09, 2017-10-23"})
    void tenWorkingDaysFromTheAppointment(String event, LocalDate last) {
        assertEquals(last, due("plan-appointed-term", event));
    }

    @ParameterizedTest
    @CsvSource({"none", "draft", "returned"})
    void eachTimeHeWritesOnIt(String stage) {
        assertEquals(Optional.of("plan-appointed-term"), draft(stage, Situation.empty().with(Circumstance.APPOINTED_IN_PERIOD)));
        assertEquals(Optional.of("plan-term"), draft(stage, Situation.empty()));
    }

    private static Optional<String> draft(String stage, Situation situation) {
        return ShippedRoutes.of("almaty-region-2017").track(TrackName.parse("plan"))
                .follow(Stage.of(stage), Deed.DRAFT, Role.SUPERVISOR, Medium.SYSTEM, situation).move().within();
    }
}
