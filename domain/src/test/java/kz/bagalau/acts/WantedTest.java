package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.instrument.Constant;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;

/** What a rule takes is found in the edition, down to ranges, kinds and numbers. */
class WantedTest {

    static List<EditionId> editions() {
        return ShippedEditions.ids();
    }

    /** A new kind of instrument that neither asks nor takes would be a form without fields. */
    @ParameterizedTest
    @MethodSource("editions")
    void everyInstrumentAsksOrTakes(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        edition.rules(Instrument.class).forEach(rule -> assertTrue(!rule.asks().isEmpty() || rule instanceof Constant
                || Wanted.by(edition, rule.name()).orElseThrow().facts().stream().anyMatch(takes -> takes.rule().equals(rule)), id + ": " + rule.name()));
    }

    @Test
    void astanasGradeTakesASheetAndUpToThreeOfTwoGroups() {
        Wanted wanted = wanted("astana-2015", "final-grade");
        Takes.Sheets own = (Takes.Sheets) wanted.facts().get(0);
        Takes.Sheets circular = (Takes.Sheets) wanted.facts().get(1);
        assertEquals(List.of("supervisor-sheet", "circular-mean"), wanted.facts().stream().map(takes -> takes.rule().name()).toList());
        assertEquals(List.of(1, 1, 0, 3), List.of(own.least(), own.most(), circular.least(), circular.most()));
        assertEquals(List.of("circular-colleague", "circular-subordinate"), circular.sheets().stream().map(PointSheet::name).toList());
        assertEquals(Score.of(8), own.sheets().get(0).criteria().get(1).most());
        assertFalse(wanted.post());
    }

    @Test
    void aQuarterOf2017TakesTwoJournals() {
        Wanted wanted = wanted("almaty-region-2017-06", "quarter-grade");
        assertEquals(List.of("incentive", "penalty"), wanted.facts().stream().map(takes -> takes.rule().name()).toList());
        assertEquals(24, ((Takes.Entries) wanted.facts().get(0)).kinds().size());
        assertEquals(Score.of(-2), ((Takes.Entries) wanted.facts().get(1)).kinds().get(0).points());
    }

    @Test
    void aYearOf2017TakesPeriodsAndScoredTargets() {
        List<Takes> facts = wanted("almaty-region-2017", "year-grade").facts();
        Takes.Targets plan = (Takes.Targets) facts.get(1);
        assertTrue(facts.get(0) instanceof Takes.Periods);
        assertEquals(List.of(1, 4, 0), List.of(plan.least(), plan.most(), plan.decimals()));
        assertEquals(Score.of(2), plan.range().orElseThrow().least());
        assertEquals(Optional.empty(), plan.percents());
    }

    @Test
    void the2018FamilyAsksForThePostAndACompetency() {
        Wanted outcome = wanted("aksu-2018", "competency-outcome");
        assertEquals(11, outcome.competencies().size());
        assertEquals("category-group", outcome.groups().orElseThrow().name());
        assertTrue(outcome.services());
        assertTrue(((Takes.Marked) outcome.facts().get(0)).indicators().isPresent());
        Takes.Targets targets = (Takes.Targets) wanted("aksu-2018", "targets-grade").facts().get(0);
        assertEquals(List.of(5, 5, true), List.of(targets.least(), targets.most(), targets.range().isEmpty()));
        assertTrue(wanted("aksu-2018", "competencies").services());
        assertEquals(Optional.empty(), wanted("aksu-2018", "competencies").groups());
        assertTrue(wanted("aksu-2018", "indicators").groups().isPresent());
    }

    @Test
    void the2023EditionTakesPercentagesAndARankingSheet() {
        Takes.Targets targets = (Takes.Targets) wanted("aksu-2023", "targets-grade").facts().get(0);
        assertTrue(targets.percents().isPresent());
        assertEquals(List.of(3, 5, 2), List.of(targets.least(), targets.most(), targets.decimals()));
        Takes.Sheets ranking = (Takes.Sheets) wanted("aksu-2023", "ranking-grade").facts().get(0);
        assertEquals("ranking-score", ranking.rule().name());
        assertEquals(4, ranking.sheets().get(0).criteria().size());
        assertTrue(wanted("aksu-2023", "head-or-servant").groups().orElseThrow().takesTheRest());
    }

    @Test
    void whatCannotBeAskedIsNotThere() {
        Edition edition = ShippedEditions.edition(EditionId.of("astana-2015"));
        assertEquals(Optional.empty(), Wanted.by(edition, "no-such"));
        assertEquals(Optional.empty(), Wanted.by(edition, "window"));
        assertEquals(List.of("circular-colleague", "circular-mean", "circular-subordinate", "final", "final-grade", "supervisor-sheet"),
                Wanted.askable(edition).stream().map(rule -> rule.name()).toList());
    }

    private static Wanted wanted(String edition, String rule) {
        return Wanted.by(ShippedEditions.edition(EditionId.of(edition)), rule).orElseThrow();
    }
}
