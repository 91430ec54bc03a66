package kz.bagalau.law.result;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.Block;
import kz.bagalau.law.text.Text;

/**
 * What the form of an edition's plan asks of a target: its columns, with the act's words over them.
 *
 * @param edition the edition
 */
public record PlanTable(Edition edition) {

    /** The names of its cells, in the order of the form; number and target where the edition prints no plan. */
    public List<String> cells() {
        return table().map(Block.Table::cells).orElse(List.of("number", "target"));
    }

    /**
     * The act's words over a cell.
     *
     * @throws IllegalArgumentException when the edition prints no plan, or none with that cell
     */
    public Text heading(String cell) {
        Block.Table table = table().filter(one -> one.cells().contains(cell))
                .orElseThrow(() -> new IllegalArgumentException("edition " + edition.id() + " prints no plan with " + cell));
        Text words = table.columns().get(table.cells().indexOf(cell));
        return new Text(plain(words.kk()), plain(words.ru()), plain(words.en()));
    }

    /** True where a target has a direction and a planned value for each quarter. */
    public boolean quarterly() {
        return cells().contains("direction");
    }

    private static String plain(String heading) {
        return heading.replace("*", "").strip();
    }

    private Optional<Block.Table> table() {
        return Optional.ofNullable(edition.forms().get("plan")).flatMap(form -> form.blocks().stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).filter(table -> table.rows().equals("targets")).findFirst());
    }
}
