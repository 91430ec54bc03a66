package kz.bagalau.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.LongFunction;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import kz.bagalau.papers.ScannedDocument.Standing;

/** Takes a batch of scanned pages apart by the codes printed on them; the pages may lie in any order and any way up. */
public final class PageScan {

    /** Pages that are taken at once. */
    public static final int LONGEST = 2000;

    private final Map<PageCode, byte[]> pages = new LinkedHashMap<>();
    private final List<Integer> unread = new ArrayList<>();
    private final List<Integer> repeated = new ArrayList<>();

    private PageScan() {
    }

    /**
     * Splits a batch.
     *
     * @param currentVersion the version in force of a document by its id; empty if there is no such document
     * @throws ScanRefused if the bytes are not a PDF that can be opened, or hold more than {@link #LONGEST} pages
     */
    public static ScanResult split(byte[] batch, LongFunction<OptionalInt> currentVersion) {
        PageScan scan = new PageScan();
        try (PDDocument pdf = open(batch)) {
            scan.read(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScanResult(scan.documents(currentVersion), scan.unread, scan.repeated);
    }

    private static PDDocument open(byte[] batch) throws IOException {
        PDDocument pdf;
        try {
            pdf = Loader.loadPDF(batch);
        } catch (IOException e) {
            throw new ScanRefused(ScanRefused.Reason.NOT_A_PDF, e);
        }
        if (pdf.getNumberOfPages() > LONGEST) {
            pdf.close();
            throw new ScanRefused(ScanRefused.Reason.TOO_LONG, null);
        }
        return pdf;
    }

    private void read(PDDocument pdf) throws IOException {
        PagePicture pictures = new PagePicture(pdf);
        for (int index = 0; index < pdf.getNumberOfPages(); index++) {
            Optional<PageCode> code = pictures.code(index);
            if (code.isEmpty()) {
                unread.add(index + 1);
            } else if (pages.containsKey(code.get())) {
                repeated.add(index + 1);
            } else {
                pages.put(code.get(), alone(pdf, index));
            }
        }
    }

    private static byte[] alone(PDDocument pdf, int index) throws IOException {
        try (PDDocument one = new PDDocument()) {
            one.importPage(pdf.getPage(index));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            one.save(bytes);
            return bytes.toByteArray();
        }
    }

    private List<ScannedDocument> documents(LongFunction<OptionalInt> currentVersion) {
        Map<List<Long>, TreeMap<Integer, byte[]>> versions = new LinkedHashMap<>();
        pages.forEach((code, bytes) -> versions.computeIfAbsent(List.of(code.document(), (long) code.version()), key -> new TreeMap<>())
                .put(code.page(), bytes));
        return versions.entrySet().stream().map(entry -> {
            long document = entry.getKey().get(0);
            int version = entry.getKey().get(1).intValue();
            return new ScannedDocument(document, version, standing(version, currentVersion.apply(document)), entry.getValue());
        }).toList();
    }

    private static Standing standing(int version, OptionalInt current) {
        if (current.isEmpty() || version > current.getAsInt()) {
            return Standing.UNKNOWN;
        }
        return version == current.getAsInt() ? Standing.CURRENT : Standing.SUPERSEDED;
    }
}
