package kz.bagalau.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Random;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An office scanner: the page lies askew by some degrees, some of its dots are dirt, and it comes as a JPEG in a PDF. */
public record ScannerBed(int dpi, int degrees, int noisePercent) {

    public byte[] scan(BufferedImage page) throws IOException {
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
            return onSheet(pdf, CCITTFactory.createFromImage(pdf, bilevel(page)));
        }
    }

    /** The same as JBIG2: one page, one generic region, its dots coded as in a fax (ITU-T T.88, 7.4.6 and 7.4.8). */
    byte[] scanJbig2(BufferedImage page) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            byte[] fax;
            try (InputStream dots = CCITTFactory.createFromImage(pdf, bilevel(page)).getCOSObject().createRawInputStream()) {
                fax = dots.readAllBytes();
            }
            byte[] region = ByteBuffer.allocate(18 + fax.length).putInt(page.getWidth()).putInt(page.getHeight())
                    .putInt(0).putInt(0).put((byte) 0).put((byte) 1).put(fax).array();
            byte[] sheet = ByteBuffer.allocate(19).putInt(page.getWidth()).putInt(page.getHeight()).array();
            ByteBuffer stream = ByteBuffer.allocate(2 * 11 + sheet.length + region.length);
            segment(stream, 0, 48, sheet);
            segment(stream, 1, 38, region);
            return onSheet(pdf, new PDImageXObject(pdf, new ByteArrayInputStream(stream.array()), COSName.JBIG2_DECODE,
                    page.getWidth(), page.getHeight(), 1, PDDeviceGray.INSTANCE));
        }
    }

    private static void segment(ByteBuffer stream, int number, int type, byte[] data) {
        stream.putInt(number).put((byte) type).put((byte) 0).put((byte) 1).putInt(data.length).put(data);
    }

    private BufferedImage bilevel(BufferedImage page) {
        BufferedImage bilevel = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        bilevel.createGraphics().drawImage(soiled(turned(page)), 0, 0, null);
        return bilevel;
    }

    public static BufferedImage emptyPage(int dpi) {
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
