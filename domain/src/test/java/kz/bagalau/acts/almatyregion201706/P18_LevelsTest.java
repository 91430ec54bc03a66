package kz.bagalau.acts.almatyregion201706;

import static kz.bagalau.acts.almatyregion201706.Amended.answer;
import static kz.bagalau.acts.almatyregion201706.Amended.entries;
import static kz.bagalau.acts.almatyregion201706.Amended.incentive;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.TrackName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P18_LevelsTest {

    @Test
    void fiveLevelsOfOneToFive() {
        assertEquals(Set.of(Score.of(1), Score.of(2), Score.of(3), Score.of(4), Score.of(5)),
                incentive().lines().stream().map(Line::points).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"5.1, 5", "5.7, 5", "4.1, 4", "4.8, 4", "3.1, 3", "3.3, 3", "2.1, 2", "2.2, 2", "1.1, 1", "1.4, 1"})
    void thePointsAreThoseOfTheLine(String kind, int points) {
        assertEquals(Score.of(points), answer("incentive", entries(kind)).value().orElseThrow().value().points());
    }

    @Test
    void forEachIndicatorOrActivity() {
        assertEquals(Score.of(31), answer("incentive", entries("5.1", "5.1", "5.1", "5.1", "5.1", "5.1", "1.1")).value().orElseThrow().value().points());
        assertEquals(Score.ZERO, answer("incentive", Facts.none()).value().orElseThrow().value().points());
    }

    @Test
    void whatNoSystemRecordsCountsWithItsReason() {
        Set<Need> needs = ShippedRoutes.of("almaty-region-2017-06").track(TrackName.parse("journal")).moves().stream()
                .filter(move -> move.deed() == Deed.COUNT).flatMap(move -> move.needs().stream()).collect(Collectors.toSet());
        assertEquals(Set.of(new Need.Documents(Set.of(Document.SOURCE))), needs);
        assertTrue(Amended.EDITION.textOf(PointRef.of("18")).orElseThrow().contains("как фиксируемые, так и не фиксируемые"));
    }

    /** The points ask for no proof and speak of incentives only: both is said beside the deed. */
    @Test
    void theSourceIsOurReadingAndThePenaltiesAreTypical() {
        Move count = ShippedRoutes.of("almaty-region-2017-06").track(TrackName.parse("journal")).moves().stream()
                .filter(move -> move.deed() == Deed.COUNT).findFirst().orElseThrow();
        assertEquals(Basis.TEXT, count.citation().basis());
        assertEquals(Set.of(Basis.INTERPRETATION, Basis.TYPICAL), count.gaps().stream().map(gap -> gap.basis()).collect(Collectors.toSet()));
    }
}
