package kz.bagalau.web.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.acknowledgement.DispatchRow;
import kz.bagalau.acknowledgement.ListDispatches;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** Results that are sent to those who refused to be acquainted: to whom, by which channels, by when, and what was sent. */
@Named
@ViewScoped
public class ListTheDispatches extends ListOf<DispatchRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<DispatchRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("unit", (row, words) -> words.name(row.unitKk(), row.unitRu())),
            Heading.day("refused", (DispatchRow row, Words words) -> row.refusedOn()).unsorted(),
            Heading.text("media", (DispatchRow row, Words words) -> media(row, words)).unsorted(),
            Heading.day("due", (DispatchRow row, Words words) -> row.term() == null ? null : row.term().last()).unsorted(),
            Heading.text("sent", (DispatchRow row, Words words) -> row.sentOn() == null ? ""
                    : words.say("acknowledgement.sentBy", words.say("medium." + row.sentBy()), row.sentOn(), row.number())).unsorted());

    @EJB
    private ListDispatches dispatches;
    @Inject
    private Words words;

    @Override
    public String getPage() {
        return "/acknowledgement/send.xhtml";
    }

    @Override
    public String getPrefix() {
        return "acknowledgement.dispatch";
    }

    @Override
    protected List<Heading<DispatchRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("state", words.say("acknowledgement.dispatch.state"),
                List.of(new Filter.Choice("sent", words.say("acknowledgement.dispatch.state.sent"))),
                words.say("acknowledgement.dispatch.state.unsent")));
    }

    @Override
    protected ListPage<DispatchRow> find(ListQuery query) {
        return dispatches.dispatches(CurrentCaller.get().bodyId(), query);
    }

    /** The channels by which the act lets it be sent. */
    public String media(DispatchRow row) {
        return media(row, words);
    }

    private static String media(DispatchRow row, Words words) {
        return row.media().stream().map(one -> words.say("medium." + one)).collect(Collectors.joining("; "));
    }
}
