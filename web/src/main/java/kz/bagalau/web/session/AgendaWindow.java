package kz.bagalau.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.session.Room;
import kz.bagalau.web.frame.Language;

/**
 * The part of a long agenda that the room shows: those that wait, that somebody disputes, or that are decided; a page of them, the one on which
 * the case stands that lies before the commission; or those whose name is looked for.
 */
@Named
@RequestScoped
public class AgendaWindow {

    /** What of the agenda is shown; said as {@code session.show.<name>}. */
    public enum Show {
        ALL, WAITING, DISPUTED, DECIDED
    }

    private static final int SIZE = 40;

    @Inject
    private HoldSession room;
    @Inject
    private Language language;

    /** True where the agenda is too long to be shown whole. */
    public boolean isPaged() {
        return room.getRoom().lines().size() > SIZE;
    }

    /** What can be shown. */
    public Show[] getShows() {
        return Show.values();
    }

    /** How many lines one choice has. */
    public long count(Show show) {
        return room.getRoom().lines().stream().filter(line -> shown(line.item(), show)).count();
    }

    private static boolean shown(AgendaItem item, Show show) {
        return switch (show) {
            case WAITING -> item.state() == AgendaItem.State.WAITING;
            case DISPUTED -> item.state() == AgendaItem.State.WAITING && !item.disputes().isEmpty();
            case DECIDED -> item.state() == AgendaItem.State.DECIDED;
            case ALL -> true;
        };
    }

    private List<Room.Line> found() {
        String name = room.getFind() == null ? "" : room.getFind().strip().toLowerCase(language.getLocale());
        Predicate<Room.Line> named = line -> line.name().in(language.getLocale()).full().toLowerCase(language.getLocale()).contains(name);
        return room.getRoom().lines().stream().filter(line -> shown(line.item(), room.getShow())).filter(named).toList();
    }

    /** The lines of the page. */
    public List<Room.Line> getLines() {
        List<Room.Line> found = found();
        return found.subList(Math.min(getFrom() - 1, found.size()), Math.min(getFrom() - 1 + SIZE, found.size()));
    }

    /** The number of the first line of the page, from 1. */
    public int getFrom() {
        List<Room.Line> found = found();
        Integer asked = room.getFrom();
        int at = asked != null ? Math.max(0, Math.min(asked - 1, found.size() - 1)) : Math.max(0, found.indexOf(room.getLine()));
        return at / SIZE * SIZE + 1;
    }

    /** The number of the last line of the page. */
    public int getTo() {
        return getFrom() - 1 + getLines().size();
    }

    /** How many lines there are by the choice. */
    public int getTotal() {
        return found().size();
    }

    /** Where the page before begins; null on the first. */
    public Integer getBefore() {
        return getFrom() == 1 ? null : Integer.valueOf(getFrom() - SIZE);
    }

    /** Where the next page begins; null on the last. */
    public Integer getAfter() {
        return getTo() >= getTotal() ? null : Integer.valueOf(getFrom() + SIZE);
    }
}
