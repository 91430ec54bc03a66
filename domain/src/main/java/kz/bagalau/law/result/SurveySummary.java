package kz.bagalau.law.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Score;

/**
 * What the surveys of many people came to together, so that no number tells of fewer than so many of them, those of the units added up and taken
 * off the whole included.
 *
 * @param people those with a result
 * @param least  so many at least
 */
public record SurveySummary(List<Person> people, int least) {

    /** The unit under which people stand who are too few in their own. */
    public static final Long OTHERS = -1L;

    /**
     * One of them.
     *
     * @param unit  where he works
     * @param means by competency, as they may be shown to a stranger
     * @param least the competencies least expressed in him
     */
    public record Person(Long unit, Map<String, Score> means, Set<String> least) {
        public Person {
            means = Map.copyOf(means);
            least = Set.copyOf(least);
        }
    }

    /**
     * What is shown of a competency.
     *
     * @param people in how many of those counted it was judged; empty where too few
     * @param mean   the mean of their means; empty with it
     * @param least  with how many it is the least expressed; empty where with fewer than so many
     */
    public record Line(Criterion competency, OptionalInt people, Optional<Score> mean, OptionalInt least) {
    }

    public SurveySummary {
        people = List.copyOf(people);
    }

    /** Everybody together, in the order of the competencies given. */
    public List<Line> lines(List<Criterion> competencies) {
        return competencies.stream().map(each -> line(each, people)).toList();
    }

    /** The same for each unit by its id, where the parts of the whole allow it; units that are too small stand together under {@link #OTHERS}. */
    public Map<Long, List<Line>> units(List<Criterion> competencies) {
        Map<Long, List<Person>> units = people.stream().collect(Collectors.groupingBy(Person::unit, TreeMap::new, Collectors.toList()));
        Set<Long> shown = new Hidden(least).shown(sizes(units), 0, Optional.empty());
        Map<Long, List<Person>> parts = people.stream()
                .collect(Collectors.groupingBy(one -> shown.contains(one.unit()) ? one.unit() : OTHERS, TreeMap::new, Collectors.toList()));
        Map<Long, List<Line>> lines = new TreeMap<>();
        if (people.size() >= least) {
            parts.forEach((unit, of) -> lines.put(unit, competencies.stream().map(each -> apart(each, unit, parts)).toList()));
        }
        return lines;
    }

    private static Map<Long, Integer> sizes(Map<Long, List<Person>> units) {
        return units.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, unit -> unit.getValue().size()));
    }

    /** A unit's line; hidden where those in whom it was judged are too few there, or among all whose unit hides it. */
    private Line apart(Criterion competency, Long unit, Map<Long, List<Person>> parts) {
        Map<Long, List<Person>> judged = parts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                part -> part.getValue().stream().filter(one -> one.means().containsKey(competency.code())).toList()));
        Set<Long> shown = new Hidden(least).shown(sizes(judged), 0, Optional.empty());
        if (!shown.contains(unit)) {
            return line(competency, List.of());
        }
        Line line = line(competency, judged.get(unit));
        return weakest(competency, parts).contains(unit) ? line : new Line(competency, line.people(), line.mean(), OptionalInt.empty());
    }

    /** The units that may tell with how many of theirs it is the least expressed: neither they nor what is left of the whole tell of too few. */
    private Set<Long> weakest(Criterion competency, Map<Long, List<Person>> parts) {
        Map<Long, Integer> told = parts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                part -> (int) part.getValue().stream().filter(one -> one.least().contains(competency.code())).count()));
        return new Hidden(least).shown(told, 0, Optional.empty());
    }

    private Line line(Criterion competency, List<Person> of) {
        List<Score> means = of.stream().filter(one -> one.means().containsKey(competency.code())).map(one -> one.means().get(competency.code())).toList();
        int weakest = (int) of.stream().filter(one -> one.least().contains(competency.code())).count();
        return means.size() < least ? new Line(competency, OptionalInt.empty(), Optional.empty(), OptionalInt.empty())
                : new Line(competency, OptionalInt.of(means.size()), Optional.of(Score.mean(means)), weakest < least ? OptionalInt.empty() : OptionalInt.of(weakest));
    }

    /**
     * The competencies that the lines show as least expressed: all that share the lowest mean, and those that are least expressed with the most people, as far as
     * that is told. What training is about follows from them.
     */
    public static List<Criterion> topics(List<Line> lines) {
        Optional<Score> lowest = lines.stream().flatMap(line -> line.mean().stream()).min(Comparator.naturalOrder());
        OptionalInt most = lines.stream().map(Line::least).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).max();
        return lines.stream().filter(line -> line.mean().isPresent() && line.mean().equals(lowest) || line.least().isPresent() && line.least().equals(most)).map(Line::competency).toList();
    }
}
