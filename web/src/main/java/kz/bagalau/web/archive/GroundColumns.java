package kz.bagalau.web.archive;

import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.archive.GroundRow;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.text.Words;

/** The columns of a list of results with what follows from them. */
final class GroundColumns {

    static final List<Heading<GroundRow>> ALL = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("unit", (GroundRow row, Words words) -> words.name(row.unitKk(), row.unitRu())).hidden(),
            Heading.text("post", (GroundRow row, Words words) -> words.name(row.postKk(), row.postRu())).unsorted().hidden(),
            Heading.text("of", (row, words) -> words.of(row.of())),
            Heading.text("grade", (row, words) -> words.of(row.gradeName())),
            Heading.day("decided", (row, words) -> row.decided()),
            Heading.text("marks", (GroundRow row, Words words) -> mark(row, words)).unsorted(),
            Heading.text("orders", (GroundRow row, Words words) -> orders(row, words)).unsorted());

    private GroundColumns() {
    }

    private static String orders(GroundRow row, Words words) {
        return row.follows().stream().filter(one -> one.orderNo() != null).map(one -> words.say("consequence." + one.code()) + ": "
                + words.say("archive.fallen.by", one.orderNo(), one.on()) + (one.done() == null ? "" : " – " + one.done())).collect(Collectors.joining("; "));
    }

    /** In the term of appeal, or under appeal. */
    static String mark(GroundRow row, Words words) {
        return row.appealed() ? words.say("archive.mark.appealed") : row.appealable() == null ? "" : words.say("archive.mark.appealable", row.appealable());
    }
}
