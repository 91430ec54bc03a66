package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.acts.CalendarReader;
import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.time.Presence;
import org.junit.jupiter.api.Test;

class P21_AcquaintanceTest {

    private static LocalDate due(String term, String event) {
        return rule(term, TermRule.class).due(LocalDate.parse(event), Presence.always(CalendarReader.shipped())).day();
    }

    /** How the route has a deed of a track on its way to a stage: the terms within which it falls. */
    private static Set<Optional<String>> within(String track, Deed deed, String to) {
        return ShippedRoutes.of("astana-2015").track(TrackName.parse(track)).moves().stream()
                .filter(move -> move.deed() == deed && move.to().equals(Stage.of(to))).map(Move::within).collect(Collectors.toSet());
    }

    private final RefusalAct act = rule("refusal-act", RefusalAct.class);

    @Test
    void theOfferAloneDoesNotKeepTheTerm() {
        assertEquals(Set.of(Optional.of("acquaintance-term")), within("case", Deed.OFFER, "acquaintance"));
        assertTrue(within("case", Deed.CONCLUDE, "acknowledged").contains(Optional.of("acquaintance-term")));
        assertEquals(Set.of(Optional.of("acquaintance-term")), within("case", Deed.CONCLUDE, "refused"));
        assertEquals(Set.of(Optional.of("acquaintance-term")), within("case", Deed.CONCLUDE, "delivered"));
    }

    @Test
    void fiveWorkingDaysFromCompletion() {
        assertEquals("acquaintance-term", rule("acquaintance", Acquaintance.class).term().orElseThrow());
        assertEquals(LocalDate.of(2015, 10, 22), due("acquaintance-term", "2015-10-15"));
    }

    @Test
    void inWritingOrElectronically() {
        assertEquals(Set.of(Medium.PAPER, Medium.SYSTEM), rule("acquaintance", Acquaintance.class).media());
    }

    @Test
    void theHrWorkerAloneSignsTheRefusalAct() {
        assertEquals(List.of(), act.check("1", List.of(new RefusalAct.Signer("2", Role.HR_WORKER))));
        assertEquals(List.of("refusal.signers"), act.check("1", List.of(new RefusalAct.Signer("2", Role.SUPERVISOR)))
                .stream().map(LegalObstacle::key).toList());
    }

    @Test
    void theResultEntersTheServiceRecordAllTheSame() {
        assertTrue(act.recordAllSame());
        assertEquals(Set.of(), act.thenSentBy());
    }

    @Test
    void theActHasItsForm() {
        assertTrue(Astana.EDITION.forms().containsKey(act.form()));
    }
}
