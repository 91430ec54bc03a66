package kz.bagalau.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {

    private static final List<Column> COLUMNS = List.of(Column.text("Қызметшінің Т.А.Ә.", 40), Column.number("Балл"), Column.day("Күні"));

    @Test
    void cellsKeepTheirKind() throws IOException {
        XSSFSheet sheet = written("Қорытынды: [2015]", List.of(
                Arrays.asList("Әбдіғаппарова Үміт", new BigDecimal("20.67"), LocalDate.of(2015, 9, 14)), Arrays.asList("Ким", null, null)));
        assertEquals("Қорытынды   2015 ", sheet.getSheetName());
        assertEquals("Қызметшінің Т.А.Ә.", sheet.getRow(0).getCell(0).getStringCellValue());
        assertEquals("Әбдіғаппарова Үміт", sheet.getRow(1).getCell(0).getStringCellValue());
        assertEquals(20.67, sheet.getRow(1).getCell(1).getNumericCellValue());
        assertTrue(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(2)));
        assertEquals(LocalDate.of(2015, 9, 14), sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate());
        assertNull(sheet.getRow(2).getCell(1));
    }

    @Test
    void theHeadingStaysInViewAndColumnsHaveTheirWidth() throws IOException {
        XSSFSheet sheet = written("List", List.of());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(40 * 256, sheet.getColumnWidth(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\";\"y\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void aTextIsNeverAFormula(String text) throws IOException {
        Cell cell = written("List", List.of(Arrays.asList(text, null, null))).getRow(1).getCell(0);
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(text, cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void longListsAreWrittenWhole() throws IOException {
        XSSFSheet sheet = written("List", IntStream.rangeClosed(1, 5000).mapToObj(i -> List.of("Ә" + i, i, LocalDate.of(2015, 1, 1))).toList());
        assertEquals(5000, sheet.getLastRowNum());
        assertEquals("Ә5000", sheet.getRow(5000).getCell(0).getStringCellValue());
    }

    @Test
    void aRowOfAnotherShapeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> written("List", List.of(List.of("a"))));
        assertThrows(IllegalArgumentException.class, () -> written("List", List.of(List.of("a", "1", LocalDate.of(2015, 1, 1)))));
    }

    private static XSSFSheet written(String title, List<? extends List<?>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxWriter.write(bytes, title, COLUMNS, rows.iterator());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            return book.getSheetAt(0);
        }
    }
}
