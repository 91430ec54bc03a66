package kz.bagalau.web.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two editions: what differs is told, also in rules whose point is not at hand; what is the same is not. */
class ComparisonTest {

    static Iterable<EditionId> editions() {
        return ShippedEditions.ids();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void anEditionDoesNotDifferFromItself(EditionId id) {
        Comparison same = comparison(id.value(), id.value());
        assertTrue(same.points().stream().noneMatch(ComparedPoint::differs));
        assertTrue(same.rules().stream().noneMatch(ComparedRule::differs));
        assertFalse(same.rules().isEmpty());
    }

    @Test
    void theAmendmentOfAlmatyRegionShowsInItsPointsAndRules() {
        Comparison amended = comparison("almaty-region-2017", "almaty-region-2017-06");
        assertTrue(point(amended, "17").differs());
        ComparedRule incentive = rule(amended, "incentive");
        assertTrue(incentive.differs());
        assertTrue(incentive.facts().stream().anyMatch(fact -> fact.lines().right().size() == 24));
        ComparedRule year = rule(amended, "year-grade");
        assertFalse(year.left().citation().pointAtHand());
        assertFalse(year.differs());
    }

    @Test
    void anExcludedPointDiffers() {
        Comparison turkestan = comparison("turkestan-2018", "turkestan-2018-amended");
        assertTrue(point(turkestan, "42").differs());
        assertFalse(point(turkestan, "18").differs());
    }

    @Test
    void aRuleThatOnlyOneEditionHasDiffers() {
        ComparedRule circular = rule(comparison("astana-2015", "aksu-2023"), "circular-mean");
        assertTrue(circular.differs());
        assertEquals(null, circular.right());
    }

    @Test
    void wordsInTwoLanguagesAreNotCompared() {
        Comparison two = comparison("aksu-2018", "almaty-city-2018");
        assertFalse(two.oneLanguage());
        assertTrue(two.points().stream().noneMatch(each -> each.words().differs()));
        ComparedRule grade = rule(two, "targets-grade");
        assertFalse(grade.differs(), () -> grade.facts().toString());
    }

    private static ComparedPoint point(Comparison comparison, String label) {
        return comparison.points().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    private static ComparedRule rule(Comparison comparison, String name) {
        return comparison.rules().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static Comparison comparison(String left, String right) {
        return new Comparison(ShippedEditions.edition(EditionId.of(left)), ShippedEditions.edition(EditionId.of(right)), Words.in(Lang.RU), Lang.RU);
    }
}
