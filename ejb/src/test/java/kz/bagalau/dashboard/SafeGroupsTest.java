package kz.bagalau.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Attacks on the numbers shown: nothing that can be added up and subtracted from them tells of one or two people. */
class SafeGroupsTest {

    @Test
    void aTotalLessTheGroupsShownTellsOfNobody() {
        List<Graded> people = people("1:10 1:10 1:10 1:10 2:10 2:10 2:10 3:10");
        Map<Long, Long> units = SafeGroups.of(people).orElseThrow().units();
        assertEquals(SafeGroups.OTHERS, units.get(3L), "one person is no group");
        assertEquals(SafeGroups.OTHERS, units.get(2L), "and his unit is not the only one in others: the total would tell his grade");
        assertEquals(1L, units.get(1L));
    }

    @Test
    void twoPeopleAreNotShownAtAll() {
        assertEquals(Optional.empty(), SafeGroups.of(people("1:10 1:10")));
    }

    @Test
    void aUnitLessItsEvaluatorTellsOfNobody() {
        // unit 1 has five people: three of evaluator 10, two of evaluator 11 who evaluates nobody else but three of unit 2
        List<Graded> people = people("1:10 1:10 1:10 1:11 1:11 2:11 2:11 2:11");
        SafeGroups safe = SafeGroups.of(people).orElseThrow();
        atoms(people, safe).forEach(size -> assertTrue(size >= SafeGroups.LEAST, safe.toString()));
    }

    @Test
    void largeGroupsAreShown() {
        SafeGroups safe = SafeGroups.of(people("1:10 1:10 1:10 2:11 2:11 2:11 2:11")).orElseThrow();
        assertEquals(Map.of(1L, 1L, 2L, 2L), safe.units());
        assertEquals(Map.of(10L, 10L, 11L, 11L), safe.evaluators());
    }

    /** What can be told from sums and differences of groups is made of what a unit and an evaluator have in common. */
    @Test
    void thousandsOfOfficesKeepTheirSecrets() {
        Random random = new Random(20181);
        for (int office = 0; office < 5000; office++) {
            int size = 3 + random.nextInt(25);
            List<Graded> people = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                people.add(new Graded(1L + random.nextInt(5), 10L + random.nextInt(6), "EFFECTIVE"));
            }
            SafeGroups safe = SafeGroups.of(people).orElseThrow();
            sizes(people, one -> safe.units().get(one.unit())).forEach(each -> assertTrue(each >= SafeGroups.LEAST, people.toString()));
            sizes(people, one -> safe.evaluators().get(one.evaluator())).forEach(each -> assertTrue(each >= SafeGroups.LEAST, people.toString()));
            atoms(people, safe).forEach(each -> assertTrue(each >= SafeGroups.LEAST, people.toString()));
        }
    }

    private static List<Long> atoms(List<Graded> people, SafeGroups safe) {
        return sizes(people, one -> safe.units().get(one.unit()) + " " + safe.evaluators().get(one.evaluator()));
    }

    private static List<Long> sizes(List<Graded> people, Function<Graded, Object> of) {
        return List.copyOf(people.stream().collect(Collectors.groupingBy(of, Collectors.counting())).values());
    }

    private static List<Graded> people(String written) {
        return List.of(written.split(" ")).stream().map(one -> one.split(":")).map(one -> new Graded(Long.valueOf(one[0]), Long.valueOf(one[1]), "EFFECTIVE"))
                .toList();
    }
}
