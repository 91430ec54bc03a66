package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.staff.OutsiderRow;
import kz.bagalau.staff.Outsiders;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** Those whom a body knows from outside: members of its commission, evaluators. */
@Named
@ViewScoped
public class ListOutsiders extends ListOf<OutsiderRow> {

    private static final long serialVersionUID = 1L;

    private static final List<Heading<OutsiderRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> ListOutsiders.name(row, words)),
            Heading.<OutsiderRow>text("iin", (row, words) -> row.iin()).hidden(),
            Heading.text("workplace", (row, words) -> words.name(row.workplaceKk(), row.workplaceRu())),
            Heading.text("post", (row, words) -> words.name(row.postKk(), row.postRu())),
            Heading.<OutsiderRow>text("email", (row, words) -> row.email()).unsorted(),
            Heading.day("first", (row, words) -> row.firstDay()),
            Heading.day("last", (row, words) -> row.lastDay()));

    @EJB
    private Outsiders outsiders;

    @Inject
    private WorkingBody working;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private Long body;

    @Override
    public String getPage() {
        return "/staff/outsiders.xhtml";
    }

    @Override
    public String getPrefix() {
        return "staff.outsiders";
    }

    @Override
    protected List<Heading<OutsiderRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("body", words.say("staff.list.body"), working.getAll().stream()
                .map(one -> new Filter.Choice(one.id().toString(), words.name(one.name().kk(), one.name().ru()))).toList()),
                new Filter(Outsiders.TIME, words.say("staff.outsiders.time"), Arrays.stream(Outsiders.Time.values())
                        .map(one -> new Filter.Choice(one.name(), words.say("staff.outsiders.time." + one))).toList()));
    }

    @Override
    protected ListPage<OutsiderRow> find(ListQuery query) {
        return getBody() == null ? ListPage.none() : outsiders.find(getBody(), query);
    }

    /** The name as the reader's language has it. */
    public String name(OutsiderRow row) {
        return name(row, words);
    }

    private static String name(OutsiderRow row, Words words) {
        return words.name(row.name(Locale.forLanguageTag("kk")).full(), row.name(Locale.forLanguageTag("ru")).full());
    }

    /** True when the reader may enter somebody. */
    public boolean isChangeable() {
        return getBody() != null && access.may(Operation.OUTSIDER_CHANGE, getBody());
    }

    /** The body whose list is shown. */
    public Long getBody() {
        if (body == null) {
            body = working.or(null);
        }
        return body;
    }

    /** Takes the body of the address. */
    public void setBody(Long named) {
        body = named;
    }
}
