package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.moves;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Appeal;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P43_AppealTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void tenWorkingDaysFromTheDecision(String id) {
        assertEquals("appeal-term", rule(id, "appeal", Appeal.class).term());
        assertEquals(Event.DECISION, from(id, "appeal-term"));
        assertEquals(LocalDate.of(2019, 2, 18), due(id, "appeal-term", "2019-02-04"));
        assertEquals(List.of("appeal-term"), rule(id, "appeal", Appeal.class).terms());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theCivilServiceBodyRecommendsOrLeavesAsIs(String id) {
        assertEquals(Stage.of("recommended"), follow(id, "appeal", "considered", Deed.RECOMMEND, Role.HR_WORKER,
                Situation.empty().with(Document.RECOMMENDATION)).next());
        assertEquals("need.documents", follow(id, "appeal", "considered", Deed.RECOMMEND, Role.HR_WORKER, Situation.empty()).obstacle().orElseThrow().key());
        assertEquals(Stage.of("left"), follow(id, "appeal", "considered", Deed.LEAVE_AS_IS, Role.HR_WORKER, Situation.empty()).next());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theDecisionIsTheDayOfTheVoteAndTheCompletionTheApproval(String id) {
        moves(id, "case", Deed.DECIDE, "decided").forEach(move -> assertEquals(Set.of(Event.DECISION), move.events()));
        assertEquals(Set.of(Event.COMPLETION), moves(id, "case", Deed.APPROVE, "completed").get(0).events());
    }
}
