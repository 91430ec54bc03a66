package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.prints.ListPapers;
import kz.bagalau.prints.PaperRow;
import kz.bagalau.prints.PlanRun;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Filter.Choice;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** The register of documents of the body in which the reader works. */
@Named
@ViewScoped
public class PaperRegister extends ListOf<PaperRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    private ListPapers papers;

    @Inject
    private transient Access access;

    @Inject
    private Words words;

    @Inject
    private PrintThem print;

    private final Set<Long> readable = new HashSet<>();
    private final Map<Long, Long> scans = new HashMap<>();

    @Override
    public String getPage() {
        return "/paper/register.xhtml";
    }

    @Override
    public String getPrefix() {
        return "paper.column";
    }

    @Override
    protected List<Heading<PaperRow>> headings() {
        return List.of(Heading.text("number", (row, in) -> row.mark()),
                Heading.text("kind", (row, in) -> in.say("paper.kind." + row.kind())),
                Heading.day("dated", (row, in) -> row.dated()),
                Heading.text("person", (row, in) -> person(row)),
                Heading.<PaperRow>text("standing", (row, in) -> in.say("paper.standing." + standing(row))).unsorted(),
                Heading.<PaperRow>text("outside", (row, in) -> row.numberedOutside() ? in.say("exchange.number", row.outsideNumber(), row.outsideDated())
                        : row.outside() == null ? "" : in.say("exchange.state." + row.outside())).unsorted());
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(
                new Filter("kind", words.say("paper.column.kind"),
                        Arrays.stream(PaperKind.values()).map(kind -> new Choice(kind.name(), words.say("paper.kind." + kind))).toList()),
                new Filter("year", words.say("paper.year"),
                        papers.years(CurrentCaller.get().bodyId()).stream().map(year -> new Choice(year.toString(), year.toString())).toList()),
                new Filter("standing", words.say("paper.column.standing"),
                        Stream.of("current", "superseded").map(one -> new Choice(one, words.say("paper.standing." + one))).toList()));
    }

    @Override
    protected ListPage<PaperRow> find(ListQuery query) {
        ListPage<PaperRow> page = papers.papers(CurrentCaller.get().bodyId(), query);
        readable.clear();
        readable.addAll(access.permitted(Operation.DOCUMENT_READ, page.rows().stream().map(PaperRow::pdfId).toList()));
        scans.clear();
        scans.putAll(papers.scans(CurrentCaller.get().bodyId(), readable));
        return page;
    }

    /** Shows what printing the ticked documents will do. */
    public void toPrint() {
        List<PaperRow> rows = isAllTicked() ? find(getState().query().unpaged()).rows()
                : getRows().stream().filter(row -> ticked().contains(row.pdfId())).toList();
        List<Long> about = rows.stream().filter(row -> row.personId() != null && PlanRun.HANDED_OUT.contains(row.kind())).map(PaperRow::pdfId).toList();
        long internal = rows.stream().filter(row -> row.kind().internal()).count();
        print.documents(about, rows.size() - about.size() - internal, internal);
    }

    /** The file of the document as it came back signed; null: none did. */
    public Long scan(PaperRow row) {
        return scans.get(row.pdfId());
    }

    /** True when the reader may open the document. */
    public boolean opens(PaperRow row) {
        return readable.contains(row.pdfId());
    }

    /** The servant's name in the reader's language. */
    public String person(PaperRow row) {
        return row.person(java.util.Locale.forLanguageTag(CurrentCaller.get().language()));
    }

    /** The tone of the chip that tells how far it is in the document-flow system. */
    public String outsideTone(PaperRow row) {
        return row.outside() == null ? "CALM" : ShowRegistration.tone(row.outside().name());
    }

    /** "current" or "superseded". */
    public String standing(PaperRow row) {
        return row.superseded() ? "superseded" : "current";
    }
}
