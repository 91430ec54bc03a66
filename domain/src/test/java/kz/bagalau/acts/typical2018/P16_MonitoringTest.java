package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P16_MonitoringTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void everyQuarter(String id) {
        List<Period> quarters = rule(id, "monitoring", Cadence.class).periods(2019, LocalDate.of(2010, 1, 1));
        assertEquals(4, quarters.size());
        assertEquals(LocalDate.of(2019, 4, 1), quarters.get(1).from());
        assertEquals(LocalDate.of(2019, 6, 30), quarters.get(1).to());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theSupervisorMonitorsThePlanThatStands(String id) {
        assertEquals(Stage.of("filed"), follow(id, "plan", "filed", Deed.MONITOR, Role.SUPERVISOR, Situation.empty()).next());
        assertEquals(1, rule(id, "monitoring", Cadence.class).gaps().size());
    }
}
