package kz.bagalau.papers;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/** Makes a paper's bytes: one PDF/A-2a file. The same paper gives the same bytes, so that a hash can be checked again. */
public final class PdfWriter {

    private static final String FAMILY = "PT Serif";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {
    }

    /**
     * The bytes of the paper.
     *
     * @throws IllegalArgumentException if the form wants a value that the data do not give
     * @throws UnprintableText if a text holds signs that the fonts do not have
     */
    public static byte[] write(Paper paper) {
        try (PdfBoxRenderer renderer = renderer(PdfMarkup.of(paper))) {
            renderer.createPDFWithoutClosing();
            return finished(renderer.getPdfDocument(), paper.imprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, as a part of a larger document, which stamps its own code on every page. */
    static byte[] part(Paper paper) {
        return part(PdfMarkup.of(paper), paper.imprint());
    }

    /** A page description as such a part. */
    static byte[] part(Document page, Imprint imprint) {
        try (PdfBoxRenderer renderer = renderer(page)) {
            renderer.createPDFWithoutClosing();
            return dated(renderer.getPdfDocument(), imprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] finished(PDDocument pdf, Imprint imprint) throws IOException {
        CodeStamp.stamp(pdf, imprint);
        return dated(pdf, imprint);
    }

    /** The bytes, with the date and the id of the imprint. */
    static byte[] dated(PDDocument pdf, Imprint imprint) throws IOException {
        FileDates.set(pdf, imprint);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static PdfBoxRenderer renderer(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true).useColorProfile(COLOURS);
        builder.useFont(Typeface.REGULAR::open, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Typeface.BOLD::open, FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(Typeface.ITALIC::open, FAMILY, 400, FontStyle.ITALIC, true);
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.withProducer("Bagalau");
        builder.withW3cDocument(page, null);
        return builder.buildPdfRenderer();
    }
}
