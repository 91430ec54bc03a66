package kz.bagalau.law.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kz.bagalau.law.act.Citation;

/**
 * One line of a rendered explanation: its depth in the tree (0 = the conclusion), its words, its citation and the words
 * of it ("п. 18"), and a note for each gap it rests on.
 */
public record Sentence(int depth, String text, Citation citation, String source, List<String> notes) {

    /** The same lines for a reader: what stands under one of them is not said again under the next. */
    public static List<Sentence> notingOnce(List<Sentence> lines) {
        Set<String> said = new HashSet<>();
        return lines.stream().map(line -> new Sentence(line.depth, line.text, line.citation, line.source, line.notes.stream().filter(said::add).toList()))
                .toList();
    }
}
