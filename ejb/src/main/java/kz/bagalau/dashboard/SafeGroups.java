package kz.bagalau.dashboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts people into groups by unit and by evaluator so that nothing shown of the groups, added up and subtracted in whatever way, tells of
 * fewer than three. Small groups become "others"; others are made to be three or more as well, for the rest of a total is told by the total.
 * The same people are shown by unit and by evaluator: what a unit and an evaluator have in common must be nobody, or three or more.
 *
 * @param units      the group shown of each unit; {@link #OTHERS} for one that is not shown by itself
 * @param evaluators the same of each evaluator
 */
record SafeGroups(Map<Long, Long> units, Map<Long, Long> evaluators) {

    /** So many at least. */
    static final int LEAST = 3;
    /** The group of those who are shown in no group of their own. */
    static final Long OTHERS = -1L;

    SafeGroups {
        units = Map.copyOf(units);
        evaluators = Map.copyOf(evaluators);
    }

    /** The groups of people; empty where they are too few to be shown at all. */
    static Optional<SafeGroups> of(List<Graded> people) {
        if (people.size() < LEAST) {
            return Optional.empty();
        }
        Map<Long, Long> units = wholes(people, Graded::unit);
        Map<Long, Long> evaluators = wholes(people, Graded::evaluator);
        Optional<Long> apart = tooMuch(people, units, evaluators);
        while (apart.isPresent()) {
            hide(people, evaluators, apart.get());
            apart = tooMuch(people, units, evaluators);
        }
        return Optional.of(new SafeGroups(units, evaluators));
    }

    private static Map<Long, Long> wholes(List<Graded> people, Function<Graded, Long> of) {
        Map<Long, Long> groups = new HashMap<>();
        people.forEach(one -> groups.put(of.apply(one), of.apply(one)));
        sizes(people, of, groups).forEach((group, size) -> {
            if (size < LEAST) {
                groups.put(group, OTHERS);
            }
        });
        fillOthers(people, of, groups);
        return groups;
    }

    private static void hide(List<Graded> people, Map<Long, Long> evaluators, Long evaluator) {
        evaluators.put(evaluator, OTHERS);
        fillOthers(people, Graded::evaluator, evaluators);
    }

    /** Others are three or more, or nobody: the smallest group joins them until they are. */
    private static void fillOthers(List<Graded> people, Function<Graded, Long> of, Map<Long, Long> groups) {
        Map<Long, Long> sizes = sizes(people, of, groups);
        while (sizes.containsKey(OTHERS) && sizes.get(OTHERS) < LEAST && sizes.size() > 1) {
            Long smallest = sizes.entrySet().stream().filter(each -> !each.getKey().equals(OTHERS)).min(Map.Entry.comparingByValue()).orElseThrow().getKey();
            groups.replaceAll((id, group) -> group.equals(smallest) ? OTHERS : group);
            sizes = sizes(people, of, groups);
        }
    }

    private static Map<Long, Long> sizes(List<Graded> people, Function<Graded, Long> of, Map<Long, Long> groups) {
        return people.stream().collect(Collectors.groupingBy(one -> groups.get(of.apply(one)), Collectors.counting()));
    }

    /** An evaluator who must not be shown by himself, because too few are his in a unit, or too few of a unit are the others'. */
    private static Optional<Long> tooMuch(List<Graded> people, Map<Long, Long> units, Map<Long, Long> evaluators) {
        Map<Long, Map<Long, Long>> common = people.stream().collect(Collectors.groupingBy(one -> units.get(one.unit()),
                Collectors.groupingBy(one -> evaluators.get(one.evaluator()), Collectors.counting())));
        for (Map<Long, Long> ofUnit : common.values()) {
            boolean few = ofUnit.values().stream().anyMatch(size -> size < LEAST);
            Optional<Long> smallest = ofUnit.entrySet().stream().filter(each -> !each.getKey().equals(OTHERS))
                    .min(Comparator.comparing((Map.Entry<Long, Long> each) -> each.getValue()).thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
            if (few && smallest.isPresent()) {
                return smallest;
            }
        }
        return Optional.empty();
    }
}
