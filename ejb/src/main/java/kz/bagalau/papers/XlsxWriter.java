package kz.bagalau.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a list as XLSX row by row, so that a list of any length needs the memory of a few rows. A text stays a text whatever it
 * begins with: nothing in it is ever a formula.
 */
public final class XlsxWriter {

    private static final int LONGEST_TEXT = 32_767;

    private XlsxWriter() {
    }

    /**
     * Writes one sheet; null cells stay empty.
     *
     * @throws IllegalArgumentException if a row has not one cell a column, or a cell is not of its column's kind
     */
    public static void write(OutputStream out, String title, List<Column> columns, Iterator<? extends List<?>> rows) throws IOException {
        try (SXSSFWorkbook book = Streamed.book()) {
            SXSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(title));
            XlsxStyles styles = XlsxStyles.of(book);
            head(sheet, columns, styles);
            int line = 1;
            while (rows.hasNext()) {
                row(sheet.createRow(line++), columns, rows.next(), styles);
            }
            sheet.setAutoFilter(new CellRangeAddress(0, line - 1, 0, columns.size() - 1));
            book.write(out);
        }
    }

    private static void head(SXSSFSheet sheet, List<Column> columns, XlsxStyles styles) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void row(Row row, List<Column> columns, List<?> cells, XlsxStyles styles) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("Row " + row.getRowNum() + " has " + cells.size() + " cells, not " + columns.size());
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null) {
                fill(row.createCell(i), columns.get(i), cells.get(i), styles);
            }
        }
    }

    private static void fill(Cell cell, Column column, Object value, XlsxStyles styles) {
        if (column.kind() == Column.Kind.TEXT && value instanceof String text) {
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            cell.setCellStyle(styles.text());
        } else if (column.kind() == Column.Kind.NUMBER && value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (column.kind() == Column.Kind.DAY && value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.day());
        } else {
            throw new IllegalArgumentException(column.heading() + " is a column of " + column.kind() + ", but got " + value.getClass());
        }
    }
}
