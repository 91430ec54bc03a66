package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.moves;
import static kz.bagalau.acts.typical2018.Family.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.process.Deed;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P28_CompetenciesForwardTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void hrSendsItWithinTwoWorkingDaysOfTheSupervisorsSignature(String id) {
        assertEquals(Event.SIGNATURE, from(id, "competencies-forward-term"));
        assertEquals(LocalDate.of(2019, 2, 12), due(id, "competencies-forward-term", "2019-02-08"));
        assertEquals(Set.of(Optional.of("competencies-forward-term")), within(id, "sheet.competencies", Deed.SEND, "sent"));
        moves(id, "sheet.competencies", Deed.SIGN, "signed").forEach(move -> assertTrue(move.events().contains(Event.SIGNATURE)));
    }
}
