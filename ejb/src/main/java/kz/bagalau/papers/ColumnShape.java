package kz.bagalau.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.text.Lang;

/**
 * How a column is laid out: whether it holds nothing but figures, which papers of the state centre, and its share of the table's
 * width in percent, to a tenth: whole percents took the last letter of a word away. Each column first gets room for its longest word; what is left goes to the columns with the longest texts.
 */
record ColumnShape(boolean figures, double percent) {

    private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,%+/\u2013\u2212-]*");
    /** The letters of a table, in points; the style sheet says the same. */
    private static final double SIZE = 11;
    /** The table, as wide as the page's text, and the empty edges of a cell, in points. */
    private static final double LINE = 481;
    private static final double EDGES = 14;
    /** Beyond these widths (points) a word is broken and a text takes more lines. */
    private static final double LONGEST_WORD = 140;
    private static final double LONGEST_TEXT = 480;
    /** Room to write by hand, in points, on top of the heading's width, which tells what is to be written. */
    private static final double HAND = 40;

    /** The shape of each column of a filled table. */
    static List<ColumnShape> of(Block.Table table, FormData data, Lang lang) {
        List<List<String>> cells = table.cells().stream().map(cell -> data.rows(table.rows()).stream()
                .map(row -> data.cell(row, cell).in(lang).text()).toList()).toList();
        double[] needs = each(cells.size(), i -> need(table.columns().get(i).in(lang), cells.get(i)));
        double[] wishes = each(cells.size(), i -> Math.max(1, wish(table.columns().get(i).in(lang), cells.get(i)) - needs[i]));
        double needed = sum(needs);
        double spare = Math.max(0, LINE - needed);
        List<ColumnShape> shapes = new ArrayList<>();
        for (int i = 0; i < needs.length; i++) {
            double share = (needs[i] + spare * wishes[i] / sum(wishes)) / (needed + spare);
            shapes.add(new ColumnShape(cells.get(i).stream().allMatch(text -> FIGURES.matcher(text).matches()), Math.floor(1000 * share) / 10));
        }
        return shapes;
    }

    /** Room for the longest word of a column. */
    private static double need(String head, List<String> cells) {
        double inHead = widest(Typeface.BOLD, words(Stream.of(head)));
        double inCells = widest(Typeface.REGULAR, words(cells.stream()));
        return EDGES + Math.min(LONGEST_WORD, Math.max(inHead, inCells));
    }

    /** Room for the longest text of a column on one line, or to write by hand. */
    private static double wish(String head, List<String> cells) {
        boolean blank = cells.stream().allMatch(String::isBlank);
        double wish = blank ? HAND + widest(Typeface.BOLD, Stream.of(head)) : widest(Typeface.REGULAR, cells.stream());
        return EDGES + Math.min(LONGEST_TEXT, wish);
    }

    private static Stream<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split("\\s+")));
    }

    private static double widest(Typeface face, Stream<String> texts) {
        return SIZE * texts.mapToDouble(face::width).max().orElse(0);
    }

    private static double[] each(int columns, IntToDoubleFunction width) {
        return IntStream.range(0, columns).mapToDouble(width).toArray();
    }

    private static double sum(double[] widths) {
        return DoubleStream.of(widths).sum();
    }
}
