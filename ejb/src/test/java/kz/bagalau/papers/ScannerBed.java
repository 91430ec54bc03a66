package kz.bagalau.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An office scanner: the page lies askew by some degrees, some of its dots are dirt, and it comes as a JPEG in a PDF. */
record ScannerBed(int dpi, int degrees, int noisePercent) {

    byte[] scan(BufferedImage page) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return onSheet(pdf, JPEGFactory.createFromImage(pdf, soiled(turned(page)), 0.6f, dpi));
        }
    }

    private byte[] onSheet(PDDocument pdf, PDImageXObject picture) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle(picture.getWidth() * 72f / dpi, picture.getHeight() * 72f / dpi));
        pdf.addPage(sheet);
        try (PDPageContentStream stream = new PDPageContentStream(pdf, sheet)) {
            stream.drawImage(picture, 0, 0, sheet.getCropBox().getWidth(), sheet.getCropBox().getHeight());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /** The same, in black and white only, as fax-like compression stores it. */
    byte[] scanBlackAndWhite(BufferedImage page) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            BufferedImage bilevel = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            bilevel.createGraphics().drawImage(soiled(turned(page)), 0, 0, null);
            return onSheet(pdf, CCITTFactory.createFromImage(pdf, bilevel));
        }
    }

    static BufferedImage emptyPage(int dpi) {
        return white((int) (8.27 * dpi), (int) (11.69 * dpi));
    }

    private static BufferedImage white(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private BufferedImage turned(BufferedImage page) {
        boolean across = Math.abs(degrees % 180) > 45 && Math.abs(degrees % 180) < 135;
        int width = across ? page.getHeight() : page.getWidth();
        int height = across ? page.getWidth() : page.getHeight();
        BufferedImage image = white(width, height);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        pen.drawImage(page, (width - page.getWidth()) / 2, (height - page.getHeight()) / 2, null);
        pen.dispose();
        return image;
    }

    /** Turns that share of the dots grey, the same ones every time. */
    private BufferedImage soiled(BufferedImage page) {
        Random dirt = new Random(917);
        for (int i = 0; i < page.getWidth() * page.getHeight() / 100 * noisePercent; i++) {
            int grey = dirt.nextInt(256);
            page.setRGB(dirt.nextInt(page.getWidth()), dirt.nextInt(page.getHeight()), grey << 16 | grey << 8 | grey);
        }
        return page;
    }
}
