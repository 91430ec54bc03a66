package kz.bagalau.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the hands of whoever fills it in. */
final class Book {

    private final XSSFWorkbook book;

    Book(byte[] bytes) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    XSSFSheet sheet(String name) {
        return book.getSheet(name);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    List<String> headings(String sheet) {
        List<String> headings = new ArrayList<>();
        sheet(sheet).getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    int column(String sheet, String heading) {
        List<String> headings = headings(sheet).stream().map(one -> one.replace(" *", "")).toList();
        int at = headings.indexOf(heading);
        if (at < 0) {
            throw new IllegalArgumentException(heading + " not in " + headings);
        }
        return at;
    }

    /** The rows that bear a text in their first cell. */
    List<Row> rows(String sheet, String first) {
        List<Row> rows = new ArrayList<>();
        sheet(sheet).forEach(row -> {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(first)) {
                rows.add(row);
            }
        });
        return rows;
    }

    Book put(String sheet, Row row, String heading, String value) {
        cell(sheet, row, heading).setCellValue(value);
        return this;
    }

    Cell cell(String sheet, Row row, String heading) {
        int at = column(sheet, heading);
        return row.getCell(at) == null ? row.createCell(at) : row.getCell(at);
    }

    String text(String sheet, Row row, String heading) {
        return cell(sheet, row, heading).toString();
    }

    Book with(Consumer<Book> change) {
        change.accept(this);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** A ZIP of files, by name and beginning of their content. */
    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
