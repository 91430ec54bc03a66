package kz.bagalau.papers;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks that are written row by row. */
final class Streamed {

    private static final int ROWS_IN_MEMORY = 100;

    private Streamed() {
    }

    /** An empty one. As it is sent out it can be read again: Java's own reader of archives does not take the sizes of 64 bits that are written otherwise. */
    static SXSSFWorkbook book() {
        SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
        book.setZip64Mode(Zip64Mode.Never);
        return book;
    }
}
