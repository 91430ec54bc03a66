package kz.bagalau.law.act;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/**
 * An annex of an act as far as it is a table: what the rules count with, row by row, in the words and the order of the print.
 *
 * @param name   the stable name in the edition: "annex-4", or a word where no number is at hand ("incentives")
 * @param title  what it is called
 * @param tables its tables by their names
 */
public record Annex(String name, Text title, SortedMap<String, Table> tables) {

    public Annex {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** The place in the act, where its number is at hand: "annex-4". */
    public Optional<PointRef> place() {
        return name.matches("annex-\\d+(-\\d+)?") ? Optional.of(PointRef.of(name)) : Optional.empty();
    }

    /** A table: its rows in the order of the print. */
    public record Table(List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }

        /** Every column that any row fills, by name. */
        public List<String> columns() {
            return rows.stream().flatMap(row -> row.cells().keySet().stream()).distinct().sorted().toList();
        }
    }

    /** A row: its cells by the names of their columns. */
    public record Row(SortedMap<String, Cell> cells) {

        public Row {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }
    }

    /** What a cell holds. */
    public sealed interface Cell {

        /** A text in the languages of the edition. */
        record Said(Text text) implements Cell {
        }

        /** Words as printed, a code, a bound. */
        record Word(String word) implements Cell {
        }

        /** Several words or sentences as printed. */
        record Several(List<String> words) implements Cell {
            public Several {
                words = List.copyOf(words);
            }
        }

        /** A number. */
        record Number(Score value) implements Cell {
        }

        /** Yes or no. */
        record Flag(boolean yes) implements Cell {
        }
    }
}
