package kz.bagalau.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.documents.Attachment;
import kz.bagalau.journal.FactChoices.Kinds;
import kz.bagalau.journal.NewFact;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.text.Lang;
import org.apache.commons.csv.CSVRecord;

/**
 * What the demo's people do well and badly, told for the kinds that the list of a day has.
 *
 * @param kinds what can be entered on the days that it serves
 */
record DemoFacts(List<Kinds> kinds) {

    /** A number of a document is one of so many. */
    private static final int NUMBERS = 870;
    private static final List<CSVRecord> TOLD = DemoTable.read("facts");

    private record Tale(String rule, Line line, CSVRecord words) {
    }

    /** Something good of a day; the seed chooses what. */
    NewFact incentive(LocalDate day, Lang lang, int seed) {
        return fact(tales(false), day, lang, seed, null);
    }

    /** Something bad of a day. */
    NewFact breach(LocalDate day, Lang lang, int seed) {
        return fact(tales(true), day, lang, seed, null);
    }

    /** Something good of a day that a file proves. */
    NewFact proved(LocalDate day, Lang lang, int seed, Attachment proof) {
        return fact(tales(false).stream().filter(tale -> !tale.words().get("documentRu").isEmpty()).toList(), day, lang, seed, proof);
    }

    private List<Tale> tales(boolean breach) {
        return kinds.stream().filter(each -> each.breach() == breach)
                .flatMap(each -> each.lines().stream().flatMap(line -> TOLD.stream().filter(row -> names(row, line)).map(row -> new Tale(each.rule(), line, row)))).toList();
    }

    private static boolean names(CSVRecord row, Line line) {
        return Stream.of(row.get("kinds").split(" ")).anyMatch(line.code()::equals);
    }

    private static NewFact fact(List<Tale> tales, LocalDate day, Lang lang, int seed, Attachment proof) {
        Tale tale = tales.get(Math.floorMod(seed * 31 + seed / 7, tales.size()));
        String end = lang == Lang.KK ? "Kk" : "Ru";
        String number = String.valueOf(12 + Math.floorMod(seed * 37, NUMBERS));
        return new NewFact(tale.rule(), tale.line().code(), day, tale.words().get(lang.code()), tale.words().get("document" + end).replace("{n}", number),
                tale.words().get("reason" + end), proof);
    }
}
