package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.library.OwnEditionRow;
import kz.bagalau.library.OwnEditions;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.library.OwnEdition;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** The editions that administrators brought in: drafts, and those that are law. */
@Named
@ViewScoped
public class ListOwnEditions extends ListOf<OwnEditionRow> {

    private static final long serialVersionUID = 1L;

    private static final List<Heading<OwnEditionRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.kk(), row.ru())),
            Heading.text("id", (row, words) -> row.editionId()),
            Heading.text("base", (row, words) -> row.baseId()),
            Heading.text("state", (row, words) -> words.say("own.state." + row.state())),
            Heading.text("changed", (row, words) -> words.moment(row.changedAt())),
            Heading.text("published", (row, words) -> words.moment(row.publishedAt())));

    @EJB
    private OwnEditions editions;

    @Inject
    private Access access;

    @Inject
    private Words words;

    @Override
    public String getPage() {
        return "/law/own.xhtml";
    }

    @Override
    public String getPrefix() {
        return "own.column";
    }

    @Override
    protected List<Heading<OwnEditionRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter(OwnEditions.STATE, words.say("own.column.state"), Arrays.stream(OwnEdition.State.values())
                .map(one -> new Filter.Choice(one.name(), words.say("own.state." + one))).toList()));
    }

    @Override
    protected ListPage<OwnEditionRow> find(ListQuery query) {
        return editions.find(query);
    }

    /** True when the reader may bring one in. */
    public boolean isChangeable() {
        return access.may(Operation.OWN_EDITION_CHANGE);
    }
}
