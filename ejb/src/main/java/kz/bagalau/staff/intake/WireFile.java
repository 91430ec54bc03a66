package kz.bagalau.staff.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * What another system proposed, kept as a file of the intake: a sheet for each record, with the columns that it names and no others. The name of the
 * sheet is the place of the record in the request, e.g. {@code posts[3] people[1]}.
 */
final class WireFile {

    /** How the names of such files end. */
    static final String EXTENSION = ".docflow";
    /** The column of a record that is told to be no more; staff is removed by HR's deeds, never by a file. */
    static final String REMOVED = "removed";

    private WireFile() {
    }

    /** A record: its place in the request, and what it says. */
    record Told(String place, Map<String, String> cells) {
    }

    static byte[] write(List<Told> records) {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (Told told : records) {
                printer.printRecord(told.place());
                printer.printRecord(told.cells().keySet());
                printer.printRecord(told.cells().values());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnfitFile when it is torn */
    static List<Table> read(byte[] bytes) {
        List<Table> tables = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)), CSVFormat.RFC4180)) {
            List<CSVRecord> lines = parser.getRecords();
            for (int i = 0; i + 2 < lines.size(); i += 3) {
                int number = i / 3 + 1;
                tables.add(new Table(lines.get(i).get(0), List.of(new Table.Line(number, lines.get(i + 1).toList()), new Table.Line(number, lines.get(i + 2).toList()))));
            }
        } catch (IOException | IllegalStateException torn) {
            throw new UnfitFile(Fault.FILE_UNREADABLE, torn);
        }
        return tables;
    }
}
