package kz.bagalau.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.bagalau.documents.Attachment;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What the demo's people attach: a page that says that it stands for a scan. */
final class DemoScan {

    private DemoScan() {
    }

    /** A file of that name: one page, whose only words say that it is made up. */
    static Attachment named(String name) {
        try (PDDocument document = new PDDocument(); InputStream face = DemoScan.class.getResourceAsStream("/fonts/PTSerif-Regular.ttf");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream words = new PDPageContentStream(document, page)) {
                words.beginText();
                words.setFont(PDType0Font.load(document, face), 16);
                words.newLineAtOffset(72, 700);
                words.showText("Демонстрация: этот лист заменяет скан документа");
                words.endText();
            }
            document.save(bytes);
            return new Attachment(name, bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
