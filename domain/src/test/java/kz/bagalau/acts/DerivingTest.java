package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An own edition made out of a shipped one by changing its tables, the numbers of a page. */
class DerivingTest {

    private static final EditionId ASTANA = EditionId.of("astana-2015");
    private static final OwnAct ACT = OwnAct.of(new Text("Бұйрық", "Приказ", "Order"), Text.same("Б"), new Text("Әкім", "Аким", "Akim"));

    private static Deriving begin() {
        return Deriving.begin(EditionId.of("own-2024"), ASTANA, ShippedEditions::canonical, ACT);
    }

    private static EditionReport check(Deriving deriving) {
        return CheckEdition.check(deriving.source(), ShippedEditions::canonical);
    }

    private static Edition sound(Deriving deriving) {
        EditionReport report = check(deriving);
        assertEquals(List.of(), report.errors());
        return report.edition().orElseThrow();
    }

    private static List<EditionDifference> differences(Deriving deriving) {
        return EditionDifference.between(ShippedEditions.canonical(ASTANA), deriving.source().resolve(ShippedEditions::canonical));
    }

    private static Leaf leaf(Editable editable, String path) {
        return editable.leaves().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow(() -> new AssertionError(path + " of " + editable.leaves()));
    }

    private static EditableEdition astana() {
        return EditableEdition.of(ShippedEditions.canonical(ASTANA));
    }

    private static String scale(String bound) {
        Editable grade = astana().rule("final-grade");
        return new ChangeJson(grade.json()).set(leaf(grade, "/bands/1/1"), bound).json();
    }

    @Test
    void withoutAChangeItDiffersInItsNamesOnly() {
        Edition edition = sound(begin());
        assertEquals(List.of(), differences(begin()));
        assertEquals("Приказ", edition.act().name().ru());
        assertEquals(ShippedEditions.edition(ASTANA).text(), edition.text());
        assertEquals(begin().source(), Deriving.of(begin().source(), ShippedEditions::canonical).source());
    }

    @Test
    void aChangedNumberCitesThePointOfTheOwnAct() {
        Deriving changed = begin().rule("final-grade", scale("<=35"), Ground.point(PointRef.of("18"), "Свыше 35 баллов – «эффективно»."));
        GradeScale grade = sound(changed).rule("final-grade", GradeScale.class);
        assertEquals(Basis.TEXT, grade.citation().basis());
        assertEquals("Свыше 35 баллов – «эффективно».", sound(changed).textOf(PointRef.of("18")).orElseThrow());
        assertTrue(differences(changed).contains(new EditionDifference("rules", "final-grade", "bands.SATISFACTORY.2", Optional.of("<=33"), Optional.of("<=35"))));
        assertEquals(List.of(), check(changed).warnings().stream().filter(each -> each.key().equals("check.oldWords")).toList());
    }

    @Test
    void aChangeWhosePointIsNotAtHandIsNotTheActsWords() {
        Deriving changed = begin().rule("final-grade", scale("<=35"), Ground.notAtHand());
        assertEquals(Basis.TYPICAL, sound(changed).rules().get("final-grade").citation().basis());
        assertFalse(sound(changed).rules().get("final-grade").citation().pointAtHand());
        assertEquals(1, check(changed).warnings().stream().filter(each -> each.key().equals("check.oldWords")).count());
    }

    @Test
    void aChangeTakenBackLeavesNothing() {
        Deriving changed = begin().rule("final-grade", scale("<=35"), Ground.notAtHand());
        assertEquals(begin().source(), changed.withoutRule("final-grade").source());
    }

    @Test
    void theRulesThatReadAChangedAnnexCiteTheChange() {
        Editable annex = astana().annex("annex-1");
        Leaf most = annex.leaves().stream().filter(each -> each.path().endsWith("/most")).findFirst().orElseThrow();
        assertEquals(Leaf.Sort.NUMBER, most.sort());
        Deriving changed = begin().annex("annex-1", new ChangeJson(annex.json()).set(most, "7,5").json(), Ground.notAtHand());
        PointSheet sheet = sound(changed).rule("supervisor-sheet", PointSheet.class);
        assertTrue(sheet.criteria().stream().anyMatch(each -> each.most().equals(Score.parse("7.5"))));
        assertEquals(Basis.TYPICAL, sheet.citation().basis());
        assertEquals(begin().source(), changed.withoutAnnex("annex-1").source());
        Deriving own = begin().annex("annex-1", new ChangeJson(annex.json()).set(most, "7,5").json(), Ground.point(PointRef.of("annex-1"), ""));
        assertEquals(List.of("11", "annex-1"), sound(own).rules().get("supervisor-sheet").citation().points().stream().map(PointRef::label)
                .filter(each -> each.equals("11") || each.startsWith("annex")).toList());
        assertEquals(Basis.TEXT, sound(own).rules().get("supervisor-sheet").citation().basis());
    }

