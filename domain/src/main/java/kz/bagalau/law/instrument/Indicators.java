package kz.bagalau.law.instrument;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;

/**
 * The behavioural indicators of each competency by groups of categories, in the words of their annex: the effective ones,
 * over which the share is counted, beside the ineffective ones, which are there to compare (acts of 2018, п. 26, Annex 4).
 *
 * @param most how many indicators a competency may have in a column, at most
 */
public record Indicators(RuleHead head, int most, List<Row> rows) implements Rule {

    /** A row of the annex: competency by code and as the annex names it, group, and its categories as printed. */
    public record Row(String code, String name, String group, String categories, List<String> effective, List<String> ineffective) {

        /** @throws IllegalArgumentException if there is no effective indicator: then no share can be counted */
        public Row {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(group, "group");
            effective = List.copyOf(effective);
            ineffective = List.copyOf(ineffective);
            if (effective.isEmpty()) {
                throw new IllegalArgumentException("No effective indicator: " + code + ", " + group);
            }
        }

        private int longest() {
            return Math.max(effective.size(), ineffective.size());
        }

        private String key() {
            return code + ", " + group;
        }
    }

    /** @throws IllegalArgumentException if a competency has more indicators than it may, or stands twice for one group */
    public Indicators {
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.longest() > most) {
                throw new IllegalArgumentException(row.key() + ": " + row.longest() + " > " + most);
            }
        }
        if (rows.stream().map(Row::key).distinct().count() < rows.size()) {
            throw new IllegalArgumentException("A competency stands twice for one group");
        }
    }

    /**
     * The row of a competency for a group of categories.
     *
     * @throws IllegalArgumentException if the annex has no such row
     */
    public Row of(String competency, String group) {
        return find(competency, group)
                .orElseThrow(() -> new IllegalArgumentException("No indicators for " + competency + ", group " + group));
    }

    /** The row of a competency for a group of categories, if the annex has it. */
    public Optional<Row> find(String competency, String group) {
        return rows.stream().filter(row -> row.code().equals(competency) && row.group().equals(group)).findFirst();
    }

    /** Everything that {@link #check} would refuse: first the indicators that are not the row's, then those not marked once. */
    public List<LegalObstacle> faults(Row row, Shown marked) {
        List<String> given = Stream.concat(marked.indicators().stream(), marked.notShown().stream()).toList();
        return Stream.concat(given.stream().filter(text -> !row.effective().contains(text)).distinct().map(text -> obstacle("indicators.unknown", text)),
                row.effective().stream().filter(text -> Collections.frequency(given, text) != 1).map(text -> obstacle("indicators.unmarked", text))).toList();
    }

    /**
     * What keeps a filled line of a sheet from being judged: an indicator that the annex does not give to the competency and
     * the group, or one of theirs that is not marked, as shown or as not shown.
     */
    public Optional<LegalObstacle> check(String competency, String group, Shown marked) {
        return faults(of(competency, group), marked).stream().findFirst();
    }

    private LegalObstacle obstacle(String key, String text) {
        return LegalObstacle.by(this, key, Arg.word(text));
    }
}
