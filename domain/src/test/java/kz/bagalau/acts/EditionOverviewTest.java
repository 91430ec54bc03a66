package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edition tells of itself beside its rules: its annexes, what it builds on, on what its dates rest, which rule asks which. */
class EditionOverviewTest {

    static List<EditionId> editions() {
        return ShippedEditions.ids();
    }

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018"})
    void theAnnexOfIndicatorsIsReadRowByRow(String id) {
        Annex annex = edition(id).annexes().get("annex-4");
        assertEquals(Optional.of(PointRef.of("annex-4")), annex.place());
        assertEquals(33, annex.tables().get("indicators").rows().size());
        assertTrue(annex.tables().get("indicators").columns().containsAll(List.of("name", "categories", "effective", "ineffective")));
        assertInstanceOf(Annex.Cell.Several.class, annex.tables().get("indicators").rows().get(0).cells().get("effective"));
    }

    @Test
    void theListOfRewardedActivitiesIsReadInTheOrderOfThePrint() {
        Annex.Table kinds = edition("almaty-region-2017-06").annexes().get("annex-1-1").tables().get("kinds");
        assertEquals(24, kinds.rows().size());
        assertEquals(new Annex.Cell.Word("5.1"), kinds.rows().get(0).cells().get("code"));
    }

    @Test
    void aTableWithoutANumberAtHandHasNoPlace() {
        assertEquals(Optional.empty(), edition("almaty-region-2017").annexes().get("incentives").place());
    }

    @Test
    void aRuleKnowsWhomItAsksAndWhoAsksIt() {
        Edition astana = edition("astana-2015");
        assertEquals(Set.of("supervisor-sheet", "circular-mean"), astana.askedBy("final"));
        assertTrue(astana.askers("final").contains("final-grade"), () -> astana.askers("final").toString());
        assertEquals(Set.of(), astana.askedBy("supervisor-sheet"));
    }

    @Test
    void anEditionKnowsWhatItBuildsOn() {
        assertEquals(Optional.empty(), ShippedEditions.buildsOn(EditionId.of("astana-2015")));
        assertEquals(Optional.of(new BuildsOn(EditionId.of("typical-2018"), Optional.of(Basis.TYPICAL))), ShippedEditions.buildsOn(EditionId.of("aksu-2018")));
        BuildsOn amended = ShippedEditions.buildsOn(EditionId.of("turkestan-2018-amended")).orElseThrow();
        assertTrue(amended.amends());
        assertEquals(EditionId.of("turkestan-2018"), amended.edition());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyEditionSaysOnWhatItsDatesRest(EditionId id) {
        assertFalse(ShippedEditions.whyValid(id).orElseThrow().in(Lang.KK).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inForce.APPLIES", "inForce.APPLIES.until", "inForce.NOT_YET", "inForce.NOT_YET.amends", "inForce.NO_MORE", "inForce.INDETERMINATE"})
    void everyAnswerOfADayHasWords(String key) {
        for (Lang lang : Lang.values()) {
            assertFalse(LawTexts.sentences().say(lang, key, Arg.word("1"), Arg.word("2")).isBlank());
        }
    }

    private static Edition edition(String id) {
        return ShippedEditions.edition(EditionId.of(id));
    }
}
