package kz.bagalau.web.journal;

import java.math.BigDecimal;
import java.util.List;
import kz.bagalau.journal.Overview;
import kz.bagalau.journal.Overview.Sums;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.papers.Column;
import kz.bagalau.web.text.Words;

/** The tables of the overview as they are taken away. */
record OverviewTables(ShowOverview page, Words words) {

    private static final int WIDE = 50;

    /** A table: its heads and its cells. */
    record Table(List<Column> columns, List<List<Object>> rows) {
    }

    Table of(String table) {
        Overview shown = page.getShown();
        return switch (table) {
            case "kinds" -> new Table(List.of(text("kind"), text("act"), number("each"), number("many"), number("sum")), shown.byKind().stream()
                    .map(one -> List.<Object>of(words.of(one.name()), words.of(one.edition()), number(one.points()), one.many(), number(one.sum()))).toList());
            case "units" -> new Table(people("unit"), shown.byUnit().stream().map(one -> row(words.name(one.name().kk(), one.name().ru()), one.people(), one.sums())).toList());
            case "supervisors" -> new Table(people("supervisor"), shown.bySupervisor().stream().map(one -> row(page.name(one), one.people(), one.sums())).toList());
            case "never" -> new Table(List.of(text("supervisor"), number("people")), shown.never().stream().map(one -> List.<Object>of(page.name(one), one.people())).toList());
            case "quarters" -> new Table(List.of(text("part"), number("rewards"), number("points"), number("breaches"), number("taken")), shown.byPart().stream()
                    .map(one -> List.<Object>of(words.of(one.name()), one.sums().rewards(), number(one.sums().points()), one.sums().breaches(), number(one.sums().taken()))).toList());
            default -> throw new IllegalArgumentException("no table " + table);
        };
    }

    private List<Object> row(String name, long people, Sums sums) {
        return List.of(name, people, sums.rewards(), number(sums.points()), number(page.each(sums.points(), people)), sums.breaches(), number(sums.taken()));
    }

    private List<Column> people(String first) {
        return List.of(text(first), number("people"), number("rewards"), number("points"), number("eachPerson"), number("breaches"), number("taken"));
    }

    /** Points as a table program takes them: two places. */
    private static BigDecimal number(Score points) {
        return new BigDecimal(Rounding.SHOWN.display(points));
    }

    private Column text(String key) {
        return Column.text(words.say("journal.overview." + key), WIDE);
    }

    private Column number(String key) {
        return Column.number(words.say("journal.overview." + key));
    }
}
