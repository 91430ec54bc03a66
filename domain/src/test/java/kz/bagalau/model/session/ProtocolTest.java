package kz.bagalau.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.Register;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.Test;

/** A protocol is complete with its last required signature, and is not made anew once somebody signed. */
class ProtocolTest {

    private static final LocalDate DAY = LocalDate.of(2015, 10, 12);
    private static final Instant AT = Instant.parse("2015-10-12T05:00:00Z");
    private static final DueSignature.Entry ENTRY = new DueSignature.Entry(9L, AT, DAY.plusDays(5));

    private final Protocol protocol = new Protocol(1L, List.of(Seat.member(3L), Seat.chair(1L), Seat.secretary(9L)));

    private static RegisteredPaper paper() {
        StoredFile pdf = new StoredFile(1L, "protocol", "a.pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII), null, AT);
        return new RegisteredPaper(new Register(1L, PaperKind.PROTOCOL, 2015), DAY, PaperSubject.ofSession(1L)).made(pdf, null);
    }

    @Test
    void secretaryChairMembersSign() {
        assertEquals(List.of(Role.SECRETARY, Role.CHAIR, Role.MEMBER), protocol.signatures().stream().map(DueSignature::role).toList());
        assertThrows(IllegalStateException.class, () -> protocol.sign(9L, AT, DAY));
        protocol.make(paper(), null, AT);
        protocol.make(paper(), "Исправлена фамилия", AT);
        protocol.sign(9L, AT, DAY);
        assertThrows(IllegalStateException.class, () -> protocol.make(paper(), "ещё раз", AT));
        protocol.sign(1L, AT, DAY.plusDays(1));
        assertEquals(Optional.empty(), protocol.completedOn());
        protocol.enterPaper(3L, DAY.plusDays(3), 77L, ENTRY);
        assertEquals(Optional.of(DAY.plusDays(3)), protocol.completedOn());
        assertThrows(IllegalStateException.class, () -> protocol.sign(1L, AT, DAY));
    }

    @Test
    void aNoteStandsForAMemberOnly() {
        protocol.make(paper(), null, AT);
        assertThrows(IllegalArgumentException.class, () -> protocol.note(1L, "болен", null, ENTRY));
        protocol.note(3L, "болен", null, ENTRY);
        protocol.replace(1L, 4L);
        protocol.sign(9L, AT, DAY);
        protocol.sign(4L, AT, DAY.plusDays(1));
        assertTrue(protocol.complete());
    }

    @Test
    void aCorrectionHoldsWhenTheSameSign() {
        protocol.make(paper(), null, AT);
        assertThrows(IllegalStateException.class, () -> protocol.correct("а", Written.in(Lang.RU, "б"), AT));
        List.of(9L, 1L, 3L).forEach(person -> protocol.sign(person, AT, DAY));
        CorrectionSheet sheet = protocol.correct("Иваноав", Written.in(Lang.RU, "Иванова"), AT);
        assertFalse(sheet.inForce());
        assertEquals(3, sheet.signatures().size());
    }

    @Test
    void aPaperDatedAfterItsEntryIsRefused() {
        protocol.make(paper(), null, AT);
        assertThrows(IllegalArgumentException.class, () -> protocol.enterPaper(3L, DAY.plusDays(6), 77L, ENTRY));
    }
}
