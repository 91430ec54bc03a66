package kz.bagalau.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF read back by other eyes than those that wrote it. */
public record PdfBytes(byte[] bytes) {

    /** What veraPDF finds against the flavour; empty for a valid file. */
    public List<String> faults(PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage() + " @ " + fault.getLocation().getContext()).toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of each page in the order of writing, runs of white space as one space. */
    public List<String> pages() throws IOException {
        return pages(false);
    }

    /** The text of each page from top to bottom and left to right. */
    public List<String> pagesAsSeen() throws IOException {
        return pages(true);
    }

    private List<String> pages(boolean asSeen) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(asSeen);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("[\\s\\u00A0]+", " "));
            }
            return pages;
        }
    }

    public String text() throws IOException {
        return String.join(" ", pages());
    }

    /** How far to the right any sign reaches, in millimetres from the left edge. */
    double reach() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            RightEdge edge = new RightEdge();
            edge.getText(pdf);
            return edge.points * 25.4 / 72;
        }
    }

    private static final class RightEdge extends PDFTextStripper {
        private float points;

        @Override
        protected void processTextPosition(TextPosition sign) {
            points = sign.getUnicode().isBlank() ? points : Math.max(points, sign.getXDirAdj() + sign.getWidthDirAdj());
        }
    }

    public BufferedImage image(int page, int dpi) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFRenderer(pdf).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
        }
    }
}
