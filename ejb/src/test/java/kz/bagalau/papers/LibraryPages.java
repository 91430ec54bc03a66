package kz.bagalau.papers;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

/** The PDF library alone: it writes a ready page description, the texts of a paper in it, as PDF/A with the same fonts. */
public final class LibraryPages {

    private LibraryPages() {
    }

    /** The page description of a paper as a file holds it. */
    public static String of(Paper paper) {
        try {
            Transformer writing = TransformerFactory.newDefaultInstance().newTransformer();
            writing.setOutputProperty(OutputKeys.METHOD, "xml");
            writing.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writing.transform(new DOMSource(PdfMarkup.of(paper)), new StreamResult(text));
            return text.toString();
        } catch (TransformerException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    /** The bytes of its pages. */
    public static byte[] write(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true).useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(Typeface.REGULAR::open, "PT Serif", 400, FontStyle.NORMAL, true);
        builder.useFont(Typeface.BOLD::open, "PT Serif", 700, FontStyle.NORMAL, true);
        builder.useFont(Typeface.ITALIC::open, "PT Serif", 400, FontStyle.ITALIC, true);
        builder.withHtmlContent(html, null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }
}
