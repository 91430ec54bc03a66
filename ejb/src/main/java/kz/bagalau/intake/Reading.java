package kz.bagalau.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What came of reading a file: its papers, and everything that is wrong with it. */
final class Reading {

    private final List<PaperLine> lines = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<Integer> wrong = new HashSet<>();

    void add(PaperLine line) {
        lines.add(line);
    }

    void add(List<Flaw> found) {
        flaws.addAll(found);
    }

    /** A flaw for which a paper does not enter. */
    void add(int line, Flaw flaw) {
        flaws.add(flaw);
        wrong.add(line);
    }

    /** A paper does not enter, whatever was said of it already. */
    void spoil(int line) {
        wrong.add(line);
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
        return wrong.contains(line.line());
    }
}
