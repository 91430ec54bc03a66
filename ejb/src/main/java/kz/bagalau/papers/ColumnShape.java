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
 * width in percent. Each column first gets room for its longest word; what is left goes to the columns with the longest texts.
 */
record ColumnShape(boolean figures, int percent) {

    private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,%+/\u2013\u2212-]*");
    /** Characters that stand side by side in a table as wide as the page. */
    private static final int LINE = 78;
    /** Characters that the edges of a cell take. */
    private static final int EDGES = 3;
    /** Characters beyond which a word does not widen its column: it is broken. */
    private static final int LONGEST_WORD = 24;
    /** Characters beyond which a text does not widen its column. */
    private static final int LONGEST_TEXT = 90;

    /** The shape of each column of a filled table. */
    static List<ColumnShape> of(Block.Table table, FormData data, Lang lang) {
        List<List<String>> cells = table.cells().stream().map(cell -> data.rows(table.rows()).stream()
                .map(row -> data.cell(row, cell).in(lang).text()).toList()).toList();
        List<Integer> words = IntStream.range(0, cells.size())
                .mapToObj(i -> longestWord(table.columns().get(i).in(lang), cells.get(i))).toList();
        List<Integer> wishes = IntStream.range(0, cells.size())
                .mapToObj(i -> Math.max(1, longestText(cells.get(i)) - words.get(i))).toList();
        int spare = Math.max(0, LINE - sum(words));
        int line = sum(words) + spare;
        List<ColumnShape> shapes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int percent = (100 * words.get(i) + 100 * spare * wishes.get(i) / sum(wishes)) / line;
            shapes.add(new ColumnShape(cells.get(i).stream().allMatch(text -> FIGURES.matcher(text).matches()), percent));
        }
        return shapes;
    }

    private static int longestWord(String head, List<String> cells) {
        return EDGES + Math.min(LONGEST_WORD, longest(Stream.concat(Stream.of(head), cells.stream())
                .flatMap(text -> Stream.of(text.split("\\s+")))));
    }

    private static int longestText(List<String> cells) {
        return EDGES + Math.min(LONGEST_TEXT, longest(cells.stream()));
    }

    private static int longest(Stream<String> texts) {
        return texts.map(String::length).max(Comparator.naturalOrder()).orElse(0);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
