package kz.bagalau.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility.DocumentMergeMode;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Joins PDF files, page after page, into one for the printer. */
public final class PdfBundle {

    private PdfBundle() {
    }

    /** The files in their order as one. @throws IllegalArgumentException if there is nothing to join */
    public static byte[] of(List<byte[]> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("There are no files to join");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setDocumentMergeMode(DocumentMergeMode.PDFBOX_LEGACY_MODE);
        merger.setDestinationStream(bytes);
        files.forEach(file -> merger.addSource(new RandomAccessReadBuffer(file)));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** How many pages a file has. */
    public static int pages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
