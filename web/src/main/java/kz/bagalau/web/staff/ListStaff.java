package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.body.Bodies;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.staff.StaffList;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** Those who serve in a body today. */
@Named
@ViewScoped
public class ListStaff extends ListOf<PostHolder> {

    private static final long serialVersionUID = 1L;

    private static final List<Heading<PostHolder>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> ListStaff.name(row, words)),
            Heading.<PostHolder>text("iin", (row, words) -> row.iin()).hidden(),
            Heading.text("unit", (row, words) -> words.name(row.unitKk(), row.unitRu())),
            Heading.text("post", (row, words) -> words.name(row.postKk(), row.postRu())),
            Heading.text("category", (row, words) -> row.category()),
            Heading.day("appointed", (row, words) -> row.appointedOn()),
            Heading.day("entered", (row, words) -> row.entered()),
            Heading.<PostHolder>text("email", (row, words) -> row.email()).unsorted().hidden());

    @EJB
    private StaffList staff;

    @EJB
    private Bodies bodies;

    @Inject
    private WorkingBody working;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private Long body;
    private List<Filter> filters;

    @Override
    public String getPage() {
        return "/staff/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "staff.list";
    }

    @Override
    protected List<Heading<PostHolder>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        if (filters == null) {
            filters = getBody() == null ? List.of() : List.of(bodyFilter(), unitFilter(), categoryFilter(), attentionFilter());
        }
        return filters;
    }

    private Filter bodyFilter() {
        return new Filter("body", words.say("staff.list.body"), working.getAll().stream()
                .map(one -> new Filter.Choice(one.id().toString(), words.name(one.name().kk(), one.name().ru()))).toList());
    }

    private Filter unitFilter() {
        return new Filter(StaffList.UNIT, words.say("staff.list.unit"), bodies.units(getBody()).stream()
                .map(unit -> new Filter.Choice(unit.id().toString(), words.name(unit.name().kk(), unit.name().ru()))).toList());
    }

    private Filter categoryFilter() {
        return new Filter(StaffList.CATEGORY, words.say("staff.list.category"), staff.categories(getBody()).stream()
                .map(code -> new Filter.Choice(code, code)).toList());
    }

    private Filter attentionFilter() {
        return new Filter(StaffList.ATTENTION, words.say("staff.list.attention"), Arrays.stream(StaffList.Attention.values())
                .map(one -> new Filter.Choice(one.name(), words.say("staff.attention." + one))).toList());
    }

    @Override
    protected ListPage<PostHolder> find(ListQuery query) {
        return getBody() == null ? ListPage.none() : staff.find(getBody(), known(query));
    }

    /** Without what the address claims to filter by but no filter offers. */
    private ListQuery known(ListQuery query) {
        Map<String, String> offered = query.filters().entrySet().stream()
                .filter(chosen -> getFilters().stream().anyMatch(filter -> filter.key().equals(chosen.getKey()) && filter.words(chosen.getValue()).isPresent()))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ListQuery(query.search(), offered, query.sort(), query.descending(), query.first(), query.size());
    }

    /** The name as the reader's language has it. */
    public String name(PostHolder row) {
        return name(row, words);
    }

    private static String name(PostHolder row, Words words) {
        return words.name(row.name(java.util.Locale.forLanguageTag("kk")).full(), row.name(java.util.Locale.forLanguageTag("ru")).full());
    }

    /** True when the reader may enter somebody. */
    public boolean isAddable() {
        return access.may(Operation.STAFF_ADD, getBody());
    }

    /** The body whose staff is shown. */
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
