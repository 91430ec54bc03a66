package kz.bagalau.watch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListQuery;

/**
 * The terms that concern the caller: searched, filtered, sorted and paged after they are counted, for a term is nowhere stored. The number of
 * statements does not depend on how many cases there are.
 */
@Stateless
public class DeadlineBoard {

    @Inject
    BoardTerms terms;
    @Inject
    Clock time;

    /**
     * The caller's board. Searched by the names of the servant and of who must act, and by the unit; filtered by {@code standing} (a
     * {@link Standing}), {@code role}, {@code unit}, {@code cycle}, {@code case}, {@code day} and {@code month} (ISO); sorted by {@code last}, {@code name}, {@code unit},
     * {@code what}, {@code actor}.
     */
    @Operates(Operation.BOARD_READ)
    public Board board(ListQuery query) {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        Sight sight = Sight.of(CurrentCaller.get(), today);
        return new BoardChoice(query, today, CurrentCaller.get().language()).of(terms.rows(sight, today));
    }
}
