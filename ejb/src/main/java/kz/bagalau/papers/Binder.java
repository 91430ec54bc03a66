package kz.bagalau.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import kz.bagalau.law.text.Lang;

/**
 * Binds documents into one PDF/A with an inventory before them: sheets numbered through from 1, and on the pages that were made for it
 * the code of the whole. Registered documents keep their own numbers and codes.
 */
public final class Binder {

    private static final float MM = 72 / 25.4f;
    private static final float RIGHT = 15 * MM;
    private static final float TOP = 8 * MM;
    private static final float SIZE = 8;

    private final Imprint imprint;
    private final List<Part> parts = new ArrayList<>();

    /** A part: its pages are counted once, when it is added. @param own true when it was made for the binder */
    private record Part(byte[] pdf, int pages, boolean own) {
    }

    /** A binder whose own pages bear this imprint. */
    public Binder(Imprint imprint) {
        this.imprint = imprint;
    }

    /** Adds a paper that is made for the binder. */
    public int add(Paper paper) {
        return part(PdfWriter.part(paper), true);
    }

    /** Adds a registered document as it is. */
    public int add(byte[] document) {
        return part(document, false);
    }

    /** Adds the copy of a scan. */
    public int addCopy(byte[] copy) {
        return part(copy, true);
    }

    private int part(byte[] bytes, boolean own) {
        parts.add(new Part(bytes, PdfBundle.pages(bytes), own));
        return parts.size() - 1;
    }

    /** The sheets of a part, from and to. */
    public record Sheets(int from, int to) {

        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    /**
     * Binds it.
     *
     * @param inventory the first pages, once it is known on which sheets each part lies; it may grow with the numbers in it
     */
    public byte[] bind(Function<List<Sheets>, Paper> inventory) {
        int pages = 1;
        byte[] first = PdfWriter.part(inventory.apply(sheets(pages)));
        while (PdfBundle.pages(first) != pages) {
            pages = PdfBundle.pages(first);
            first = PdfWriter.part(inventory.apply(sheets(pages)));
        }
        List<byte[]> all = new ArrayList<>(List.of(first));
        parts.forEach(part -> all.add(part.pdf()));
        return numbered(PdfBundle.of(all), pages);
    }

    private List<Sheets> sheets(int before) {
        List<Sheets> sheets = new ArrayList<>();
        int next = before + 1;
        for (Part part : parts) {
            sheets.add(new Sheets(next, next + part.pages() - 1));
            next += part.pages();
        }
        return sheets;
    }

    private byte[] numbered(byte[] bound, int inventory) {
        List<Sheets> places = sheets(inventory);
        try (PDDocument pdf = Loader.loadPDF(bound); InputStream letters = Typeface.REGULAR.open()) {
            PDFont font = PDType0Font.load(pdf, letters, true);
            int last = pdf.getNumberOfPages();
            for (int sheet = 1; sheet <= last; sheet++) {
                PDPage page = pdf.getPage(sheet - 1);
                write(pdf, page, font, PaperTexts.text(Lang.KK, "papers.sheetOf", String.valueOf(sheet), String.valueOf(last)) + " · "
                        + PaperTexts.text(Lang.RU, "papers.sheetOf", String.valueOf(sheet), String.valueOf(last)));
                if (own(places, sheet, inventory)) {
                    CodeStamp.stamp(pdf, page, imprint.code(sheet));
                }
            }
            return PdfWriter.dated(pdf, imprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean own(List<Sheets> places, int sheet, int inventory) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).from() <= sheet && sheet <= places.get(i).to()) {
                return parts.get(i).own();
            }
        }
        return sheet <= inventory;
    }

    private static void write(PDDocument pdf, PDPage page, PDFont font, String words) throws IOException {
        float width = font.getStringWidth(words) / 1000 * SIZE;
        try (PDPageContentStream stream = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.newLineAtOffset(page.getCropBox().getWidth() - RIGHT - width, page.getCropBox().getHeight() - TOP);
            stream.showText(words);
            stream.endText();
            stream.endMarkedContent();
        }
    }
}
