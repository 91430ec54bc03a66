package kz.bagalau.staff.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads XLSX cell by cell, without building the workbook in memory. Dates come as 2015-09-14, numbers without an exponent. */
final class XlsxFile {

    private XlsxFile() {
    }

    static List<Table> read(byte[] bytes) {
        try {
            Unpacking.of(bytes, Limits.UNPACKED_BYTES);
        } catch (Unpacking.Refused bomb) {
            throw new UnfitFile(bomb.refusal() == Unpacking.Refusal.NOT_ZIP ? Fault.FILE_UNREADABLE : Fault.FILE_TOO_LARGE, bomb);
        }
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return tables(workbook);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | POIXMLException | OpenXML4JRuntimeException
                | UnsupportedFileFormatException torn) {
            throw new UnfitFile(Fault.FILE_UNREADABLE, torn);
        }
    }

    private static List<Table> tables(OPCPackage workbook) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        List<Table> tables = new ArrayList<>();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                XlsxLines lines = new XlsxLines();
                XMLReader xml = XMLHelper.newXMLReader();
                FormulaWatch watched = new FormulaWatch(new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, lines, new PlainValues(), false));
                xml.setContentHandler(watched);
                xml.parse(new InputSource(sheet));
                tables.add(new Table(sheets.getSheetName(), lines.lines(), watched.formulas()));
            }
        }
        return tables;
    }
}
