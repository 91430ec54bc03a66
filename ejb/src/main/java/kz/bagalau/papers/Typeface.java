package kz.bagalau.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces of PT Serif that are embedded in every PDF; they hold all Kazakh letters. */
enum Typeface {
    REGULAR("PTSerif-Regular"), BOLD("PTSerif-Bold"), ITALIC("PTSerif-Italic");

    private final String path;
    private final CmapLookup letters;
    private final HorizontalMetricsTable widths;
    private final double em;

    Typeface(String name) {
        path = "/fonts/" + name + ".ttf";
        try (InputStream in = open(); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            letters = font.getUnicodeCmapLookup();
            widths = font.getHorizontalMetrics();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A new stream of the font's file. */
    InputStream open() {
        return Typeface.class.getResourceAsStream(path);
    }

    /** The width of a text on one line, in parts of the letters' size. */
    double width(String text) {
        return text.codePoints().map(letters::getGlyphId).mapToDouble(widths::getAdvanceWidth).sum() / em;
    }

    /**
     * The text as it can be printed: composed, without control signs, with plain stand-ins for the hyphens and spaces no face holds.
     *
     * @throws UnprintableText if a sign is left that a face does not hold: it would be printed as another one
     */
    static String printable(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\u2011', '-')
                .replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]", "").replaceAll("[\\t\\u2007\\u2009\\u202F\\r]", " ");
        String missing = plain.codePoints().filter(sign -> sign != '\n' && !isInEveryFace(sign)).distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (!missing.isEmpty()) {
            throw new UnprintableText(missing);
        }
        return plain;
    }

    private static boolean isInEveryFace(int sign) {
        for (Typeface face : values()) {
            if (face.letters.getGlyphId(sign) == 0) {
                return false;
            }
        }
        return true;
    }
}
