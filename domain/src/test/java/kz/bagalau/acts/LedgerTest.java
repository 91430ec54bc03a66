package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointKind;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every point of an act is accounted for, and what the program executes is proved by a test that can be found by name. */
class LedgerTest {

    private static final Path TABLE = Path.of("../docs/traceability.md");

    /** Editions that are more than skeletons: each of their executed points has its own test. */
    private static final List<EditionId> PROVED = Stream.of("astana-2015", "almaty-region-2017", "almaty-region-2017-06", "almaty-city-2018",
            "turkestan-2018", "turkestan-2018-amended", "aksu-2018", "aksu-2023").map(EditionId::of).toList();

    static Stream<EditionId> editions() {
        return ShippedEditions.ids().stream();
    }

    static Stream<EditionId> proved() {
        return PROVED.stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyPrintedPointHasItsKinds(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        List<PointRef> without = edition.text().stream().map(Passage::point)
                .filter(point -> edition.ledger().kinds(point).isEmpty()).toList();
        assertEquals(List.of(), without, "points that no rule executes and act.json does not name");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void anExcludedPointIsExecutedByNoRule(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        edition.ledger().points().forEach((point, kinds) -> assertTrue(
                !kinds.contains(PointKind.EXCLUDED) || kinds.equals(Set.of(PointKind.EXCLUDED)), point + " " + kinds));
    }

    @ParameterizedTest
    @MethodSource("proved")
    void everyExecutedPointHasItsTest(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        Traceability trace = new Traceability(edition);
        List<PointRef> points = edition.ledger().points().keySet().stream().filter(point -> !point.isAnnex()
                && edition.ledger().kinds(point).contains(PointKind.EXECUTED) && trace.testsOf(point).isEmpty()).toList();
        List<String> rules = edition.rules().values().stream().filter(rule -> !rule.citation().pointAtHand()
                && trace.testsOf(rule).isEmpty()).map(Rule::name).toList();
        assertEquals(List.of(), points, "executed points without a test P<NN>_<Name>Test");
        assertEquals(List.of(), rules, "rules without a point and without a test of their name");
    }

    @Test
    void astanaIsPrintedWholeFromOneToTwentyFive() {
        List<PointRef> printed = ShippedEditions.edition(EditionId.of("astana-2015")).text().stream().map(Passage::point).toList();
        assertEquals(IntStream.rangeClosed(1, 25).mapToObj(n -> PointRef.of("" + n)).toList(), printed);
    }

    @Test
    void theTableInTheDocsIsTheOneTheRulesGive() throws IOException {
        String table = Traceability.table(ShippedEditions.ids());
        if ("write".equals(System.getProperty("traceability"))) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertEquals(table, Files.readString(TABLE), "run LedgerTest with -Dtraceability=write");
    }
}
