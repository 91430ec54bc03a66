package kz.bagalau.web.board;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.FullName;
import kz.bagalau.watch.Board;
import kz.bagalau.watch.BoardRow;
import kz.bagalau.watch.DeadlineBoard;
import kz.bagalau.watch.Standing;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Tone;

/** The terms that concern the reader, with how many run, end this week, were missed, kept, impossible. */
@Named
@ViewScoped
public class ListDeadlines extends ListOf<BoardRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<BoardRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> name(words, row.kk(), row.ru())),
            Heading.<BoardRow>text("unit", (row, words) -> words.name(row.unit().kk(), row.unit().ru())).hidden(),
            Heading.text("what", (row, words) -> words.of(row.term().label())),
            Heading.<BoardRow>text("point", (row, words) -> words.cite(row.term().due().citation())).unsorted(),
            Heading.day("last", (row, words) -> row.term().last()),
            Heading.<BoardRow>number("left", (row, words) -> row.term().left()).unsorted(),
            Heading.text("actor", ListDeadlines::actor),
            Heading.<BoardRow>text("state", (row, words) -> words.say("deadline." + row.term().state())).unsorted(),
            Heading.<BoardRow>day("done", (row, words) -> row.term().done()).unsorted().hidden());

    @EJB
    private DeadlineBoard deadlines;
    @Inject
    private Words words;

    private transient Board board;

    @Override
    public String getPage() {
        return "/board/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "board";
    }

    @Override
    protected List<Heading<BoardRow>> headings() {
        return HEADINGS;
    }

    @Override
    public void read() {
        board = null;
        super.read();
    }

    @Override
    public List<Filter> getFilters() {
        List<Filter.Choice> standings = Stream.of(Standing.values()).map(one -> new Filter.Choice(one.name(), words.say("board.standing." + one))).toList();
        // while the address is read no row is known yet; then the choices do not matter
        List<Filter.Choice> roles = board == null ? List.of() : board.roles().stream()
                .map(role -> new Filter.Choice(role.name(), words.say("role." + role))).toList();
        List<Filter.Choice> units = board == null ? List.of() : board.units().entrySet().stream()
                .map(unit -> new Filter.Choice(unit.getKey().toString(), words.name(unit.getValue().kk(), unit.getValue().ru()))).toList();
        return List.of(new Filter("standing", words.say("board.standing"), standings), new Filter("role", words.say("board.by"), roles),
                new Filter("unit", words.say("board.unit"), units), new Filter("cycle", "", List.of()), new Filter("case", "", List.of()), new Filter("day", "", List.of()))
                .stream().filter(filter -> board == null || !filter.label().isEmpty()).toList();
    }

    @Override
    protected ListPage<BoardRow> find(ListQuery query) {
        board = deadlines.board(query);
        return board.page();
    }

    /** How many terms stand how, each as a way to its list. */
    public List<Tile> getTiles() {
        getTotal();
        Map<Standing, Long> counts = board.counts();
        return Arrays.stream(Standing.values()).filter(one -> one != Standing.WAITING).map(one -> new Tile(words.say("board.standing." + one),
                counts.get(one), getState().filteredBy("standing", one.name()).address(), one.name().equals(getState().filters().get("standing")))).toList();
    }

    /** The servant of a row. */
    public String name(BoardRow row) {
        return name(words, row.kk(), row.ru());
    }

    /** Who must act: a person, or the office. */
    public String actor(BoardRow row) {
        return actor(row, words);
    }

    /** What is to be done. */
    public String what(BoardRow row) {
        return words.of(row.term().label());
    }

    /** How the state of a term sounds. */
    public Tone tone(BoardRow row) {
        Deadline.State state = row.term().state();
        return switch (state) {
            case KEPT -> Tone.GOOD;
            case MISSED -> Tone.BAD;
            case RUNNING -> Tone.NOW;
            default -> Tone.CALM;
        };
    }

    private static String actor(BoardRow row, Words words) {
        return row.actorRu() == null ? words.say("role." + row.term().role()) : name(words, row.actorKk(), row.actorRu());
    }

    private static String name(Words words, FullName kk, FullName ru) {
        return words.name(kk == null ? "" : kk.full(), ru == null ? "" : ru.full());
    }

    /**
     * A number that leads to a list.
     *
     * @param label   what is counted
     * @param count   how many
     * @param address the list's parameters
     * @param chosen  true while the list shows them
     */
    public record Tile(String label, long count, String address, boolean chosen) {
    }
}
