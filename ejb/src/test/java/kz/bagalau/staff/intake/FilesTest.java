package kz.bagalau.staff.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.demo.DemoCast;
import kz.bagalau.demo.DemoFixture;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.staff.StaffRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Job descriptions by ZIP; staff written out and read again without a difference. */
class FilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-09-14T06:00:00Z"), ZoneId.of("Asia/Almaty"));
    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

    private TestDatabase database;
    private DemoCast cast;

    @BeforeEach
    void demo() {
        database = TestDatabase.h2();
        cast = database.call(em -> DemoFixture.create(em, LocalDate.of(2015, 9, 14)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Uploaded> upload(byte[] zip) {
        return database.call(em -> {
            JobDescriptions descriptions = new JobDescriptions();
            descriptions.em = em;
            descriptions.time = CLOCK;
            return descriptions.upload(cast.officeId(), zip);
        });
    }

    private static byte[] zip(Map<String, byte[]> files) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    @Test
    void aFileIsNamedByIinOrPost() {
        String iin = database.call(em -> em.createQuery("select p from Person p where p.id = :id", kz.bagalau.model.body.Person.class)
                .setParameter("id", cast.servant()).getSingleResult().iin().value());
        assertEquals(List.of(new Uploaded(iin + ".pdf", Uploaded.Outcome.ADDED, iin)), upload(zip(Map.of("папка/" + iin + ".pdf", PDF))));
        assertEquals(List.of(new Uploaded(iin + ".pdf", Uploaded.Outcome.SAME, iin)), upload(zip(Map.of(iin + ".pdf", PDF))));
        assertEquals(List.of(new Uploaded("Бас маман.pdf", Uploaded.Outcome.ADDED, "Главный специалист")), upload(zip(Map.of("Бас маман.pdf", PDF))));
        int version = database.call(em -> em.createQuery("select j from JobDescription j where j.bodyId = :body and j.post = 'Главный специалист' order by j.versionNo desc", JobDescription.class)
                .setParameter("body", cast.officeId()).getResultList().get(0).versionNo());
        assertEquals(2, version);
        assertEquals(Uploaded.Outcome.UNKNOWN, upload(zip(Map.of("Космонавт.pdf", PDF))).get(0).outcome());
        assertEquals(Uploaded.Outcome.TYPE, upload(zip(Map.of(iin + ".pdf", "MZ".getBytes(StandardCharsets.US_ASCII)))).get(0).outcome());
        assertEquals(Uploaded.Outcome.TYPE, upload(zip(Map.of(iin + ".exe", PDF))).get(0).outcome());
    }

    @Test
    void harmfulArchivesAreRefused() {
        assertEquals("staff.zip.NAME_CLIMBS", refusal(zip(Map.of("../../etc/passwd.pdf", PDF))));
        assertEquals("staff.zip.NAME_CLIMBS", refusal(zip(Map.of("C:\\x.pdf", PDF))));
        assertEquals("staff.zip.TOO_LARGE", refusal(zip(Map.of("bomb.pdf", new byte[301 << 20]))));
        assertEquals(List.of(), upload("no zip".getBytes(StandardCharsets.US_ASCII)));
    }

    private String refusal(byte[] zip) {
        return assertThrows(StaffRefused.class, () -> upload(zip)).key();
    }

    @Test
    void anArchiveIsMeasuredAsItUnpacks() {
        byte[] zip = zip(Map.of("a.pdf", new byte[100_000]));
        assertEquals(Unpacking.Refusal.TOO_LARGE, assertThrows(Unpacking.Refused.class, () -> Unpacking.of(zip, 99_999)).refusal());
        assertEquals(100_000, Unpacking.of(zip, 100_000).get(0).bytes().length);
    }

    @Test
    void whatIsWrittenOutIsReadAgainWithoutADifference() {
        database.run(em -> {
            StaffExport export = new StaffExport();
            export.em = em;
            export.time = CLOCK;
            for (SheetKind kind : SheetKind.values()) {
                FileRows rows = FileRows.read("x.csv", export.csv(cast.officeId(), kind));
                assertEquals(List.of(), rows.bad());
                Present present = new PresentReading(em, cast.officeId()).read(rows.rows());
                assertEquals(List.of(), Checks.of(rows, present, LocalDate.of(2015, 9, 14)), kind::name);
                assertEquals(List.of(), Delta.of(rows, present, LocalDate.of(2015, 9, 14)), kind::name);
                assertEquals(0, FileRows.read("t.csv", export.template(cast.officeId(), kind)).rows().size());
            }
        });
    }
}
