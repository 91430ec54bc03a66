package kz.bagalau.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import kz.bagalau.law.text.Text;
import kz.bagalau.model.paper.MediaType;

/**
 * A file that somebody brought, as pages of an archivable document: its pages as grey pictures. What was brought stays what is signed;
 * the copy is there to be read.
 */
public final class ScanCopy {

    private static final int DPI = 120;
    /** Pages of one attachment that are copied; a longer one is named, not copied. */
    private static final int MOST_PAGES = 60;
    /** Dots of one picture: A3 at 600 dpi. A larger one would not fit into memory. */
    private static final long MOST_DOTS = 70_000_000;
    private static final int WIDEST = 1400;

    private ScanCopy() {
    }

    /** The pages; empty for what cannot be drawn: an office file, a damaged one, one without end. */
    public static Optional<byte[]> of(byte[] file, MediaType type, Text title, Imprint imprint) {
        List<String> pages = pages(file, type);
        return pages.isEmpty() ? Optional.empty() : Optional.of(PdfWriter.part(PdfMarkup.pictures(title, imprint, pages), imprint));
    }

    private static List<String> pages(byte[] file, MediaType type) {
        try {
            return jpegs(type == MediaType.PDF ? pdf(file) : type == MediaType.OFFICE || type == MediaType.CMS ? List.of() : pictures(file));
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    private static List<BufferedImage> pdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < pdf.getNumberOfPages() && pdf.getNumberOfPages() <= MOST_PAGES; page++) {
                float inches = Math.max(pdf.getPage(page).getCropBox().getWidth(), pdf.getPage(page).getCropBox().getHeight()) / 72;
                pages.add(new PDFRenderer(pdf).renderImageWithDPI(page, Math.min(DPI, 5000 / Math.max(inches, 1)), ImageType.GRAY));
            }
            return pages;
        }
    }

    private static List<BufferedImage> pictures(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            List<BufferedImage> pages = new ArrayList<>();
            int count = reader.getNumImages(true);
            for (int page = 0; page < count && count <= MOST_PAGES; page++) {
                if ((long) reader.getWidth(page) * reader.getHeight(page) > MOST_DOTS) {
                    return List.of();
                }
                pages.add(grey(reader.read(page)));
            }
            return pages;
        }
    }

    private static BufferedImage grey(BufferedImage picture) {
        int width = Math.min(WIDEST, picture.getWidth());
        int height = Math.max(1, (int) ((long) picture.getHeight() * width / picture.getWidth()));
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = grey.createGraphics();
        pen.drawImage(picture.getScaledInstance(width, height, java.awt.Image.SCALE_SMOOTH), 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return grey;
    }

    private static List<String> jpegs(List<BufferedImage> pages) throws IOException {
        List<String> jpegs = new ArrayList<>();
        for (BufferedImage page : pages) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(page, "jpeg", bytes);
            jpegs.add("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray()));
        }
        return jpegs;
    }
}
