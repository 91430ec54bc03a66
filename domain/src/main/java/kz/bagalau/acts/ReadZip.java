package kz.bagalau.acts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.explain.Arg;

/**
 * Unpacks the files of an edition out of an archive that somebody has sent. Nothing the archive says about itself is
 * believed: bytes are counted as they come out, and the unpacking ends at the first one too many.
 */
final class ReadZip {

    /** A folder that leads nowhere else: it begins with a letter or a digit. */
    private static final Pattern FOLDER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,99}");

    private final SortedMap<String, String> files = new TreeMap<>();
    private Optional<String> folder = Optional.empty();
    private boolean first = true;
    private int unpacked;

    private ReadZip() {
    }

    /**
     * @param given the id to use; if empty, the one folder in which the files lie names the edition
     * @throws EditionRefused naming entry, limit and reason
     * @throws UncheckedIOException if the stream cannot be read
     */
    static EditionSource read(InputStream in, Optional<EditionId> given) {
        try {
            byte[] archive = in.readNBytes(UploadLimits.ARCHIVE + 1);
            if (archive.length > UploadLimits.ARCHIVE) {
                throw new EditionRefused("ZIP", "-", "upload.archive", Arg.word(String.valueOf(UploadLimits.ARCHIVE)));
            }
            return new ReadZip().unpack(archive, given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EditionSource unpack(byte[] archive, Optional<EditionId> given) {
        List<ZipDirectory.Entry> listed = ZipDirectory.read(archive);
        listed.forEach(ReadZip::refuseLink);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entries >= listed.size() || !listed.get(entries).name().equals(entry.getName())) {
                    throw refused(entry.getName(), "upload.hidden");
                }
                take(entry.getName(), zip);
                entries++;
            }
            if (entries < listed.size()) {
                throw refused(listed.get(entries).name(), "upload.hidden");
            }
        } catch (IOException | IllegalArgumentException e) { // what the JDK throws at a broken archive or name
            throw ZipDirectory.broken();
        }
        return new EditionSource(given.orElseGet(this::named), files);
    }

    private static void refuseLink(ZipDirectory.Entry entry) {
        if (entry.link()) {
            throw refused(entry.name(), "upload.link");
        } else if (entry.encrypted()) {
            throw refused(entry.name(), "upload.encrypted");
        }
    }

    private void take(String path, ZipInputStream zip) throws IOException {
        String name = inFolder(path);
        if (path.endsWith("/")) {
            takeFolder(path, name, zip);
        } else if (!EditionSource.isName(name)) {
            throw refused(path, "upload.name");
        } else if (files.size() >= UploadLimits.FILES) {
            throw refused(path, "upload.entries", UploadLimits.FILES);
        } else if (files.put(name, text(path, bytes(path, zip))) != null) {
            throw refused(path, "upload.twice");
        }
    }

    /** Archivers write a folder as an empty entry; only those an edition has are passed over. */
    private static void takeFolder(String path, String name, ZipInputStream zip) throws IOException {
        if (!name.isEmpty() && !name.equals(EditionFiles.FORMS)) {
            throw refused(path, "upload.name");
        } else if (zip.read() >= 0) {
            throw refused(path, "upload.folder");
        }
    }

    /** The name behind the one folder that holds everything, if there is such a folder. */
    private String inFolder(String path) {
        int slash = path.indexOf('/');
        boolean within = slash > 0 && !path.startsWith(EditionFiles.FORMS);
        Optional<String> here = within ? Optional.of(path.substring(0, slash)) : Optional.empty();
        if (within && !FOLDER.matcher(path.substring(0, slash)).matches()) {
            throw refused(path, "upload.name");
        }
        if (first) {
            folder = here;
            first = false;
        }
        if (!folder.equals(here)) {
            throw refused(path, "upload.folders");
        }
        return within ? path.substring(slash + 1) : path;
    }

    private byte[] bytes(String path, ZipInputStream zip) throws IOException {
        byte[] bytes = zip.readNBytes(UploadLimits.FILE + 1);
        if (bytes.length > UploadLimits.FILE) {
            throw refused(path, "upload.file", UploadLimits.FILE);
        }
        unpacked += bytes.length;
        if (unpacked > UploadLimits.ALL) {
            throw refused(path, "upload.all", UploadLimits.ALL);
        }
        return bytes;
    }

    private static String text(String path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw refused(path, "upload.utf8");
        }
    }

    private EditionId named() {
        String name = folder.orElseThrow(() -> new EditionRefused("ZIP", "-", "upload.noId"));
        try {
            return EditionId.of(name);
        } catch (IllegalArgumentException e) {
            throw refused(name, "upload.id");
        }
    }

    private static EditionRefused refused(String entry, String key, int limit) {
        return new EditionRefused(CleanText.shown(entry), "-", key, Arg.word(String.valueOf(limit)));
    }

    private static EditionRefused refused(String entry, String key) {
        return new EditionRefused(CleanText.shown(entry), "-", key);
    }
}
