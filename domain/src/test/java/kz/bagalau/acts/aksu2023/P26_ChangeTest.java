package kz.bagalau.acts.aksu2023;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.TrackName;
import org.junit.jupiter.api.Test;

class P26_ChangeTest {

    @Test
    void onlyWithItsGround() {
        List<Move> changes = ShippedRoutes.of("aksu-2023").track(TrackName.parse("plan")).moves().stream().filter(move -> move.deed() == Deed.CHANGE).toList();
        assertEquals(1, changes.size());
        assertEquals(List.of(new Need.Documents(Set.of(Document.GROUND))), changes.get(0).needs());
        assertEquals("Достаточно одного; основание записывается.", changes.get(0).gaps().get(0).decision().ru());
    }
}
