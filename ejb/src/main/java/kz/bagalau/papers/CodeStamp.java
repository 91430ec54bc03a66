package kz.bagalau.papers;

import java.awt.Color;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.WriterException;

/**
 * Draws the page's code into its lower left corner: a QR code of 18 mm at the highest error correction (30 % may be lost to a
 * staple, a stamp or a fold), as filled squares, outside the tagged text.
 */
final class CodeStamp {

    private static final float MM = 72 / 25.4f;
    private static final float SIDE = 18 * MM;
    private static final float LEFT = 25 * MM;
    private static final float BOTTOM = 8 * MM;

    private CodeStamp() {
    }

    /** Draws a code on every page of the document. */
    static void stamp(PDDocument document, Imprint imprint) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            draw(document, page, matrix(imprint.code(++number)));
        }
    }

    /** Draws one code on one page. */
    static void stamp(PDDocument document, PDPage page, PageCode code) throws IOException {
        draw(document, page, matrix(code));
    }

    private static ByteMatrix matrix(PageCode code) {
        try {
            return Encoder.encode(code.payload(), ErrorCorrectionLevel.H, Map.of(EncodeHintType.CHARACTER_SET, "US-ASCII")).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("No code can hold " + code, e);
        }
    }

    private static void draw(PDDocument document, PDPage page, ByteMatrix code) throws IOException {
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.setNonStrokingColor(Color.BLACK);
            for (int y = 0; y < code.getHeight(); y++) {
                row(stream, code, y);
            }
            stream.fill();
            stream.endMarkedContent();
        }
    }

    /** Adds the dark runs of a row, each as one rectangle, so that no hairline shows between its squares. */
    private static void row(PDPageContentStream stream, ByteMatrix code, int y) throws IOException {
        float square = SIDE / code.getWidth();
        int from = 0;
        for (int x = 0; x <= code.getWidth(); x++) {
            if (x == code.getWidth() || code.get(x, y) == 0) {
                if (x > from) {
                    stream.addRect(LEFT + from * square, BOTTOM + SIDE - (y + 1) * square, (x - from) * square, square);
                }
                from = x + 1;
            }
        }
    }
}
