package kz.bagalau.web.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.acknowledgement.ListResults;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ResultRow;
import kz.bagalau.acknowledgement.ResultRow.Way;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.paper.PrintThem;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** Completed evaluations on their way into the service record: who is to be acquainted, by when, what became of it. */
@Named
@ViewScoped
public class ListTheResults extends ListOf<ResultRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<ResultRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("post", (ResultRow row, Words words) -> words.name(row.postKk(), row.postRu())).unsorted().hidden(),
            Heading.text("unit", (row, words) -> words.name(row.unitKk(), row.unitRu())),
            Heading.text("way", (row, words) -> words.say("acknowledgement.way." + row.way())),
            Heading.day("decided", (row, words) -> row.decidedOn()),
            Heading.day("due", (ResultRow row, Words words) -> row.term() == null ? null : row.term().last()).unsorted());

    @EJB
    private ListResults results;
    @EJB
    private OfferResult offer;
    @EJB
    private ServiceRecord record;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;
    @Inject
    private PrintThem print;

    private Selection selection;
    private Way deed;
    private ArrayList<Long> chosen = new ArrayList<>();
    private LocalDate date;
    private transient Part file;

    @Override
    public String getPage() {
        return "/acknowledgement/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "acknowledgement.column";
    }

    @Override
    protected List<Heading<ResultRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("way", words.say("acknowledgement.column.way"), Arrays.stream(Way.values())
                .map(way -> new Filter.Choice(way.name(), words.say("acknowledgement.way." + way))).toList()));
    }

    @Override
    protected ListPage<ResultRow> find(ListQuery query) {
        return results.results(CurrentCaller.get().bodyId(), query);
    }

    /** Shows what offering the ticked results will do. */
    public void toOffer() {
        choose(Way.TO_OFFER, Operation.RESULT_OFFER, "acknowledgement.bulk.offer");
    }

    /** Shows what entering the ticked results in the service record will do. */
    public void toRecord() {
        choose(Way.TO_RECORD, Operation.RESULT_RECORD, "acknowledgement.bulk.record");
    }

    /** Shows what entering one signed paper for the ticked servants will do. */
    public void toEnter() {
        choose(Way.OFFERED, Operation.RESULT_OFFER, "acknowledgement.bulk.paper");
    }

    /** True while the date and scan of a signed paper are asked. */
    public boolean isPaper() {
        return deed == Way.OFFERED;
    }

    /** Shows what printing papers of the ticked cases will do. */
    public void toPrint() {
        print.cases(ticked(isAllTicked()).stream().map(ResultRow::caseId).toList());
    }

    private void choose(Way way, Operation operation, String key) {
        List<ResultRow> rows = ticked(isAllTicked());
        Collection<Long> permitted = access.permitted(operation, rows.stream().map(ResultRow::caseId).toList());
        chosen = new ArrayList<>(rows.stream().filter(row -> row.way() == way && permitted.contains(row.caseId())).map(ResultRow::caseId).toList());
        List<Selection.Except> except = rows.stream().filter(row -> !chosen.contains(row.caseId())).map(row -> new Selection.Except(
                words.name(row.nameKk(), row.nameRu()), words.say(row.way() == way ? "acknowledgement.bulk.own" : "acknowledgement.way." + row.way()))).toList();
        deed = way;
        selection = new Selection(words.say(key), chosen.size(), except);
    }

    private List<ResultRow> ticked(boolean all) {
        if (all) {
            return find(getState().query().unpaged()).rows();
        }
        Collection<Long> ids = ticked();
        return getRows().stream().filter(row -> ids.contains(row.caseId())).toList();
    }

    /** Does what the selection says. */
    public String confirm() {
        Consumer<Collection<Long>> work = deed == Way.TO_OFFER ? offer::offer : deed == Way.OFFERED ? this::enter : record::enter;
        String key = deed == Way.TO_OFFER ? "acknowledgement.bulk.offered" : deed == Way.OFFERED ? "acknowledgement.bulk.entered"
                : "acknowledgement.bulk.recorded";
        List<Long> ids = List.copyOf(chosen);
        return afterwards.then(() -> work.accept(ids), again(), key, ids.size());
    }

    private void enter(Collection<Long> ids) {
        offer.enterPapers(ids, date, Upload.of(file));
    }

    /** Leaves everything as it is. */
    public void cancel() {
        selection = null;
    }

    /** What is about to be done; null where nothing is. */
    public Selection getSelection() {
        return selection;
    }

    /** The date on the paper. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes: the date on the paper. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** The scan. */
    public Part getFile() {
        return file;
    }

    /** Takes: the scan. */
    public void setFile(Part part) {
        file = part;
    }
}
