package kz.bagalau.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/**
 * A sheet of a workbook of papers.
 *
 * @param name    its name in every language
 * @param columns its columns, in their order
 */
record BookSheet(Text name, List<Col> columns) {

    BookSheet {
        columns = List.copyOf(columns);
    }

    /** True for its name in any language. */
    boolean named(String written) {
        return Stream.of(Lang.values()).anyMatch(lang -> name.in(lang).equalsIgnoreCase(written.strip()));
    }

    /** The column that a heading means. */
    Optional<Col> column(String heading) {
        return columns.stream().filter(column -> column.named(heading)).findFirst();
    }

    Col get(String code) {
        return columns.stream().filter(column -> column.code().equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("no column " + code));
    }
}
