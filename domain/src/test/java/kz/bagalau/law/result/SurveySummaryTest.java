package kz.bagalau.law.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.SurveySummary.Line;
import kz.bagalau.law.result.SurveySummary.Person;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;

class SurveySummaryTest {

    private static final Criterion ETHICS = new Criterion("ethics", Text.same("ethics"), Score.ZERO, Score.of(5));
    private static final Criterion RESULT = new Criterion("result", Text.same("result"), Score.ZERO, Score.of(5));
    private static final List<Criterion> BOTH = List.of(ETHICS, RESULT);

    private static Stream<Person> people(long unit, int number, int ethics, int result) {
        return IntStream.range(0, number).mapToObj(i -> new Person(unit, Map.of("ethics", Score.of(ethics), "result", Score.of(result)),
                Set.of(ethics < result ? "ethics" : "result")));
    }

    @Test
    void twoPeopleAreNoSummary() {
        SurveySummary two = new SurveySummary(people(1, 2, 1, 2).toList(), 3);
        assertEquals(List.of(Optional.empty(), Optional.empty()), two.lines(BOTH).stream().map(Line::mean).toList());
        assertEquals(Map.of(), two.units(BOTH));
    }

    @Test
    void meansOfMeansAndHowManyItIsWeakestWith() {
        SurveySummary five = new SurveySummary(Stream.concat(people(1, 3, 1, 4), people(2, 2, 5, 3)).toList(), 3);
        Line ethics = five.lines(BOTH).get(0);
        assertEquals(Optional.of(Score.of(13, 5)), ethics.mean());
        assertEquals(OptionalInt.of(3), ethics.least());
        assertEquals(OptionalInt.empty(), five.lines(BOTH).get(1).least(), "two are not told of");
        assertEquals(List.of(ETHICS), SurveySummary.topics(five.lines(BOTH)));
    }

    /** п. 37: topics take into account what is least expressed in people, not the lowest mean alone. */
    @Test
    void whatIsLeastWithTheMostPeopleIsATopicThoughItsMeanIsNotTheLowest() {
        SurveySummary five = new SurveySummary(Stream.concat(people(1, 4, 3, 4), people(1, 1, 5, 0)).toList(), 3);
        assertEquals(BOTH, SurveySummary.topics(five.lines(BOTH)), "ethics 3.4, least with four; result 3.2");
    }

    @Test
    void aUnitThatLeavesTwoOverIsNotShownEither() {
        SurveySummary five = new SurveySummary(Stream.concat(people(1, 3, 1, 4), people(2, 2, 5, 3)).toList(), 3);
        assertEquals(Set.of(SurveySummary.OTHERS), five.units(BOTH).keySet(), "all less the first unit are two");
        SurveySummary eight = new SurveySummary(Stream.of(people(1, 3, 1, 4), people(2, 2, 5, 3), people(3, 3, 2, 2)).flatMap(each -> each).toList(), 3);
        assertEquals(Set.of(SurveySummary.OTHERS, 3L), eight.units(BOTH).keySet());
        SurveySummary nine = new SurveySummary(Stream.of(people(1, 3, 1, 4), people(2, 2, 5, 3), people(3, 3, 2, 2), people(4, 1, 2, 2)).flatMap(each -> each).toList(), 3);
        assertEquals(Set.of(SurveySummary.OTHERS, 1L, 3L), nine.units(BOTH).keySet());
        assertEquals(Optional.of(Score.of(4)), nine.units(BOTH).get(SurveySummary.OTHERS).get(0).mean());
    }

    @Test
    void aCompetencyOfTwoPeopleOfAUnitIsHiddenThereAndCannotBeFoundFromTheRest() {
        List<Person> people = Stream.of(people(1, 1, 1, 4), people(2, 3, 5, 3), Stream.generate(() -> new Person(1L, Map.of("result", Score.of(2)), Set.of("result"))).limit(3))
                .flatMap(each -> each).toList();
        SurveySummary summary = new SurveySummary(people, 3);
        assertEquals(Optional.of(Score.of(4)), summary.lines(BOTH).get(0).mean());
        assertTrue(summary.units(BOTH).values().stream().allMatch(lines -> lines.get(0).mean().isEmpty()), "all less the second unit is one person");
        assertEquals(List.of(RESULT), SurveySummary.topics(summary.units(BOTH).get(1L)));
    }

    @Test
    void withHowManyOfAUnitItIsTheLeastExpressedIsNotLeftOverFromTheWhole() {
        List<Person> people = Stream.of(people(1, 4, 1, 4), people(2, 2, 1, 4), people(2, 2, 5, 3)).flatMap(each -> each).toList();
        SurveySummary summary = new SurveySummary(people, 3);
        assertEquals(OptionalInt.of(6), summary.lines(BOTH).get(0).least());
        assertEquals(Set.of(1L, 2L), summary.units(BOTH).keySet());
        assertTrue(summary.units(BOTH).values().stream().allMatch(lines -> lines.get(0).least().isEmpty()), "six less the four of the first unit are two of the second");
        assertTrue(summary.units(BOTH).values().stream().allMatch(lines -> lines.get(0).mean().isPresent()));
    }
}
