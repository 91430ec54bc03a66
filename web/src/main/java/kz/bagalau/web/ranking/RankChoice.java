package kz.bagalau.web.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.web.text.Words;

/**
 * Which lines of a ranking table are shown, and in which order.
 *
 * @param search a part of the name, in either language
 * @param sort   "mean", the highest first, or by name
 */
record RankChoice(String search, String sort, Locale locale) {

    List<RankLine> of(List<RankLine> lines, Words words) {
        String wanted = search.strip().toLowerCase(locale);
        Comparator<RankLine> byName = Comparator.comparing(line -> KazakhOrder.key(words.name(line.getKk(), line.getRu())));
        Comparator<RankLine> order = sort.equals("mean") ? Comparator.comparing(RankLine::getMean, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(byName) : byName;
        return lines.stream().filter(line -> (line.getKk() + " " + line.getRu()).toLowerCase(locale).contains(wanted)).sorted(order).toList();
    }
}
