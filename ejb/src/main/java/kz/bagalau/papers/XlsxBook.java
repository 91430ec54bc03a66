package kz.bagalau.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of several sheets, to be filled in and sent back, or that shows what was wrong with one. A text stays a text whatever it begins
 * with: nothing in it is ever a formula. Written row by row.
 */
public final class XlsxBook implements AutoCloseable {

    private static final int LONGEST_TEXT = 32_767;
    /** The last row for which a list of values is offered. */
    private static final int FILLED_ROWS = 20_000;

    private final SXSSFWorkbook book = Streamed.book();
    private final XlsxStyles styles = XlsxStyles.of(book);
    private SXSSFSheet sheet;
    private int line;

    /** Begins a sheet with its headings; cells that are still empty take texts or days as they are typed. */
    public void sheet(String title, List<Column> columns) {
        sheet = book.createSheet(WorkbookUtil.createSafeSheetName(title));
        line = 0;
        Row head = sheet.createRow(line++);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
            sheet.setDefaultColumnStyle(i, columns.get(i).kind() == Column.Kind.DAY ? styles.day() : styles.text());
        }
        sheet.createFreezePane(0, 1);
    }

    /** Offers a list of values for the cells of a column, from 0; others can still be typed. */
    public void choices(int column, List<String> values) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(helper.createExplicitListConstraint(values.toArray(String[]::new)),
                new CellRangeAddressList(1, FILLED_ROWS, column, column));
        list.setShowErrorBox(false);
        sheet.addValidationData(list);
    }

    /** A row of texts, days and numbers; null cells stay empty. */
    public void row(List<?> cells) {
        row(cells, Set.of());
    }

    /** A row in which some cells, from 0, are marked as wrong. */
    public void row(List<?> cells, Set<Integer> wrong) {
        Row row = sheet.createRow(line++);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null || wrong.contains(i)) {
                fill(row.createCell(i), cells.get(i), wrong.contains(i));
            }
        }
    }

    private void fill(Cell cell, Object value, boolean wrong) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.day());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            String text = value == null ? "" : value.toString();
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            cell.setCellStyle(wrong ? styles.wrong() : styles.text());
        }
    }

    /** Writes the workbook. */
    public void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
