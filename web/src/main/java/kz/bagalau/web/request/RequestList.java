package kz.bagalau.web.request;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.clock.Clock;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.requests.ListRequests;
import kz.bagalau.requests.RequestRow;
import kz.bagalau.requests.RequestState;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Filter.Choice;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** The register of requests of the body in which the reader works. */
@Named
@ViewScoped
public class RequestList extends ListOf<RequestRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    private ListRequests requests;

    @EJB
    private Clock clock;

    @Inject
    private Words words;

    @Override
    public String getPage() {
        return "/request/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "request.column";
    }

    @Override
    protected List<Heading<RequestRow>> headings() {
        return List.of(Heading.text("asker", (row, in) -> row.asker()),
                Heading.text("by", (row, in) -> in.say("request.by." + row.by())),
                Heading.text("mark", (row, in) -> row.mark()),
                Heading.<RequestRow>text("ground", (row, in) -> row.ground()).unsorted(),
                Heading.day("received", (row, in) -> row.receivedOn()),
                Heading.day("due", (row, in) -> row.dueOn()),
                Heading.day("answered", (row, in) -> row.answeredOn()),
                Heading.<RequestRow>text("state", (row, in) -> in.say("request.state." + state(row))).unsorted());
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("state", words.say("request.column.state"), choices(RequestState.values(), "request.state.")),
                new Filter("by", words.say("request.column.by"), choices(AskedBy.values(), "request.by.")));
    }

    private List<Choice> choices(Enum<?>[] values, String texts) {
        return Arrays.stream(values).map(value -> new Choice(value.name(), words.say(texts + value.name()))).toList();
    }

    @Override
    protected ListPage<RequestRow> find(ListQuery query) {
        return requests.requests(CurrentCaller.get().bodyId(), query);
    }

    /** How it stands today. */
    public RequestState state(RequestRow row) {
        return row.state(clock.today());
    }

    /** The colour of its state. */
    public String tone(RequestRow row) {
        return switch (state(row)) {
            case OPEN -> "NOW";
            case LATE -> "BAD";
            case ANSWERED -> "GOOD";
        };
    }
}
