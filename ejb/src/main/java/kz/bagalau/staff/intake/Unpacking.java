package kz.bagalau.staff.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a ZIP in memory and refuses one that would fill it (a zip bomb), or whose names climb out of their folder. */
public final class Unpacking {

    /** A file of the archive. */
    public record Entry(String name, byte[] bytes) {
    }

    /** Why an archive is refused; said as {@code staff.zip.<name>}. */
    public enum Refusal { NOT_ZIP, TOO_MANY, TOO_LARGE, NAME_CLIMBS }

    /** Thrown for an archive that is refused. */
    public static final class Refused extends RuntimeException {

        private final Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        /** Why. */
        public Refusal refusal() {
            return refusal;
        }
    }

    private static final int ENTRIES = 10_000;

    private final long allowed;
    private long unpacked;

    private Unpacking(long allowed) {
        this.allowed = allowed;
    }

    /** The files of an archive, if all of them together stay under a number of bytes. */
    public static List<Entry> of(byte[] zip, long allowed) {
        try {
            return new Unpacking(allowed).entries(zip, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notUtf8Names) {
            return new Unpacking(allowed).entries(zip, Charset.forName("IBM866"));
        }
    }

    private List<Entry> entries(byte[] zip, Charset names) {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                check(entry, entries.size());
                byte[] bytes = bytes(in);
                if (!entry.isDirectory()) {
                    entries.add(new Entry(entry.getName(), bytes));
                }
            }
        } catch (IOException torn) {
            throw new Refused(Refusal.NOT_ZIP);
        }
        return entries;
    }

    private static void check(ZipEntry entry, int before) {
        String name = entry.getName().replace('\\', '/');
        if (name.startsWith("/") || name.contains(":") || List.of(name.split("/")).contains("..")) {
            throw new Refused(Refusal.NAME_CLIMBS);
        }
        if (before >= ENTRIES) {
            throw new Refused(Refusal.TOO_MANY);
        }
    }

    /** Counts while inflating: the sizes that an archive states may lie. */
    private byte[] bytes(ZipInputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > allowed) {
                throw new Refused(Refusal.TOO_LARGE);
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }
}
