package kz.bagalau.papers;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a list's cells. Texts are quoted, so that they stay texts even when somebody edits the cell. */
record XlsxStyles(CellStyle head, CellStyle text, CellStyle day, CellStyle wrong) {

    static XlsxStyles of(Workbook book) {
        return new XlsxStyles(head(book), text(book), day(book), wrong(book));
    }

    private static CellStyle head(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle text(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setQuotePrefixed(true);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private static CellStyle day(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
        return style;
    }

    private static CellStyle wrong(Workbook book) {
        CellStyle style = text(book);
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
