package kz.bagalau.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.bagalau.papers.ScannedDocument.Standing;

class PageScanTest {

    private static final PdfBytes SHEET = new PdfBytes(PdfWriter.write(Papers.sheet(77)));
    private static final PdfBytes PROTOCOL = new PdfBytes(PdfWriter.write(Papers.protocol(30, new Attestation.None())));

    @Test
    void everyPrintedPageBearsItsCode() throws IOException {
        for (int page = 1; page <= PROTOCOL.pages().size(); page++) {
            assertEquals(Optional.of(new PageCode(4711, 2, page)), CodeReader.read(GreyPicture.of(PROTOCOL.image(page, 150))));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 150, 0", "180, 150, 0", "90, 200, 5", "2, 200, 5", "-3, 300, 15", "177, 200, 10"})
    void aPageIsReadAskewTurnedAndSoiled(int degrees, int dpi, int noisePercent) throws IOException {
        byte[] scan = new ScannerBed(dpi, degrees, noisePercent).scan(SHEET.image(1, dpi));
        assertEquals(new PageCode(77, 1, 1), onlyCode(PageScan.split(scan, ids -> all(ids, 1), page -> { })));
    }

    @Test
    void aBlackAndWhiteScanIsRead() throws IOException {
        ScannerBed bed = new ScannerBed(300, 1, 3);
        for (byte[] scan : List.of(bed.scanBlackAndWhite(SHEET.image(2, 300)), bed.scanJbig2(SHEET.image(2, 300)))) {
            assertEquals(new PageCode(77, 1, 2), onlyCode(PageScan.split(scan, ids -> all(ids, 1), page -> { })));
        }
    }

    @Test
    void aPageOfAnAbsurdPictureIsUnreadAndBreaksNothing() throws IOException {
        byte[] scan = new ScannerBed(300, 0, 0).scanBlackAndWhite(new BufferedImage(20_000, 12_000, BufferedImage.TYPE_BYTE_BINARY));
        assertEquals(List.of(1), PageScan.split(scan, ids -> all(ids, 1), page -> { }).unread());
    }

    @Test
    void aMixedBatchIsTakenApart() throws IOException {
        ScannerBed bed = new ScannerBed(200, 1, 2);
        byte[] batch = PdfBundle.of(List.of(bed.scan(PROTOCOL.image(2, 200)), SHEET.bytes(), bed.scan(ScannerBed.emptyPage(200)),
                bed.scan(PROTOCOL.image(1, 200)), bed.scan(PROTOCOL.image(2, 200))));
        List<Integer> seen = new ArrayList<>();
        ScanResult result = PageScan.split(batch, ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> id == 77 ? 1 : 3)), seen::add);
        assertEquals(List.of(4), result.unread());
        assertEquals(List.of(6), result.repeated());
        assertEquals(Map.of(77L, Standing.CURRENT, 4711L, Standing.SUPERSEDED), result.documents().stream()
                .collect(Collectors.toMap(ScannedDocument::document, ScannedDocument::standing)));
        ScannedDocument protocol = result.documents().get(0);
        assertEquals(Set.of(1, 2), protocol.pages().keySet());
        assertTrue(protocol.isComplete(2));
        assertEquals(Optional.of(new PageCode(4711, 2, 1)), CodeReader.read(GreyPicture.of(new PdfBytes(protocol.pdf()).image(1, 200))));
    }

    @Test
    void aDocumentNobodyKnowsIsSaidToBeUnknown() {
        assertEquals(Standing.UNKNOWN, PageScan.split(SHEET.bytes(), ids -> Map.of(), page -> { }).documents().get(0).standing());
    }

    @Test
    void whatIsNoPdfIsRefused() {
        ScanRefused refused = assertThrows(ScanRefused.class, () -> PageScan.split("%PDF-1.7 no".getBytes(), ids -> all(ids, 1), page -> { }));
        assertEquals(ScanRefused.Reason.NOT_A_PDF, refused.reason());
    }

    @Test
    void somebodyElsesCodeIsNotOurs() {
        assertEquals(Optional.empty(), PageCode.parse("https://example.org/4711/2/1"));
        assertEquals(Optional.empty(), PageCode.parse("BAGALAU/0/1/1"));
        assertEquals(Optional.of(new PageCode(4711, 2, 1)), PageCode.parse(new PageCode(4711, 2, 1).payload()));
    }

    private static PageCode onlyCode(ScanResult result) {
        assertEquals(List.of(), result.unread());
        ScannedDocument document = result.documents().get(0);
        return new PageCode(document.document(), document.version(), document.pages().firstKey());
    }

    static Map<Long, Integer> all(Set<Long> documents, int version) {
        return documents.stream().collect(Collectors.toMap(id -> id, id -> version));
    }
}
