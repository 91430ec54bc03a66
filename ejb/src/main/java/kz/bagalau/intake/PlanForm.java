package kz.bagalau.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.Block;
import kz.bagalau.law.text.Text;

/** The columns that the printed form of an edition's plan has for a target. */
final class PlanForm {

    /** Those that the program keeps: name, source, unit, planned value, term and final result, by all names that forms give them. */
    static final Set<String> KNOWN = Set.of("number", "target", "source", "unit", "planned", "due", "term", "outcome", "expected");

    private PlanForm() {
    }

    /** The names of the cells, in the order of the form. */
    static List<String> cells(Edition edition) {
        return table(edition).map(Block.Table::cells).orElse(List.of("number", "target"));
    }

    /** The act's words over a cell. */
    static Text heading(Edition edition, String cell) {
        Block.Table table = table(edition).orElseThrow(() -> new IllegalArgumentException("edition " + edition.id() + " prints no plan"));
        Text words = table.columns().get(table.cells().indexOf(cell));
        return new Text(plain(words.kk()), plain(words.ru()), plain(words.en()));
    }

    private static String plain(String heading) {
        return heading.replace("*", "").strip();
    }

    private static Optional<Block.Table> table(Edition edition) {
        return Optional.ofNullable(edition.forms().get("plan")).flatMap(form -> form.blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).filter(table -> table.rows().equals("targets")).findFirst());
    }
}
