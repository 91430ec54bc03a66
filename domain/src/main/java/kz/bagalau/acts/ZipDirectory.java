package kz.bagalau.acts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kz.bagalau.law.explain.Arg;

/**
 * The list at the end of a ZIP archive. Only there stand links and encryption; and what the list says must be what the
 * archive holds, else two programs would read two different editions out of it.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENCRYPTED = 0x41;
    private static final int UNIX = 3;
    private static final int FILE_KIND = 0xF000;
    private static final int LINK = 0xA000;

    /** An entry of the list: its name, where it begins, and whether it is a link or encrypted. */
    record Entry(String name, long begins, boolean link, boolean encrypted) {
    }

    private ZipDirectory() {
    }

    /**
     * The entries in the order in which they lie in the archive.
     *
     * @throws EditionRefused if this is no archive, or its list is broken or too long
     */
    static List<Entry> read(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        int count = bytes.getShort(end + 10) & 0xFFFF;
        if (count > UploadLimits.FILES * 2) {
            throw new EditionRefused("ZIP", "-", "upload.entries", Arg.word(String.valueOf(UploadLimits.FILES)));
        }
        List<Entry> entries = new ArrayList<>();
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + ENTRY_LENGTH > end || bytes.getInt(at) != ENTRY) {
                throw broken();
            }
            int name = bytes.getShort(at + 28) & 0xFFFF;
            if (at + ENTRY_LENGTH + name > end) {
                throw broken();
            }
            entries.add(entry(bytes, at, name));
            at += ENTRY_LENGTH + name + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
        entries.sort(Comparator.comparingLong(Entry::begins));
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).begins() == entries.get(i - 1).begins()) {
                throw new EditionRefused(CleanText.shown(entries.get(i).name()), "-", "upload.hidden");
            }
        }
        return entries;
    }

    static EditionRefused broken() {
        return new EditionRefused("ZIP", "-", "upload.notZip");
    }

    private static Entry entry(ByteBuffer bytes, int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at + ENTRY_LENGTH, name);
        boolean unix = (bytes.getShort(at + 4) & 0xFF00) >> 8 == UNIX;
        int mode = bytes.getInt(at + 38) >>> 16;
        return new Entry(new String(name, StandardCharsets.UTF_8), bytes.getInt(at + 42) & 0xFFFFFFFFL,
                unix && (mode & FILE_KIND) == LINK, (bytes.getShort(at + 8) & ENCRYPTED) != 0);
    }

    /** The last place that looks like the end of an archive without anything behind it. */
    private static int end(ByteBuffer bytes) {
        for (int at = bytes.limit() - END_LENGTH; at >= 0 && at >= bytes.limit() - END_LENGTH - 0xFFFF; at--) {
            if (bytes.getInt(at) == END && at + END_LENGTH + (bytes.getShort(at + 20) & 0xFFFF) == bytes.limit()) {
                return at;
            }
        }
        throw broken();
    }
}
