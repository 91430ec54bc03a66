package kz.bagalau.web.list;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.papers.Column;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.text.Words;

/**
 * A list of any length over a query service. A page's bean extends it ({@code @Named @ViewScoped}) and says where the list lies, what
 * its columns and filters are and whom to ask; docs/pages.md shows the page.
 *
 * @param <T> the row as the service gives it
 */
public abstract class ListOf<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Words words;

    private ListState state = ListState.read(Map.of(), List.of(), List.of());
    private transient ListPage<T> found;

    /** Address of the page inside the application, from the slash on. */
    public abstract String getPage();

    /** What the texts of columns begin with, e.g. {@code staff.column}; the export's sheet is named by {@code <prefix>.sheet}. */
    public abstract String getPrefix();

    /** Every column that can be shown; the first is always shown. */
    protected abstract List<Heading<T>> headings();

    /** The filters over the list, two or three. */
    public abstract List<Filter> getFilters();

    /** Asks the service; two statements, whatever the number of rows. */
    protected abstract ListPage<T> find(ListQuery query);

    /** Reads the address: the page's view action. */
    public void read() {
        ExternalContext external = external();
        state = ListState.read(external.getRequestParameterMap(), getFilters().stream().map(Filter::key).toList(),
                Arrays.stream(external.getRequestParameterValuesMap().getOrDefault("cols", new String[0])).distinct().toList());
        found = null;
    }

    /** What the address says. */
    public ListState getState() {
        return state;
    }

    /** The rows of this page. */
    public List<T> getRows() {
        return page().rows();
    }

    /** How many rows there are in all. */
    public long getTotal() {
        return page().total();
    }

    /** The number of the first row shown, from 1; 0 where there is none. */
    public long getFrom() {
        return getRows().isEmpty() ? 0 : state.query().first() + 1;
    }

    /** The number of the last row shown. */
    public long getTo() {
        return state.query().first() + getRows().size();
    }

    /** How many pages there are, at least one. */
    public long getPages() {
        return Math.max(1, (getTotal() + state.size() - 1) / state.size());
    }

    /** Rows on a page that may be chosen. */
    public List<Integer> getSizes() {
        return ListState.SIZES;
    }

    /** Every column in its order. */
    public List<Heading<T>> getHeadings() {
        return headings();
    }

    /** True when the column is to be shown. */
    public boolean shows(String key) {
        return state.columns().isEmpty() ? heading(key).first() : state.columns().contains(key) || headings().get(0).key().equals(key);
    }

    /** The column of that name. */
    public Heading<T> heading(String key) {
        return headings().stream().filter(heading -> heading.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The list " + getPage() + " has no column " + key));
    }

    /** "ascending", "descending" or "none": for {@code aria-sort}. */
    public String order(String key) {
        if (!state.sortKey().equals(key)) {
            return "none";
        }
        return state.descending() ? "descending" : "ascending";
    }

    /** The words of the value chosen for a filter; empty while all are shown. */
    public String chosen(Filter filter) {
        return Optional.ofNullable(state.filters().get(filter.key())).flatMap(filter::words).orElse("");
    }

    /** True while search or filters leave something out. */
    public boolean isNarrowed() {
        return !state.search().isEmpty() || !state.filters().isEmpty();
    }

    /** The ids of the rows ticked ({@code row}) in the form just sent. */
    protected Set<Long> ticked() {
        return Ticked.rows();
    }

    /** True when the form just sent asks for every row found, not only those ticked. */
    protected boolean isAllTicked() {
        return external().getRequestParameterMap().containsKey("all");
    }

    /** Back to the list as it was: for the end of a deed. */
    public String again() {
        String query = state.address();
        return getPage() + (query.isEmpty() ? "?" : query + "&") + "faces-redirect=true";
    }

    /** True where the list is handed out at once; else its own page asks before. */
    public boolean isHandedOut() {
        return true;
    }

    /** True for a column that may leave the system. */
    protected boolean leaves(String column) {
        return true;
    }

    /** Hands out every row found as XLSX, with the columns shown. */
    public void export() throws IOException {
        List<Heading<T>> shown = headings().stream().filter(heading -> shows(heading.key()) && leaves(heading.key())).toList();
        List<Column> columns = shown.stream().map(heading -> new Column(words.say(getPrefix() + "." + heading.key()), heading.kind(), 24)).toList();
        Iterator<List<Object>> cells = find(state.query().unpaged()).rows().stream()
                .map(row -> Arrays.asList(shown.stream().map(heading -> heading.cell().apply(row, words)).toArray())).iterator();
        SendFile.xlsx("list", words.say(getPrefix() + ".sheet"), columns, cells);
    }

    private ListPage<T> page() {
        if (found == null) {
            found = find(state.query());
        }
        return found;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
