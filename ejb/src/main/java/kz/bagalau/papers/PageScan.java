package kz.bagalau.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import kz.bagalau.papers.ScannedDocument.Standing;

/** Takes a batch of scanned pages apart by the codes printed on them; the pages may lie in any order and any way up. */
public final class PageScan {

    /** Pages that are taken at once. */
    public static final int LONGEST = 2000;

    private final Map<PageCode, byte[]> pages = new LinkedHashMap<>();
    private final SortedMap<Integer, byte[]> unread = new TreeMap<>();
    private final List<Integer> repeated = new ArrayList<>();
    private final IntConsumer progress;

    private PageScan(IntConsumer progress) {
        this.progress = progress;
    }

    /**
     * Splits a batch.
     *
     * @param current  the version in force of each document there is, by its id
     * @param progress is told how many pages are read
     * @throws ScanRefused if the bytes are not a PDF that can be opened, or hold more than {@link #LONGEST} pages
     */
    public static ScanResult split(byte[] batch, Function<Set<Long>, Map<Long, Integer>> current, IntConsumer progress) {
        PageScan scan = new PageScan(progress);
        try (PDDocument pdf = open(batch)) {
            scan.read(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<Long> documents = scan.pages.keySet().stream().map(PageCode::document).collect(Collectors.toSet());
        return new ScanResult(scan.documents(current.apply(documents)), scan.unread, scan.repeated);
    }

    /** The batch, if its size can be taken. @throws ScanRefused if it is empty, or larger than so many bytes */
    public static byte[] sized(byte[] batch, int largest) {
        if (batch.length == 0 || batch.length > largest) {
            throw new ScanRefused(batch.length == 0 ? ScanRefused.Reason.EMPTY : ScanRefused.Reason.TOO_LARGE, null);
        }
        return batch;
    }

    /** How many pages a batch has. @throws ScanRefused as {@link #split} */
    public static int count(byte[] batch) {
        try (PDDocument pdf = open(batch)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument open(byte[] batch) throws IOException {
        PDDocument pdf;
        try {
            pdf = Loader.loadPDF(batch);
        } catch (IOException e) {
            throw new ScanRefused(ScanRefused.Reason.NOT_A_PDF, e);
        }
        int count = pdf.getNumberOfPages();
        if (count == 0 || count > LONGEST) {
            pdf.close();
            throw new ScanRefused(count == 0 ? ScanRefused.Reason.NOT_A_PDF : ScanRefused.Reason.TOO_LONG, null);
        }
        return pdf;
    }

    private void read(PDDocument pdf) throws IOException {
        PagePicture pictures = new PagePicture(pdf);
        for (int index = 0; index < pdf.getNumberOfPages(); index++) {
            Optional<PageCode> code = pictures.code(index);
            if (code.isEmpty()) {
                unread.put(index + 1, alone(pdf, index));
            } else if (pages.containsKey(code.get())) {
                repeated.add(index + 1);
            } else {
                pages.put(code.get(), alone(pdf, index));
            }
            progress.accept(index + 1);
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

    private List<ScannedDocument> documents(Map<Long, Integer> current) {
        Map<List<Long>, TreeMap<Integer, byte[]>> versions = new LinkedHashMap<>();
        pages.forEach((code, bytes) -> versions.computeIfAbsent(List.of(code.document(), (long) code.version()), key -> new TreeMap<>())
                .put(code.page(), bytes));
        return versions.entrySet().stream().map(entry -> {
            long document = entry.getKey().get(0);
            int version = entry.getKey().get(1).intValue();
            return new ScannedDocument(document, version, standing(version, Optional.ofNullable(current.get(document))), entry.getValue());
        }).toList();
    }

    private static Standing standing(int version, Optional<Integer> current) {
        if (current.isEmpty() || version > current.get()) {
            return Standing.UNKNOWN;
        }
        return version == current.get() ? Standing.CURRENT : Standing.SUPERSEDED;
    }
}
