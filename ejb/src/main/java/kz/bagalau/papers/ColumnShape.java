package kz.bagalau.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.text.Lang;

/**
 * How a column is laid out: whether it holds nothing but figures, which papers of the state centre, and its share of the table's
 * width in percent.
 */
record ColumnShape(boolean figures, int percent) {

    private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,%+/\u2013\u2212-]*");
    /** Characters beyond which a longer text does not widen its column any more. */
    private static final int WIDEST = 45;
    /** Characters for which even a column of single digits has room. */
    private static final int NARROWEST = 4;

    /** The shape of each column of a filled table. */
    static List<ColumnShape> of(Block.Table table, FormData data, Lang lang) {
        List<List<String>> cells = table.cells().stream().map(cell -> data.rows(table.rows()).stream()
                .map(row -> data.cell(row, cell).in(lang).text()).toList()).toList();
        List<Integer> weights = IntStream.range(0, cells.size())
                .mapToObj(i -> weight(table.columns().get(i).in(lang), cells.get(i))).toList();
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        List<ColumnShape> shapes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean figures = cells.get(i).stream().allMatch(text -> FIGURES.matcher(text).matches());
            shapes.add(new ColumnShape(figures, 100 * weights.get(i) / all));
        }
        return shapes;
    }

    private static int weight(String head, List<String> cells) {
        int word = Stream.concat(Stream.of(head), cells.stream()).flatMap(text -> Stream.of(text.split("\\s+")))
                .map(String::length).max(Comparator.naturalOrder()).orElse(0);
        int longest = cells.stream().map(String::length).max(Comparator.naturalOrder()).orElse(0);
        return Math.max(NARROWEST, Math.max(word + 2, Math.min(WIDEST, longest)));
    }
}