    @Test
    void aMistakeOfAnEditIsToldByTheReaders() {
        EditionReport report = check(begin().rule("final-grade", scale("<=20"), Ground.notAtHand()));
        assertEquals(List.of("rules.json final-grade reader.bands"), report.errors().stream().map(each -> each.file() + " " + each.place() + " " + each.key()).toList());
        report = check(begin().rule("final-grade", scale("thirty"), Ground.notAtHand()));
        assertEquals(List.of("reader.band"), report.errors().stream().map(Finding::key).toList());
        report = check(begin().rule("final-grade", scale("<=35"), Ground.point(PointRef.of("99"), "")));
        assertEquals(List.of("reader.pointMissing"), report.errors().stream().map(Finding::key).toList());
    }

    @Test
    void everyValueSaysWhatMayStandThere() {
        Editable grade = astana().rule("final-grade");
        assertEquals(Leaf.Sort.TEXT, leaf(grade, "/label").sort());
        assertEquals(Leaf.Sort.BAND, leaf(grade, "/bands/0/1").sort());
        assertEquals(Leaf.Sort.RULE, leaf(grade, "/of").sort());
        assertTrue(leaf(grade, "/of").choices().contains("final"));
        assertTrue(grade.rows().contains(new Rows("/bands", List.of(), 3)));
        assertTrue(grade.rows().stream().anyMatch(each -> each.path().equals("/names") && each.isNamed()));
        Editable quorum = astana().rule("quorum");
        assertEquals(Leaf.Sort.NUMBER, leaf(quorum, "/share").sort());
        assertEquals(Leaf.Sort.FLAG, leaf(quorum, "/exceeded").sort());
        Editable recusal = astana().rule("recusal");
        assertEquals(Leaf.Sort.CHOICES, leaf(recusal, "/relations").sort());
        assertTrue(leaf(recusal, "/relations").choices().contains("SUPERVISOR"));
        assertTrue(grade.leaves().stream().noneMatch(each -> List.of("/by", "/basis", "/points").contains(each.path())));
    }

    @Test
    void rowsAreAddedRemovedAndMoved() {
        ChangeJson json = new ChangeJson("{\"rows\": [{\"a\": 1}, {\"a\": 2}], \"names\": {\"A\": 1}}");
        assertEquals("{\"rows\":[{\"a\":1},{\"a\":1},{\"a\":2}],\"names\":{\"A\":1}}", json.addRow("/rows", 0).json());
        assertEquals("{\"rows\":[{\"a\":1},{\"a\":2},{\"a\":2}],\"names\":{\"A\":1}}", json.addRow("/rows", 1).json());
        assertEquals("{\"rows\":[{\"a\":2}],\"names\":{\"A\":1}}", json.removeRow("/rows", 0).json());
        assertEquals("{\"rows\":[{\"a\":2},{\"a\":1}],\"names\":{\"A\":1}}", json.moveRow("/rows", 0, 1).json());
        assertEquals("{\"rows\":[{\"a\":2},{\"a\":1}],\"names\":{\"A\":1}}", json.moveRow("/rows", 1, -5).json());
        assertEquals("{\"rows\":[{\"a\":1},{\"a\":2}],\"names\":{\"A\":1,\"B\":1}}", json.addNamed("/names", "B", "A").json());
        assertEquals("{\"rows\":[{\"a\":1},{\"a\":2}],\"names\":{}}", json.removeNamed("/names", "A").json());
        assertThrows(IllegalArgumentException.class, () -> json.removeRow("/rows", 2));
    }

    static Stream<EditionId> editions() {
        return ShippedEditions.ids().stream();
    }

    /** What is offered for change and put back as it was changes nothing: no value is lost or written otherwise on its way through a page. */
    @ParameterizedTest
    @MethodSource("editions")
    void everyValueGoesThroughThePageUnchanged(EditionId id) {
        EditableEdition edition = EditableEdition.of(ShippedEditions.canonical(id));
        Stream.concat(edition.rules().stream().map(edition::rule), edition.annexes().stream().map(edition::annex)).forEach(editable -> {
            ChangeJson json = new ChangeJson(editable.json());
            for (Leaf leaf : editable.leaves()) {
                json = leaf.sort() == Leaf.Sort.TEXT ? json.say(leaf.path(), leaf.text()) : json.set(leaf, leaf.value());
            }
            assertEquals(JsonFile.read("before", editable.json()), JsonFile.read("after", json.json()));
        });
    }

    /** A reader that learns a new kind of value would offer it as plain words: then this fails. */
    @ParameterizedTest
    @MethodSource("editions")
    void noNumberOfARuleIsOfferedAsWords(EditionId id) {
        EditableEdition edition = EditableEdition.of(ShippedEditions.canonical(id));
        edition.rules().stream().map(edition::rule).flatMap(rule -> rule.leaves().stream()).filter(leaf -> leaf.value().matches("<?=?[0-9.]+"))
                .forEach(leaf -> assertFalse(leaf.sort() == Leaf.Sort.WORDS && !leaf.path().startsWith("/annex"), leaf.toString()));
    }
}
