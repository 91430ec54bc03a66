package kz.bagalau.law.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of an explanation with the sentences on which it rests: the tree as programs take it, built from the lines that people read, so that
 * both always say the same.
 */
public record Told(Sentence sentence, List<Told> because) {

    public Told {
        because = List.copyOf(because);
    }

    /**
     * The trees of lines that stand conclusion first, each reason one deeper under what follows from it.
     *
     * @throws IllegalArgumentException if a line lies deeper than just below the line before it
     */
    public static List<Told> tree(List<Sentence> lines) {
        int depth = lines.isEmpty() ? 0 : lines.get(0).depth();
        List<Told> trees = new ArrayList<>();
        for (int at = 0; at < lines.size();) {
            int next = at + 1;
            while (next < lines.size() && lines.get(next).depth() > depth) {
                next++;
            }
            trees.add(of(lines.subList(at, next), depth));
            at = next;
        }
        return trees;
    }

    private static Told of(List<Sentence> lines, int depth) {
        if (lines.get(0).depth() != depth || lines.size() > 1 && lines.get(1).depth() != depth + 1) {
            throw new IllegalArgumentException("A line stands at the wrong depth below: " + lines.get(0).text());
        }
        return new Told(lines.get(0), tree(lines.subList(1, lines.size())));
    }
}
