package kz.bagalau.staff.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers the lines of one sheet as they pass by. */
final class XlsxLines implements SheetContentsHandler {

    private final List<Table.Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    List<Table.Line> lines() {
        return lines;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        Table.Line line = new Table.Line(row + 1, List.copyOf(cells));
        if (!line.empty()) {
            lines.add(line);
        }
        if (lines.size() > Limits.LINES) {
            throw new UnfitFile(Fault.FILE_TOO_LARGE, null);
        }
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int at = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (at >= Limits.CELLS) {
            throw new UnfitFile(Fault.FILE_TOO_LARGE, null);
        }
        if (at < cells.size()) {
            // some programs leave the former text of a cell beside its value: the value came first
            return;
        }
        while (cells.size() < at) {
            cells.add("");
        }
        cells.add(value == null ? "" : value);
    }
}
