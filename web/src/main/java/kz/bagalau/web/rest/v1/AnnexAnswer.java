package kz.bagalau.web.rest.v1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.Annex.Cell;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.text.Lang;

/**
 * An annex in an answer: its tables row by row, in the act's words and order.
 *
 * @param annex    its number, or its name where no number is at hand
 * @param language the language of its words
 * @param tables   the rows of each table, by columns
 */
public record AnnexAnswer(String edition, String annex, String title, String language, Map<String, List<Map<String, Object>>> tables) {

    static AnnexAnswer of(Edition edition, Annex annex) {
        Lang language = edition.act().language();
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        annex.tables().forEach((name, table) -> tables.put(name, table.rows().stream().map(row -> row(language, row)).toList()));
        return new AnnexAnswer(edition.id().value(), annex.place().map(PointRef::number).orElse(annex.name()), annex.title().in(language), language.code(), tables);
    }

    private static Map<String, Object> row(Lang language, Annex.Row row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, value(language, cell)));
        return cells;
    }

    private static Object value(Lang language, Cell cell) {
        if (cell instanceof Cell.Said said) {
            return said.text().in(language);
        } else if (cell instanceof Cell.Number number) {
            return Exact.of(number.value());
        } else if (cell instanceof Cell.Several several) {
            return several.words();
        }
        return cell instanceof Cell.Flag flag ? flag.yes() : ((Cell.Word) cell).word();
    }
}
