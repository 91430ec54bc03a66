package kz.bagalau.acts.turkestan2018amended;

import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.edition;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.moves;
import static kz.bagalau.acts.typical2018.Family.rule;
import static kz.bagalau.acts.typical2018.Family.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.PointKind;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.api.Test;

class P41_SendingTest {

    private static final String ID = "turkestan-2018-amended";

    @Test
    void toTheOneWhoRefusedByPortalDatabaseOrDocumentFlow() {
        Set<Medium> media = Set.of(Medium.PORTAL, Medium.PERSONNEL_DATABASE, Medium.DOCUMENT_FLOW);
        assertEquals(media, rule(ID, "refusal-act", RefusalAct.class).thenSentBy());
        Move sent = moves(ID, "acknowledgement", Deed.SEND_BY_PORTAL, "sent").get(0);
        assertEquals(media, sent.media());
        assertEquals(Basis.TEXT, sent.citation().basis());
        assertEquals(List.of(PointRef.of("41")), sent.citation().points());
    }

    @Test
    void withinTheTermOfPointFortyThreeTenWorkingDaysFromTheDecision() {
        assertEquals(Event.DECISION, from(ID, "refusal-send-term"));
        assertEquals(LocalDate.of(2023, 2, 20), due(ID, "refusal-send-term", "2023-02-06"));
        assertEquals(due(ID, "appeal-term", "2023-02-06"), due(ID, "refusal-send-term", "2023-02-06"));
        assertEquals(Set.of(Optional.of("refusal-send-term")), within(ID, "acknowledgement", Deed.SEND_BY_PORTAL, "sent"));
        assertEquals(1, rule(ID, "refusal-send-term", TermRule.class).gaps().size());
    }

    @Test
    void enteredInTheServiceRecordAllTheSameThoughPointFortyTwoIsExcluded() {
        assertTrue(rule(ID, "refusal-act", RefusalAct.class).recordAllSame());
        assertEquals(Stage.of("recorded"), follow(ID, "case", "refused", Deed.RECORD, Role.HR_WORKER, Situation.empty()).next());
        assertEquals(Basis.INTERPRETATION, moves(ID, "case", Deed.RECORD, "recorded").get(0).citation().basis());
        assertEquals(3, rule(ID, "refusal-act", RefusalAct.class).gaps().size());
    }

    @Test
    void pointFortyTwoIsExcludedAndNothingCitesIt() {
        assertEquals(Set.of(PointKind.EXCLUDED), edition(ID).ledger().kinds(PointRef.of("42")));
        assertEquals(List.of(), edition(ID).rulesAt(PointRef.of("42")));
        ShippedRoutes.of(ID).tracks().values().forEach(track -> track.moves().forEach(move ->
                assertFalse(move.citation().points().contains(PointRef.of("42")), track.name() + " " + move.deed())));
    }

    @Test
    void bothWaysToAcknowledgeRemain() {
        assertEquals(Set.of(Set.of(Medium.PAPER), Set.of(Medium.SYSTEM)), moves(ID, "acknowledgement", Deed.ACKNOWLEDGE, "acknowledged").stream()
                .filter(move -> move.from().contains(Stage.of("offered"))).map(Move::media).collect(Collectors.toSet()));
        assertEquals(ShippedRoutes.of("turkestan-2018").track(TrackName.parse("acknowledgement")).moves().size(),
                ShippedRoutes.of(ID).track(TrackName.parse("acknowledgement")).moves().size());
    }
}
