package kz.bagalau.staff.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as offices write it: UTF-8 or Windows-1251, separated by semicolons, commas, tabs or bars. Both are found out. */
final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    private CsvFile() {
    }

    static Table read(byte[] bytes) {
        String text = decode(bytes);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return new Table("", lines(parser));
        } catch (IOException | UncheckedIOException | IllegalStateException torn) {
            throw new UnfitFile(Fault.FILE_UNREADABLE, torn);
        }
    }

    private static List<Table.Line> lines(CSVParser parser) {
        List<Table.Line> lines = new ArrayList<>();
        int number = 1;
        for (CSVRecord found : parser) {
            Table.Line line = new Table.Line(number, List.of(found.values()));
            number = (int) parser.getCurrentLineNumber() + 1;
            if (!line.empty()) {
                lines.add(line);
            }
            if (lines.size() > Limits.LINES) {
                throw new UnfitFile(Fault.FILE_TOO_LARGE, null);
            }
        }
        return lines;
    }

    private static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        int mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            best = count(header, separator) > count(header, best) ? separator : best;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }
}
