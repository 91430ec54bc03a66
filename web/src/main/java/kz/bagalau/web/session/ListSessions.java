package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.session.Session;
import kz.bagalau.session.ReadSessions;
import kz.bagalau.session.SessionRow;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Filter.Choice;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** The sessions of the body in which the reader works. */
@Named
@ViewScoped
public class ListSessions extends ListOf<SessionRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<SessionRow>> HEADINGS = List.of(
            Heading.day("day", (row, words) -> row.heldOn()),
            Heading.text("room", (row, words) -> row.room() == null ? "" : row.room()),
            Heading.text("state", (row, words) -> words.say("stage.SESSION." + row.stage())),
            Heading.number("cases", (row, words) -> row.cases()),
            Heading.number("decided", (row, words) -> row.decided()));

    @EJB
    private ReadSessions sessions;
    @Inject
    private Words words;

    @Override
    public String getPage() {
        return "/session/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "session.column";
    }

    @Override
    protected List<Heading<SessionRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("state", words.say("session.column.state"), Stream.of(Session.PLANNED, Session.AGENDA, Session.OPEN, Session.INTERRUPTED,
                Session.CLOSED, Session.PROTOCOL, Session.SIGNED, Session.CANCELLED).map(stage -> new Choice(stage, words.say("stage.SESSION." + stage))).toList()),
                new Filter("year", words.say("session.column.year"),
                        sessions.years(CurrentCaller.get().bodyId()).stream().map(year -> new Choice(year.toString(), year.toString())).toList()));
    }

    @Override
    protected ListPage<SessionRow> find(ListQuery query) {
        return sessions.sessions(CurrentCaller.get().bodyId(), query);
    }

    /** The tone of a state's chip. */
    public String tone(String stage) {
        return switch (stage) {
            case Session.SIGNED -> "GOOD";
            case Session.OPEN -> "NOW";
            default -> "CALM";
        };
    }
}
