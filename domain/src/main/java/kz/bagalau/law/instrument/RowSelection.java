package kz.bagalau.law.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;

/** Which group of an annex's rows a post belongs to, by its category and whether it heads a unit. */
public record RowSelection(RuleHead head, List<Row> rows) implements Rule {

    /** A group of categories: those it takes always, only of heads of units, only of others; or all the rest. */
    public record Row(String group, Set<String> all, Set<String> heads, Set<String> others, boolean rest) {
        public Row {
            all = Set.copyOf(all);
            heads = Set.copyOf(heads);
            others = Set.copyOf(others);
        }

        boolean takes(String category, boolean headOfUnit) {
            return rest || all.contains(category) || (headOfUnit ? heads : others).contains(category);
        }
    }

    public RowSelection {
        rows = List.copyOf(rows);
    }

    /** True if the group depends on whether the post heads a unit: the category stands in two groups. */
    public boolean asksWhetherHead(String category) {
        String code = normal(category);
        return rows.stream().anyMatch(row -> row.heads().contains(code) || row.others().contains(code));
    }

    /** The categories that are named, each once, in the order of their codes. */
    public List<String> categories() {
        return rows.stream().flatMap(row -> Stream.of(row.all(), row.heads(), row.others())).flatMap(Set::stream).distinct().sorted().toList();
    }

    /** True if a category that is not named falls into a group all the same. */
    public boolean takesTheRest() {
        return rows.stream().anyMatch(Row::rest);
    }

    /**
     * The group of a category, written in Latin or Cyrillic letters.
     *
     * @return the group with its reason
     * @throws kz.bagalau.law.explain.ObstacleException naming the category, if it stands in no row
     */
    public Explained<String> select(String category, boolean headOfUnit) {
        String code = normal(category);
        return rows.stream().filter(row -> row.takes(code, headOfUnit)).findFirst()
                .map(row -> new Explained<>(row.group(), Step.by(this, "row.selected", Arg.word(code), Arg.word(row.group()))))
                .orElseThrow(() -> LegalObstacle.by(this, "row.none", Arg.word(category)).refusal());
    }

    /** Categories mix Latin and Cyrillic letters that look alike: А В С Е О become A B C E O. */
    public static String normal(String category) {
        return category.strip().toUpperCase(Locale.ROOT).replace('А', 'A').replace('В', 'B')
                .replace('С', 'C').replace('Е', 'E').replace('О', 'O');
    }
}
