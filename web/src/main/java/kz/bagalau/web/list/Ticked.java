package kz.bagalau.web.list;

import jakarta.faces.context.FacesContext;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows ticked ({@code row}) in the form just sent. */
public final class Ticked {

    private Ticked() {
    }

    /** Their ids, each once, in the order of the list; what no row can have is left out: only a forged form has it. */
    public static Set<Long> rows() {
        return of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault("row", new String[0]));
    }

    static Set<Long> of(String... rows) {
        return Stream.of(rows).filter(row -> row.matches("[0-9]{1,18}")).map(Long::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
