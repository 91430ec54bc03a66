package kz.bagalau.watch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.FullName;

/**
 * Chooses and orders the rows of a board as a list asks.
 *
 * @param query    what the list asks
 * @param today    the day
 * @param language the reader's: names are sorted by it
 */
record BoardChoice(ListQuery query, LocalDate today, String language) {

    private static final Comparator<BoardRow> BY_DAY = Comparator.comparing((BoardRow row) -> row.term().last(), Comparator.nullsLast(Comparator.naturalOrder()));
    // what can still be done stands before what is done
    private static final Comparator<BoardRow> USUAL = Comparator.comparing((BoardRow row) -> row.term().done() != null).thenComparing(BY_DAY);

    Board of(List<BoardRow> all) {
        List<BoardRow> found = all.stream().filter(this::asked).toList();
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing one : Standing.values()) {
            counts.put(one, found.stream().filter(row -> one.covers(row.term(), today)).count());
        }
        Predicate<BoardRow> stands = query.filter("standing").flatMap(BoardChoice::standing)
                .map(one -> (Predicate<BoardRow>) row -> one.covers(row.term(), today)).orElse(row -> true);
        List<BoardRow> rows = found.stream().filter(stands).sorted(order()).toList();
        Map<Long, Bilingual> units = new TreeMap<>();
        all.forEach(row -> units.put(row.unitId(), row.unit()));
        return new Board(new ListPage<>(rows.stream().skip(query.first()).limit(query.size()).toList(), rows.size()), counts, units,
                all.stream().map(row -> row.term().role()).distinct().sorted().toList());
    }

    private static Optional<Standing> standing(String name) {
        return Stream.of(Standing.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private boolean asked(BoardRow row) {
        return is("role", row.term().role()) && is("unit", row.unitId()) && is("cycle", row.cycleId()) && is("case", row.caseId())
                && is("day", row.term().last()) && in(row.term().last()) && searched(row);
    }

    private boolean is(String filter, Object value) {
        return query.filter(filter).map(wanted -> wanted.equals(String.valueOf(value))).orElse(true);
    }

    private boolean in(LocalDate last) {
        return query.filter("month").map(month -> last != null && YearMonth.from(last).toString().equals(month)).orElse(true);
    }

    private boolean searched(BoardRow row) {
        String wanted = query.search().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || Stream.of(said(row.kk()), said(row.ru()), said(row.actorKk()), said(row.actorRu()), row.unit().kk(), row.unit().ru())
                .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Comparator<BoardRow> order() {
        Comparator<BoardRow> chosen = switch (query.sort()) {
            case "last" -> BY_DAY;
            case "name" -> text(row -> name(row.kk(), row.ru()));
            case "unit" -> text(row -> row.unit().in(Locale.forLanguageTag(language)));
            case "what" -> text(row -> row.term().term());
            case "actor" -> text(row -> row.actorRu() == null ? row.term().role().name() : name(row.actorKk(), row.actorRu()));
            default -> USUAL;
        };
        return (query.descending() ? chosen.reversed() : chosen).thenComparing(USUAL).thenComparing(text(row -> name(row.kk(), row.ru())))
                .thenComparing(BoardRow::caseId).thenComparing(row -> row.term().term());
    }

    private static Comparator<BoardRow> text(Function<BoardRow, String> of) {
        return Comparator.comparing(row -> KazakhOrder.key(of.apply(row)));
    }

    private String name(FullName kk, FullName ru) {
        return said(language.equals("kk") ? kk : ru);
    }

    private static String said(FullName name) {
        return name == null ? "" : name.full();
    }
}
