package kz.bagalau.acts.typical2018;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An annex as printed, reduced to what print and data must share: letters and digits, without white space, marks and tags. */
final class Print {

    private static final Path FOLDER = Path.of("src/test/resources/acts");

    /** The shortest piece that a page cuts off: a category, "E-2". A single letter could stand anywhere. */
    private static final int SHORTEST = 2;
    private final String signs;
    private final BitSet covered = new BitSet();

    private Print(String signs) {
        this.signs = signs;
    }

    static Print of(String text) {
        return new Print(signs(text));
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Letters and digits only; what stands between &lt; and &gt; is no text. */
    static String signs(String text) {
        return text.replaceAll("<[^>]*>", "").codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    boolean holds(String text) {
        return signs.contains(signs(text));
    }

    /** Marks where the text stands, once; false if no such place is left. */
    boolean cover(String text) {
        return coverSigns(signs(text));
    }

    /** Marks a text that pages cut in pieces: the longest beginning that is left, then the rest. */
    boolean coverPieces(String text) {
        String rest = signs(text);
        while (!rest.isEmpty()) {
            int length = rest.length();
            while (length >= SHORTEST && free(rest.substring(0, length)) < 0) {
                length--;
            }
            if (length < Math.min(SHORTEST, rest.length()) || !coverSigns(rest.substring(0, length))) {
                return false;
            }
            rest = rest.substring(length);
        }
        return true;
    }

    /** What no text has covered, in the order of print. */
    String left() {
        return IntStream.range(0, signs.length()).filter(i -> !covered.get(i)).mapToObj(i -> signs.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private boolean coverSigns(String wanted) {
        int at = free(wanted);
        if (at >= 0) {
            covered.set(at, at + wanted.length());
        }
        return at >= 0;
    }

    private int free(String wanted) {
        int at = signs.indexOf(wanted);
        while (at >= 0 && covered.get(at, at + wanted.length()).cardinality() > 0) {
            at = signs.indexOf(wanted, at + 1);
        }
        return at;
    }
}
