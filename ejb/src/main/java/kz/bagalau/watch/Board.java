package kz.bagalau.watch;

import java.util.List;
import java.util.Map;
import kz.bagalau.law.act.Role;
import kz.bagalau.list.ListPage;
import kz.bagalau.model.Bilingual;

/**
 * The terms that concern a reader.
 *
 * @param page   those asked for
 * @param counts how many stand how, whatever the filter of standing says
 * @param units  the units that have any, by id
 * @param roles  who has to act in any of them
 */
public record Board(ListPage<BoardRow> page, Map<Standing, Long> counts, Map<Long, Bilingual> units, List<Role> roles) {

    public Board {
        counts = Map.copyOf(counts);
        roles = List.copyOf(roles);
    }
}
