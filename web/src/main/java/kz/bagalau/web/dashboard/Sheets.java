package kz.bagalau.web.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kz.bagalau.dashboard.Dashboard;
import kz.bagalau.dashboard.Distribution;
import kz.bagalau.dashboard.Share;
import kz.bagalau.papers.Column;
import kz.bagalau.web.text.Words;

/** The tables of the dashboard as they are taken away. */
record Sheets(ShowDashboard page, Words words) {

    private static final int WIDE = 40;

    Sheet of(String table) {
        Dashboard shown = page.getShown();
        return switch (table) {
            case "units" -> units(shown);
            case "holders" -> new Sheet(List.of(text("holder"), text("role"), text("email"), number("things"), number("missed"), Column.day(words.say("dashboard.last"))),
                    shown.holders().stream().map(one -> Arrays.<Object>asList(page.holder(one), words.say("role." + one.role()), one.email() == null ? "" : one.email(),
                            one.things(), one.missed(), one.last())).toList());
            case "byUnit" -> grades(shown.byUnit(), page::unit);
            case "byEvaluator" -> grades(shown.byEvaluator(), page::evaluator);
            case "never" -> shares(shown.never());
            case "rarely" -> shares(shown.rarely());
            default -> throw new IllegalArgumentException("no table " + table);
        };
    }

    private Sheet units(Dashboard shown) {
        List<Column> columns = new ArrayList<>(List.of(text("unit"), number("cases")));
        shown.stages().forEach(stage -> columns.add(Column.number(words.say("stage.CASE." + stage))));
        columns.add(number("missed"));
        return new Sheet(columns, shown.units().stream().map(unit -> {
            List<Object> cells = new ArrayList<>(List.of(words.name(unit.name().kk(), unit.name().ru()), unit.total()));
            cells.addAll(unit.stages().values());
            cells.add(unit.missed());
            return cells;
        }).toList());
    }

    private Sheet grades(Distribution found, Function<Distribution.Group, String> name) {
        List<Column> columns = new ArrayList<>(List.of(text("group"), number("people")));
        found.grades().forEach(code -> columns.add(Column.number(page.grade(code))));
        columns.add(text("apart"));
        return new Sheet(columns, found.groups().stream().map(group -> {
            List<Object> cells = new ArrayList<>(List.of(name.apply(group), group.total()));
            cells.addAll(group.counts());
            cells.add(page.apart(group));
            return cells;
        }).toList());
    }

    private Sheet shares(List<Share> shares) {
        return new Sheet(List.of(text("name"), number("people"), number("yes"), number("percent")),
                shares.stream().map(one -> List.<Object>of(one.name(), one.people(), one.yes(), one.percent())).toList());
    }

    private Column text(String key) {
        return Column.text(words.say("dashboard." + key), WIDE);
    }

    private Column number(String key) {
        return Column.number(words.say("dashboard." + key));
    }

    /**
     * A table.
     *
     * @param columns its heads
     * @param rows    its cells
     */
    record Sheet(List<Column> columns, List<List<Object>> rows) {
    }
}
