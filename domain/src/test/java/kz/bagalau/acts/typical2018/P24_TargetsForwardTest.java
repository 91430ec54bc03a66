package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.moves;
import static kz.bagalau.acts.typical2018.Family.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.process.Deed;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P24_TargetsForwardTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void hrSendsItWithinTwoWorkingDaysOfTheHigherSupervisorsSignature(String id) {
        assertEquals(Event.SIGNATURE, from(id, "targets-forward-term"));
        assertEquals(LocalDate.of(2019, 2, 12), due(id, "targets-forward-term", "2019-02-08"));
        assertEquals(Set.of(Optional.of("targets-forward-term")), within(id, "sheet.targets-grade", Deed.SEND, "sent"));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theTermRunsFromTheAgreementNotFromTheSupervisorsSignature(String id) {
        moves(id, "sheet.targets-grade", Deed.AGREE, "agreed").forEach(move -> assertTrue(move.events().contains(Event.SIGNATURE)));
        moves(id, "sheet.targets-grade", Deed.SIGN, "signed").forEach(move -> assertFalse(move.events().contains(Event.SIGNATURE)));
    }
}
