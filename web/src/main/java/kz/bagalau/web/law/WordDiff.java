package kz.bagalau.web.law;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks how the lines of two editions differ: lines that only one of them has, and in lines that stand for each other the words. */
final class WordDiff {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");
    /** Lines that share fewer than one word in this many are other lines: word by word, nothing could be read. */
    private static final int AKIN = 3;

    private final List<MarkedLine> left = new ArrayList<>();
    private final List<MarkedLine> right = new ArrayList<>();

    private WordDiff() {
    }

    /** The lines of both sides with the differences marked. */
    static Marked of(List<String> left, List<String> right) {
        WordDiff diff = new WordDiff();
        DiffUtils.<String>diff(left, right, true).getDeltas().forEach(diff::lines);
        return new Marked(diff.left, diff.right);
    }

    private void lines(AbstractDelta<String> delta) {
        List<String> ours = delta.getSource().getLines();
        List<String> theirs = delta.getTarget().getLines();
        boolean equal = delta.getType() == DeltaType.EQUAL;
        int pairs = equal ? 0 : Math.min(ours.size(), theirs.size());
        for (int i = 0; i < pairs; i++) {
            pair(ours.get(i), theirs.get(i));
        }
        ours.stream().skip(pairs).forEach(line -> left.add(MarkedLine.whole(line, !equal)));
        theirs.stream().skip(pairs).forEach(line -> right.add(MarkedLine.whole(line, !equal)));
    }

    private void pair(String ours, String theirs) {
        List<AbstractDelta<String>> deltas = DiffUtils.<String>diff(tokens(ours), tokens(theirs), true).getDeltas();
        if (akin(ours, theirs, deltas)) {
            left.add(new MarkedLine(deltas.stream().filter(delta -> delta.getSource().size() > 0).map(delta -> piece(delta, delta.getSource().getLines())).toList()));
            right.add(new MarkedLine(deltas.stream().filter(delta -> delta.getTarget().size() > 0).map(delta -> piece(delta, delta.getTarget().getLines())).toList()));
        } else {
            left.add(MarkedLine.whole(ours, true));
            right.add(MarkedLine.whole(theirs, true));
        }
    }

    private static Piece piece(AbstractDelta<String> delta, List<String> tokens) {
        return new Piece(String.join("", tokens), delta.getType() != DeltaType.EQUAL);
    }

    private static boolean akin(String ours, String theirs, List<AbstractDelta<String>> deltas) {
        long shared = deltas.stream().filter(delta -> delta.getType() == DeltaType.EQUAL).flatMap(delta -> delta.getSource().getLines().stream()).filter(WordDiff::word).count();
        long all = Math.max(tokens(ours).stream().filter(WordDiff::word).count(), tokens(theirs).stream().filter(WordDiff::word).count());
        return shared * AKIN >= all;
    }

    private static boolean word(String token) {
        return Character.isLetterOrDigit(token.charAt(0));
    }

    private static List<String> tokens(String line) {
        return TOKEN.matcher(line).results().map(MatchResult::group).toList();
    }
}
