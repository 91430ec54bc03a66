package kz.bagalau.web.cycle;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.AboveChange;
import kz.bagalau.assessment.AboveChange.Somebody;
import kz.bagalau.assessment.AboveChange.What;
import kz.bagalau.assessment.WhoIsAbove;
import kz.bagalau.clock.Clock;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** Whose supervisor is another one today than his case names, or none; HR takes those above them anew. */
@Named
@ViewScoped
public class SettleAbove extends ListOf<AboveChange> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<AboveChange>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> named(row.servant(), words)),
            Heading.<AboveChange>text("what", (row, words) -> words.say("cycle.above.what." + row.what())),
            Heading.<AboveChange>text("former", (row, words) -> named(row.former(), words)).unsorted(),
            Heading.<AboveChange>text("now", (row, words) -> named(row.now(), words)).unsorted(),
            Heading.<AboveChange>text("sheets", (row, words) -> row.sheets() == 0 ? "" : String.valueOf(row.sheets())).unsorted());

    @EJB
    private WhoIsAbove above;
    @EJB
    private ReadCycles cycles;
    @EJB
    private Clock clock;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private String reason;
    private Selection selection;
    private ArrayList<Long> chosen = new ArrayList<>();

    @Override
    public String getPage() {
        return "/cycle/above.xhtml";
    }

    @Override
    public String getPrefix() {
        return "cycle.above.column";
    }

    @Override
    protected List<Heading<AboveChange>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("what", words.say("cycle.above.column.what"), Arrays.stream(What.values())
                        .map(what -> new Filter.Choice(what.name(), words.say("cycle.above.what." + what))).toList()),
                new Filter("cycle", words.say("case.list.cycle"), cycles.cycles(body()).stream().map(cycle -> new Filter.Choice(cycle.id().toString(),
                        words.day(cycle.first()) + " – " + words.day(cycle.last()))).toList()));
    }

    @Override
    protected ListPage<AboveChange> find(ListQuery query) {
        return above.list(body(), query);
    }

    private static Long body() {
        return CurrentCaller.get().bodyId();
    }

    /** The name of somebody in the reader's language; empty for nobody. */
    public String name(Somebody one) {
        return named(one, words);
    }

    private static String named(Somebody one, Words words) {
        return one == null || one.ru() == null ? "" : words.name(one.kk().full(), one.ru().full());
    }

    /** Shows what taking those above the ticked servants anew will do. */
    public void toTake() {
        List<AboveChange> rows = isAllTicked() ? find(getState().query().unpaged()).rows() : getRows().stream().filter(row -> ticked().contains(row.caseId())).toList();
        chosen = new ArrayList<>(rows.stream().filter(AboveChange::settles).map(AboveChange::caseId).toList());
        selection = new Selection(words.say("cycle.above.take"), chosen.size(), rows.stream().filter(row -> !row.settles())
                .map(row -> new Selection.Except(name(row.servant()), words.say("cycle.above.what." + row.what()))).toList());
        reason = words.say("cycle.above.reason", clock.today());
    }

    /** Takes them anew, for the reason written. */
    public String take() {
        List<Long> ids = List.copyOf(chosen);
        return afterwards.then(() -> above.take(ids, reason), again(), "cycle.above.taken", ids.size());
    }

    /** Leaves everything as it is. */
    public void cancel() {
        selection = null;
    }

    /** What is about to be done; null where nothing is. */
    public Selection getSelection() {
        return selection;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
