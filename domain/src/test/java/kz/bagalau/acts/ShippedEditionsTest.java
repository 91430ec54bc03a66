package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.result.ResultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedEditionsTest {

    static Stream<EditionId> editions() {
        return ShippedEditions.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void readsBackFromItsCanonicalForm(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        assertEquals(edition, EditionReader.read(ShippedEditions.canonical(id)));
        assertEquals(id, edition.id());
        assertTrue(edition.rules().values().stream().allMatch(rule -> rule.citation().edition().equals(id)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyResultComputesOrSaysWhyNot(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        assertFalse(edition.rules(ResultKind.class).isEmpty());
        edition.rules(ResultKind.class).stream().filter(kind -> edition.find(kind.of(), Instrument.class).isPresent())
                .forEach(kind -> assertFalse(new Evaluation(edition, Facts.none()).answer(kind.of()).toString().isEmpty()));
    }

    @Test
    void shipsTheEightEditions() {
        assertEquals(Stream.of("astana-2015", "almaty-region-2017", "almaty-region-2017-06", "almaty-city-2018", "turkestan-2018",
                "turkestan-2018-amended", "aksu-2018", "aksu-2023").map(EditionId::of).toList(), ShippedEditions.ids());
    }

    @Test
    void astanaIsInForceFromThirtiethOfJuneUntilItsRepeal() {
        var validity = ShippedEditions.validity(EditionId.of("astana-2015"));
        assertFalse(validity.covers(LocalDate.of(2015, 6, 29)));
        assertTrue(validity.covers(LocalDate.of(2015, 6, 30)));
        assertTrue(validity.covers(LocalDate.of(2016, 4, 5)));
        assertFalse(validity.covers(LocalDate.of(2016, 4, 6)));
    }

    @Test
    void theActsPrintedWholeArePrintedWhole() {
        assertEquals(44, ShippedEditions.edition(EditionId.of("almaty-city-2018")).text().size());
        assertEquals(43, ShippedEditions.edition(EditionId.of("aksu-2023")).text().size());
        assertEquals(2, ShippedEditions.edition(EditionId.of("almaty-region-2017-06")).text().size());
        assertTrue(ShippedEditions.edition(EditionId.of("almaty-region-2017")).text().isEmpty());
    }

    @Test
    void aPointThatIsNotAtHandIsNeverInvented() {
        Edition region = ShippedEditions.edition(EditionId.of("almaty-region-2017-06"));
        assertEquals(List.of("17", "18", "annex-1-1"), region.rules().get("incentive").citation().points().stream().map(PointRef::label).toList());
        assertEquals(Basis.TEXT, region.rules().get("incentive").citation().basis());
        assertFalse(region.rules().get("year-grade").citation().pointAtHand());
        assertEquals(Basis.TYPICAL, region.rules().get("year-grade").citation().basis());
    }
}
