package kz.bagalau.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces of PT Serif that are embedded in every PDF; they hold all Kazakh letters. */
enum Typeface {
    REGULAR("PTSerif-Regular"), BOLD("PTSerif-Bold"), ITALIC("PTSerif-Italic");

    private final String path;
    private final CmapLookup letters;

    Typeface(String name) {
        path = "/fonts/" + name + ".ttf";
        letters = letters(path);
    }

    /** A new stream of the font's file. */
    InputStream open() {
        return Typeface.class.getResourceAsStream(path);
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

    private static CmapLookup letters(String path) {
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
