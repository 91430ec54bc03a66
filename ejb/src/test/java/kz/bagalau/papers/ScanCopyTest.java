package kz.bagalau.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.Test;

import kz.bagalau.law.text.Text;
import kz.bagalau.model.paper.MediaType;

/** What is copied of an attachment, and what is only named. */
class ScanCopyTest {

    @Test
    void everyPageOfAScannedPictureIsCopied() throws IOException {
        assertEquals(Optional.of(3), copied(tiff(3)).map(PdfBundle::pages));
    }

    @Test
    void oneWithTooManyPagesIsNotCopiedInPart() throws IOException {
        assertEquals(Optional.of(60), copied(tiff(60)).map(PdfBundle::pages));
        assertEquals(Optional.empty(), copied(tiff(61)).map(PdfBundle::pages));
    }

    @Test
    void whatCannotBeDrawnIsNotCopied() {
        assertEquals(Optional.empty(), copied(new byte[] {'I', 'I', '*', 0, 1}).map(PdfBundle::pages));
    }

    private static Optional<byte[]> copied(byte[] file) {
        return ScanCopy.of(file, MediaType.TIFF, Text.same("Скан"), Papers.imprint(1, 1));
    }

    private static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                writer.writeToSequence(new IIOImage(new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return bytes.toByteArray();
    }
}
