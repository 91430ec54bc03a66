package kz.bagalau.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.law.number.Score;
import kz.bagalau.session.Grades;

/**
 * How often each grade was given in each group.
 *
 * @param grades the codes of the grades, the lowest first
 * @param groups the groups, the largest first, the others last
 */
public record Distribution(List<String> grades, List<Group> groups) {

    public Distribution {
        grades = List.copyOf(grades);
        groups = List.copyOf(groups);
    }

    /** Nothing that may be shown. */
    static Distribution none() {
        return new Distribution(List.of(), List.of());
    }

    static Distribution of(List<Graded> people, Function<Graded, Long> group, Grades scale) {
        List<String> codes = scale.all().stream().sorted(Comparator.comparingInt(one -> one.rank())).map(one -> one.code()).toList();
        Score whole = mean(people, codes);
        List<Group> groups = new ArrayList<>();
        people.stream().collect(Collectors.groupingBy(group)).forEach((id, some) -> groups.add(new Group(id.equals(SafeGroups.OTHERS) ? null : id,
                counts(some, codes), mean(some, codes).minus(whole))));
        groups.sort(Comparator.comparing((Group one) -> one.id() == null).thenComparing(one -> -one.total()).thenComparing(one -> one.id() == null ? 0 : one.id()));
        return new Distribution(codes, groups);
    }

    private static List<Long> counts(List<Graded> some, List<String> codes) {
        Map<String, Long> counted = some.stream().collect(Collectors.groupingBy(Graded::grade, Collectors.counting()));
        return codes.stream().map(code -> counted.getOrDefault(code, 0L)).toList();
    }

    /** The mean place on the scale, 0 the lowest. */
    private static Score mean(List<Graded> some, List<String> codes) {
        return Score.mean(some.stream().map(one -> Score.of(Math.max(0, codes.indexOf(one.grade())))).toList());
    }

    /**
     * A group of three people or more.
     *
     * @param id     the unit or evaluator; null: the others
     * @param counts how many have each grade, in the order of the grades
     * @param apart  how far its mean lies above (lenient) or below (severe) the mean of all, in steps of the scale
     */
    public record Group(Long id, List<Long> counts, Score apart) {

        public Group {
            counts = List.copyOf(counts);
        }

        /** How many people. */
        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }
}
