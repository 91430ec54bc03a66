package kz.bagalau.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.text.Text;

/** What came of reading a file: its papers, and everything that is wrong with it. */
final class Reading {

    private final List<PaperLine> lines = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<Integer, List<Flaw>> wrong = new HashMap<>();

    void add(PaperLine line) {
        lines.add(line);
    }

    void add(List<Flaw> found) {
        flaws.addAll(found);
    }

    /** A flaw for which a paper does not enter. */
    void add(int line, Flaw flaw) {
        flaws.add(flaw);
        spoil(line, List.of(flaw));
    }

    /** A paper does not enter for flaws that are told already. */
    void spoil(int line, List<Flaw> told) {
        wrong.computeIfAbsent(line, first -> new ArrayList<>()).addAll(told);
    }

    /** The papers of the file, in its order. */
    List<PaperLine> lines() {
        return lines;
    }

    /** Everything that is wrong. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** True for a paper of which something is wrong. */
    boolean wrong(PaperLine line) {
        return wrong.containsKey(line.line());
    }

    /** Everything that is wrong with a paper, each with the heading of its cell; null for nothing. */
    Text told(PaperLine line) {
        return wrong(line) ? Said.together(wrong.get(line.line()).stream().map(Flaw::headed).toList()) : null;
    }
}
