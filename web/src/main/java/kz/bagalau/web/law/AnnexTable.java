package kz.bagalau.web.law;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.bagalau.law.act.Annex;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.web.text.Words;

/**
 * A table of an annex as a page shows it: known columns in the order of the print, the words in the act's language.
 *
 * @param name    its name in the edition
 * @param title   what it is called, in the reader's language
 * @param columns the columns, named in the reader's language
 * @param rows    the rows
 */
public record AnnexTable(String name, String title, List<Column> columns, List<Row> rows) {

    private static final List<String> ORDER = List.of("name", "group", "categories", "all", "heads", "others", "rest", "effective", "ineffective", "upTo", "least",
            "most", "points", "onlyServices", "code");
    /** Columns whose entries are short codes: they stand in one line. */
    private static final List<String> CODES = List.of("all", "heads", "others");
    private static final Pattern BOUND = Pattern.compile("(<=?)(.+)");

    static AnnexTable of(String name, Annex.Table table, Lang act, Lang reader, Words words) {
        List<String> columns = table.columns().stream().sorted(Comparator.comparingInt(AnnexTable::place)).toList();
        List<Row> rows = table.rows().stream().map(row -> new Row(columns.stream().map(column -> cell(row.cells().get(column), column, act, reader, words)).toList())).toList();
        return new AnnexTable(name, words.knows("act.table." + name) ? words.say("act.table." + name) : name, columns.stream().map(column -> new Column(title(column, words), number(column))).toList(), rows);
    }

    private static int place(String column) {
        int place = ORDER.indexOf(column);
        return place < 0 ? ORDER.size() : place;
    }

    private static String title(String column, Words words) {
        return words.knows("act.annex." + column) ? words.say("act.annex." + column) : column;
    }

    private static boolean number(String column) {
        return List.of("least", "most", "points").contains(column);
    }

    private static Cell cell(Annex.Cell cell, String column, Lang act, Lang reader, Words words) {
        if (cell instanceof Annex.Cell.Said said) {
            return new Cell(List.of(said.text().in(act)), true, false, translation(said.text(), act, reader));
        } else if (cell instanceof Annex.Cell.Several several) {
            return new Cell(CODES.contains(column) ? List.of(String.join(", ", several.words())) : several.words(), true, false, "");
        } else if (cell instanceof Annex.Cell.Number number) {
            return new Cell(List.of(words.number(number.value())), false, true, "");
        } else if (cell instanceof Annex.Cell.Flag flag) {
            return new Cell(List.of(words.say(flag.yes() ? "act.yes" : "act.no")), false, false, "");
        } else if (cell instanceof Annex.Cell.Word word) {
            return new Cell(List.of(column.equals("upTo") ? bound(word.word(), words) : word.word()), column.equals("name"), number(column), "");
        }
        return new Cell(List.of(), false, false, "");
    }

    private static String translation(Text text, Lang act, Lang reader) {
        return text.in(act).equals(text.in(reader)) ? "" : text.in(reader);
    }

    private static String bound(String bound, Words words) {
        Matcher parts = BOUND.matcher(bound);
        return parts.matches() ? words.say(parts.group(1).equals("<=") ? "act.band.upTo" : "act.band.below", parts.group(2)) : words.say("act.band.above");
    }

    /** A column's title, and whether it holds numbers. */
    public record Column(String title, boolean number) {
    }

    /** A row's cells, in the order of the columns. */
    public record Row(List<Cell> cells) {
    }

    /**
     * What a cell shows.
     *
     * @param lines       one line, or a list of them
     * @param act         true where these are words of the act, in its language
     * @param number      true for a number
     * @param translation the same in the reader's language, which is ours; empty where it is the same
     */
    public record Cell(List<String> lines, boolean act, boolean number, String translation) {
    }
}
