package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive that means harm is refused, with the entry and the limit, before it takes room or time. */
class HostileZipTest {

    private static RawZip good() {
        RawZip zip = new RawZip();
        SmallEdition.source().files().forEach((name, text) -> zip.file("own-2024/" + name, text));
        return zip;
    }

    /** An endless stream of which only so much is taken. */
    private static final class Endless extends InputStream {

        private int taken;

        @Override
        public int read() {
            taken++;
            return 'P';
        }
    }

    static Stream<Arguments> archives() {
        return Stream.of(
                Arguments.of("upload.file", "own-2024/annex-2.json", good().bomb("own-2024/annex-2.json", 200_000_000)),
                Arguments.of("upload.link", "own-2024/annex-2.json", good().link("own-2024/annex-2.json", "/etc/passwd")),
                Arguments.of("upload.encrypted", "own-2024/annex-2.json", good().encrypted("own-2024/annex-2.json")),
                Arguments.of("upload.hidden", "own-2024/annex-2.json", good().unlisted("own-2024/annex-2.json", "{}")),
                Arguments.of("upload.hidden", "own-2024/annex-2.json", good().alias("own-2024/annex-2.json", 0)),
                Arguments.of("upload.hidden", "own-2024/annex-2.json", good().alias("own-2024/annex-2.json", 1_000_000)),
                Arguments.of("upload.twice", "own-2024/act.json", good().file("own-2024/act.json", "{}")),
                Arguments.of("upload.utf8", "own-2024/annex-2.json", good().entry("own-2024/annex-2.json", new byte[] {'{', (byte) 0xC3, '}'})),
                Arguments.of("upload.folders", "other-2024/act.json", good().file("other-2024/act.json", "{}")),
                Arguments.of("upload.folders", "act.json", good().file("act.json", "{}")),
                Arguments.of("upload.folder", "own-2024/forms/", good().file("own-2024/forms/", "{}")),
                Arguments.of("upload.name", "own-2024/inner.zip", good().entry("own-2024/inner.zip", good().bytes())),
                Arguments.of("upload.id", "Own 2024", new RawZip().file("Own 2024/act.json", "{}")),
                Arguments.of("upload.name", "../act.json", new RawZip().file("../act.json", "{}")),
                Arguments.of("upload.noId", "ZIP", new RawZip().file("act.json", "{}")));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void refuses(String key, String entry, RawZip zip) {
        EditionRefused refused = assertThrows(EditionRefused.class, () -> EditionSource.ofZip(zip.stream()));
        assertEquals(key + " " + entry, refused.key() + " " + refused.file());
        for (Lang lang : Lang.values()) {
            assertFalse(refused.say(lang).contains("{0}"), refused.say(lang));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../act.json", "own-2024/../../act.json", "own-2024/forms/../act.json", "own-2024\\act.json", "own-2024/a\\..\\act.json",
        "own-2024/C:act.json", "own-2024/act.json\0.txt", "own-2024/ACT.JSON", "own-2024/Annex-1.json", "own-2024/annex-1.json ",
        "own-2024/annеx-1.json", "own-2024/anne\u0301x.json", "own-2024/.hidden", "own-2024/forms/deep/plan.json", "own-2024/other/",
        "own-2024/run.sh", "own-2024/text.de.md", "own-2024/\u202Enosj.json"})
    void refusesANameThatIsNone(String name) {
        EditionRefused refused = assertThrows(EditionRefused.class, () -> EditionSource.ofZip(good().file(name, "{}").stream()));
        assertTrue(refused.key().equals("upload.name") || refused.key().equals("upload.folders"), refused.getMessage());
        assertFalse(refused.say(Lang.EN).contains("\u202E") || refused.say(Lang.EN).contains("\0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/act.json", "//act.json", "C:/act.json"})
    void refusesANameFromTheRoot(String name) {
        assertThrows(EditionRefused.class, () -> EditionSource.ofZip(new RawZip().file(name, "{}").stream()));
    }

    @Test
    void ofAnEndlessArchiveOnlyTheLimitIsTaken() {
        Endless endless = new Endless();
        assertEquals("upload.archive", assertThrows(EditionRefused.class, () -> EditionSource.ofZip(endless)).key());
        assertTrue(endless.taken <= UploadLimits.ARCHIVE + 1, String.valueOf(endless.taken));
    }

    @Test
    void countsWhatAllFilesTakeTogether() {
        RawZip zip = new RawZip();
        for (int i = 0; i <= UploadLimits.ALL / UploadLimits.FILE; i++) {
            zip.bomb("own-2024/annex-" + i + ".json", UploadLimits.FILE);
        }
        assertEquals("upload.all", assertThrows(EditionRefused.class, () -> EditionSource.ofZip(zip.stream())).key());
    }

    @Test
    void refusesTooManyFiles() {
        RawZip zip = new RawZip();
        for (int i = 0; i <= UploadLimits.FILES; i++) {
            zip.file("own-2024/annex-" + i + ".json", "{}");
        }
        assertEquals("upload.entries", assertThrows(EditionRefused.class, () -> EditionSource.ofZip(zip.stream())).key());
        for (int i = 0; i <= UploadLimits.FILES; i++) {
            zip.file("own-2024/other-" + i + ".json", "{}");
        }
        assertEquals("upload.entries", assertThrows(EditionRefused.class, () -> EditionSource.ofZip(zip.stream())).key());
    }

    @Test
    void refusesWhatIsNoArchiveOrABrokenOne() {
        byte[] good = good().bytes();
        byte[][] bad = {new byte[0], "{}".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(good, good.length - 1), Arrays.copyOf(good, good.length + 1),
            Arrays.copyOfRange(good, 10, good.length)};
        for (byte[] bytes : bad) {
            assertThrows(EditionRefused.class, () -> EditionSource.ofZip(new ByteArrayInputStream(bytes)));
        }
    }

    @Test
    void anyByteChangedEndsInARefusalOrAnEdition() {
        byte[] good = good().bytes();
        for (int i = 0; i < good.length; i++) {
            byte[] changed = good.clone();
            changed[i] ^= 0x55;
            try {
                assertFalse(EditionSource.ofZip(new ByteArrayInputStream(changed)).files().isEmpty());
            } catch (EditionRefused e) {
                assertTrue(e.key().startsWith("upload."), e.getMessage());
            }
        }
    }

    @Test
    void takesWhatArchiversWriteBesides() {
        RawZip zip = new RawZip().entry("own-2024/", new byte[0]).entry("own-2024/forms/", new byte[0]);
        SmallEdition.source().files().forEach((name, text) -> zip.file("own-2024/" + name, text));
        assertEquals(SmallEdition.source(), EditionSource.ofZip(zip.stream()));
        assertEquals("other-1", EditionSource.ofZip(zip.stream(), EditionId.of("other-1")).id().value());
    }

    @Test
    void theIdCanBeGivenWhereThereIsNoFolder() {
        RawZip zip = new RawZip();
        SmallEdition.source().files().forEach(zip::file);
        assertEquals(SmallEdition.source(), EditionSource.ofZip(zip.stream(), EditionId.of("own-2024")));
    }
}
