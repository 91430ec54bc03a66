package kz.bagalau.model.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which files are taken, and how documents are numbered. */
class StoredFileTest {

    private static StoredFile file(String name, byte[] content) {
        return new StoredFile(1L, "proof", name, content, 2L, Instant.EPOCH);
    }

    private static byte[] pdf() {
        return "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aFileIsWhatItsFirstBytesSay() {
        StoredFile stored = file("C:\\scans\\Приказ.docx", pdf());
        assertEquals(MediaType.PDF, stored.mediaType());
        assertEquals("Приказ.docx", stored.name());
        assertEquals(Fingerprint.of(pdf()), stored.sha256());
    }

    @Test
    void whatCannotBeAttached() {
        assertEquals(FileRefused.Reason.EMPTY, refused("a.pdf", new byte[0]));
        assertEquals(FileRefused.Reason.TYPE, refused("a.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(FileRefused.Reason.TOO_LARGE, refused("a.pdf", new byte[StoredFile.LARGEST + 1]));
        assertEquals(FileRefused.Reason.NAME, refused("folder/", pdf()));
    }

    private static FileRefused.Reason refused(String name, byte[] content) {
        return assertThrows(FileRefused.class, () -> file(name, content)).reason();
    }

    @Test
    void numbersOfAYearFollowEachOther() {
        Register register = new Register(1L, PaperKind.PROTOCOL, 2015);
        StoredFile pdf = file("a.pdf", pdf());
        assertEquals("1/2015", new RegisteredPaper(register, LocalDate.of(2015, 1, 5), PaperSubject.ofSession(3L)).made(pdf, null).mark());
        assertEquals("2/2015", new RegisteredPaper(register, LocalDate.of(2015, 2, 5), PaperSubject.ofSession(4L)).made(pdf, null).mark());
        assertThrows(IllegalArgumentException.class,
                () -> new RegisteredPaper(register, LocalDate.of(2016, 1, 5), PaperSubject.ofSession(5L)).made(pdf, null));
        assertEquals(2, register.last());
    }
}
