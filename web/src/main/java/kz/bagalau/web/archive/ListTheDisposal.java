package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.disposal.DisposalRefused;
import kz.bagalau.disposal.DisposalRow;
import kz.bagalau.disposal.DisposeOfPapers;
import kz.bagalau.disposal.ListDisposal;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** What was kept as long as the act wants it: HR sees why some of it stays, the head of HR confirms that the rest is disposed of. */
@Named
@ViewScoped
public class ListTheDisposal extends ListOf<DisposalRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<DisposalRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("unit", (row, words) -> words.name(row.unitKk(), row.unitRu())),
            Heading.text("period", (row, words) -> words.day(row.periodFirst()) + " – " + words.day(row.periodLast())),
            Heading.day("completed", (DisposalRow row, Words words) -> row.completedOn()).unsorted(),
            Heading.day("kept", (DisposalRow row, Words words) -> row.keptUntil()).unsorted(),
            Heading.text("state", (DisposalRow row, Words words) -> state(row, words)).unsorted());

    @EJB
    private ListDisposal disposal;
    @EJB
    private DisposeOfPapers dispose;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private ArrayList<Long> chosen = new ArrayList<>();
    private Selection selection;
    private transient List<ListDisposal.Done> acts;

    @Override
    public String getPage() {
        return "/archive/disposal.xhtml";
    }

    @Override
    public String getPrefix() {
        return "disposal.column";
    }

    @Override
    protected List<Heading<DisposalRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("state", words.say("disposal.column.state"), Stream.of("ready", "held")
                .map(state -> new Filter.Choice(state, words.say("disposal.state." + state))).toList()));
    }

    @Override
    protected ListPage<DisposalRow> find(ListQuery query) {
        return disposal.due(CurrentCaller.get().bodyId(), query);
    }

    /** Whether its papers may go, or what stands against it. */
    public String state(DisposalRow row) {
        return state(row, words);
    }

    private static String state(DisposalRow row, Words words) {
        return row.ready() ? words.say("disposal.state.ready") : row.against().stream().sorted().map(one -> words.say("disposal.against." + one))
                .collect(Collectors.joining(", "));
    }

    /** True for who may confirm it. */
    public boolean isConfirming() {
        return access.may(Operation.DISPOSAL_CONFIRM, CurrentCaller.get().bodyId());
    }

    /** Shows what would be disposed of, and what stays and why. */
    public void toDispose() {
        List<DisposalRow> rows = isAllTicked() ? find(getState().query().unpaged()).rows() : among(ticked());
        chosen = new ArrayList<>(rows.stream().filter(DisposalRow::ready).map(DisposalRow::caseId).toList());
        selection = new Selection(words.say("disposal.button"), chosen.size(), rows.stream().filter(row -> !row.ready())
                .map(row -> new Selection.Except(words.name(row.nameKk(), row.nameRu()), state(row))).toList());
    }

    private List<DisposalRow> among(Collection<Long> ids) {
        return getRows().stream().filter(row -> ids.contains(row.caseId())).toList();
    }

    /** Disposes of them, after the identity is confirmed. */
    public String confirm() {
        if (!identity.prove()) {
            return null;
        }
        List<Long> ids = List.copyOf(chosen);
        try {
            return afterwards.then(() -> dispose.dispose(CurrentCaller.get().bodyId(), ids), again(), "disposal.done");
        } catch (DisposalRefused refused) {
            return afterwards.stay(refused.key(), refused.values().toArray());
        }
    }

    /** Leaves everything as it is. */
    public void cancel() {
        selection = null;
    }

    /** What is about to be done; null where nothing is. */
    public Selection getSelection() {
        return selection;
    }

    /** What was disposed of before, the latest first. */
    public List<ListDisposal.Done> getActs() {
        if (acts == null) {
            acts = disposal.done(CurrentCaller.get().bodyId());
        }
        return acts;
    }
}
