package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.due;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P12_AcquaintanceTest {

    @ParameterizedTest
    @CsvSource({"2023-10-10, 2023-10-12", "2023-10-13, 2023-10-17"})
    void twoWorkingDaysFromCompletion(String event, LocalDate last) {
        assertEquals(last, due("acquaintance-term", event));
    }

    @Test
    void bySystemPortalOrDocumentFlow() {
        Acquaintance acquaintance = rule("acquaintance", Acquaintance.class);
        assertEquals(Set.of(Medium.SYSTEM, Medium.PORTAL, Medium.DOCUMENT_FLOW), acquaintance.media());
        assertTrue(acquaintance.check(Medium.PAPER).isPresent());
        assertFalse(acquaintance.signatureNeeded());
    }

    @Test
    void silenceWithRecordedDeliveryIsEnough() {
        Route route = ShippedRoutes.of("aksu-2023");
        for (String sheet : List.of("sheet.targets-score", "sheet.ranking-sheet")) {
            Move deliver = route.track(TrackName.parse(sheet)).moves().stream().filter(move -> move.deed() == Deed.DELIVER).findFirst().orElseThrow();
            assertTrue(deliver.needs().containsAll(List.of(new Need.Lapsed("acquaintance-term"), new Need.Documents(Set.of(Document.DELIVERY_PROOF)))));
            assertTrue(deliver.needs().contains(new Need.Is(Circumstance.NO_LOGIN, false)), "what he cannot open is not delivered by itself");
        }
    }

    @Test
    void noActOfRefusalIsForeseen() {
        assertTrue(Aksu.EDITION.rules(RefusalAct.class).isEmpty());
    }

    @Test
    void theRouteKnowsNoOtherWayEither() {
        for (String sheet : List.of("sheet.targets-score", "sheet.ranking-sheet")) {
            List<Move> acquaints = ShippedRoutes.of("aksu-2023").track(TrackName.parse(sheet)).moves().stream()
                    .filter(move -> Set.of(Deed.OFFER, Deed.ACKNOWLEDGE, Deed.DELIVER).contains(move.deed())).toList();
            assertEquals(4, acquaints.size());
            acquaints.stream().filter(move -> move.deed() != Deed.DELIVER).forEach(move -> assertEquals(Set.of(Medium.SYSTEM, Medium.PORTAL, Medium.DOCUMENT_FLOW), move.media()));
        }
    }

    /** METHODOLOGIES.md, section 5: who was dismissed is sent his result by registered post, the receipt attached. */
    @Test
    void whoCannotLogInIsSentItWithAProof() {
        for (String sheet : List.of("sheet.targets-score", "sheet.ranking-sheet")) {
            Move sent = ShippedRoutes.of("aksu-2023").track(TrackName.parse(sheet)).moves().stream()
                    .filter(move -> move.deed() == Deed.DELIVER && move.by().contains(Role.HEAD_OF_HR)).findFirst().orElseThrow();
            assertEquals(Set.of(Medium.PORTAL, Medium.DOCUMENT_FLOW, Medium.POST), sent.media());
            assertEquals(List.of(new Need.Documents(Set.of(Document.DELIVERY_PROOF))), sent.needs());
        }
    }

    @Test
    void aRefusalMayBeRecordedAndChangesNothing() {
        for (String sheet : List.of("sheet.targets-score", "sheet.ranking-sheet")) {
            Move refusal = ShippedRoutes.of("aksu-2023").track(TrackName.parse(sheet)).moves().stream()
                    .filter(move -> move.deed() == Deed.RECORD_REFUSAL).findFirst().orElseThrow();
            assertEquals(Set.of(refusal.to()), refusal.from());
            assertEquals("Отказ от ознакомления", refusal.gaps().get(0).about().ru());
        }
        assertEquals(2, rule("acquaintance", Acquaintance.class).gaps().size());
    }
}
