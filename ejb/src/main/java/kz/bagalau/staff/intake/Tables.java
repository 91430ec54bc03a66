package kz.bagalau.staff.intake;

import java.util.List;
import java.util.Locale;

/** Reads the sheets of a file, CSV or XLSX, whatever they hold. */
public final class Tables {

    private Tables() {
    }

    /**
     * The sheets of a file; a CSV has one.
     *
     * @throws UnfitFile when it is empty, too large, of another kind or torn
     */
    public static List<Table> read(String fileName, byte[] bytes) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            throw new UnfitFile(Fault.FILE_EMPTY, null);
        }
        if (bytes.length > Limits.FILE_BYTES) {
            throw new UnfitFile(Fault.FILE_TOO_LARGE, null);
        }
        if (name.endsWith(".xlsx")) {
            return XlsxFile.read(bytes);
        }
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            return List.of(CsvFile.read(bytes));
        }
        if (name.endsWith(WireFile.EXTENSION)) {
            return WireFile.read(bytes);
        }
        throw new UnfitFile(Fault.FILE_UNKNOWN, null);
    }
}
