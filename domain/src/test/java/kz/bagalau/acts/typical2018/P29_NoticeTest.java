package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.rule;
import static kz.bagalau.acts.typical2018.Family.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P29_NoticeTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void notLaterThanTheSeventhWorkingDayBefore(String id) {
        assertEquals(Event.FILLING_STARTS, from(id, "notice-term"));
        assertEquals(LocalDate.of(2019, 2, 7), due(id, "notice-term", "2019-02-18"));
        assertEquals(2, rule(id, "notice-term", TermRule.class).gaps().size());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void onlyOnceTheChairHasAgreedToTheSchedule(String id) {
        assertEquals("need.is.SCHEDULE_AGREED", follow(id, "case", "due", Deed.NOTIFY, Role.HR_WORKER, Situation.empty()).obstacle().orElseThrow().key());
        assertEquals(Stage.of("notified"), follow(id, "case", "due", Deed.NOTIFY, Role.HR_WORKER, Situation.empty().with(Circumstance.SCHEDULE_AGREED)).next());
        assertEquals(Set.of(Optional.of("notice-term")), within(id, "case", Deed.NOTIFY, "notified"));
    }

    /** «бағалауды жүргізетін тұлғаларды … хабарлайды»: those who conduct the evaluation, not the servant. */
    @ParameterizedTest
    @MethodSource(IDS)
    void thoseAreNotifiedWhoConductTheEvaluation(String id) {
        assertEquals(List.of(Set.of(Role.SUPERVISOR)), Family.moves(id, "case", Deed.NOTIFY, "notified").stream().map(Move::informs).toList());
    }

    /** The point sets a term for the notice; by when the sheets go out it does not say. */
    @ParameterizedTest
    @MethodSource(IDS)
    void theSheetsHaveNoTermOfTheirOwn(String id) {
        assertEquals(Set.of(Optional.empty()), within(id, "case", Deed.SEND_SHEETS, "collecting"));
        assertEquals(Set.of(Optional.empty()), within(id, "sheet.targets-grade", Deed.ISSUE, "issued"));
        assertEquals(Set.of(Optional.empty()), within(id, "sheet.competencies", Deed.ISSUE, "issued"));
    }
}
