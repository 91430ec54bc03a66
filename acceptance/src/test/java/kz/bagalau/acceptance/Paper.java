package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF back: what a reader of the paper sees. */
final class Paper {

    private Paper() {
    }

    /** The text with every run of blanks made one, since words wrap in cells. */
    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Reads a paper, and finds the words in it; a letter that the font lacks would stand there as #. */
    static void tells(Path pdf, String... words) throws IOException {
        String text = text(pdf);
        Stream.of(words).forEach(each -> assertTrue(text.contains(each), () -> "«" + each + "» is not in:\n" + text));
        assertFalse(text.contains("#"), () -> "a letter that the font lacks:\n" + text);
    }

    static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
