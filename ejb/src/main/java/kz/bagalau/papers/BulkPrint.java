package kz.bagalau.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/**
 * Many people's papers as one PDF/A-2a for the printer, unit by unit. Stored documents go in as they are, page for page, with their
 * own numbers and codes.
 */
public final class BulkPrint {

    private BulkPrint() {
    }

    /**
     * The whole batch: units in the order in which they first appear, people of a unit together, each slip before its papers.
     *
     * @param languages the languages of the slips
     * @throws IllegalArgumentException if there is nothing to print
     */
    public static byte[] write(List<PrintSet> sets, List<Lang> languages) {
        Map<Text, List<PrintSet>> units = sets.stream()
                .collect(Collectors.groupingBy(PrintSet::unit, LinkedHashMap::new, Collectors.toList()));
        return PdfBundle.of(units.values().stream().flatMap(List::stream).flatMap(set -> files(set, languages)).toList());
    }

    private static Stream<byte[]> files(PrintSet set, List<Lang> languages) {
        byte[] slip = PdfWriter.write(AcknowledgementSlip.of(set, languages));
        return Stream.concat(Stream.of(slip), set.papers().stream().map(PrintSet.PrintedPaper::pdf));
    }
}
