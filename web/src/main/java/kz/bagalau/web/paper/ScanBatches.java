package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.prints.ScanState;
import kz.bagalau.prints.ReadScans;
import kz.bagalau.prints.ScanRow;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Filter.Choice;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** The scanned batches of the body in which the reader works. */
@Named
@ViewScoped
public class ScanBatches extends ListOf<ScanRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadScans scans;
    @Inject
    private Words words;

    @Override
    public String getPage() {
        return "/paper/scans.xhtml";
    }

    @Override
    public String getPrefix() {
        return "paper.scans";
    }

    @Override
    protected List<Heading<ScanRow>> headings() {
        return List.of(Heading.text("name", (row, in) -> row.name()),
                Heading.text("uploaded", (row, in) -> in.moment(row.uploaded())),
                Heading.number("pages", (row, in) -> row.pages()),
                Heading.<ScanRow>number("unread", (row, in) -> row.unread()).unsorted(),
                Heading.text("state", (row, in) -> in.say("paper.scan." + row.state())));
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("state", words.say("paper.scans.state"),
                Arrays.stream(ScanState.values()).map(state -> new Choice(state.name(), words.say("paper.scan." + state))).toList()));
    }

    @Override
    protected ListPage<ScanRow> find(ListQuery query) {
        return scans.batches(CurrentCaller.get().bodyId(), query);
    }
}
