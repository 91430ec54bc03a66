package kz.bagalau.web.appeal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.appeals.AppealRow;
import kz.bagalau.appeals.ReadAppeals;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** The appeals of the body. */
@Named
@ViewScoped
public class ListTheAppeals extends ListOf<AppealRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<AppealRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("post", (AppealRow row, Words words) -> words.name(row.postKk(), row.postRu())).unsorted(),
            Heading.day("decided", (AppealRow row, Words words) -> row.decidedOn()).unsorted(),
            Heading.day("lodged", (row, words) -> row.lodgedOn()),
            Heading.text("stage", (row, words) -> words.say("stage.APPEAL." + row.stage())),
            Heading.day("due", (AppealRow row, Words words) -> row.next() == null ? null : row.next().last()).unsorted());

    @EJB
    private ReadAppeals read;
    @Inject
    private Words words;

    @Override
    public String getPage() {
        return "/appeal/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "appeal.column";
    }

    @Override
    protected List<Heading<AppealRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("state", words.say("appeal.column.stage"), Stream.of("running", "ended")
                .map(state -> new Filter.Choice(state, words.say("appeal.state." + state))).toList()));
    }

    @Override
    protected ListPage<AppealRow> find(ListQuery query) {
        return read.appeals(CurrentCaller.get().bodyId(), query);
    }
}
