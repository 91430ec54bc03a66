package kz.bagalau.web.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.law.process.Deed;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.plans.KeepPlan;
import kz.bagalau.plans.ListPlans;
import kz.bagalau.plans.PlanRow;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** Whose plan is missing, where the others stand and until when: for HR of its body, for anybody else of those below him. */
@Named
@ViewScoped
public class ListThePlans extends ListOf<PlanRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<PlanRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.kk().full(), row.ru().full())),
            Heading.text("unit", (row, words) -> words.name(row.unitKk(), row.unitRu())),
            Heading.<PlanRow>text("post", (row, words) -> words.name(row.postKk(), row.postRu())).unsorted().hidden(),
            Heading.<PlanRow>text("supervisor", (row, words) -> row.supervisorRu() == null ? "" : words.name(row.supervisorKk().full(), row.supervisorRu().full()))
                    .unsorted(),
            Heading.text("stage", (row, words) -> words.say("stage.PLAN." + row.stage())),
            Heading.<PlanRow>day("due", (row, words) -> row.term() == null ? null : row.term().last()).unsorted(),
            Heading.<PlanRow>text("missing", (row, words) -> row.missing() == 0 ? "" : String.valueOf(row.missing())).unsorted());

    @EJB
    private ListPlans plans;
    @EJB
    private DraftPlan draft;
    @EJB
    private KeepPlan keep;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Selection selection;
    private String kept;
    private ArrayList<Long> chosen = new ArrayList<>();
    private transient Collection<Long> supervised;

    @Override
    public String getPage() {
        return "/plan/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "plan.column";
    }

    @Override
    protected List<Heading<PlanRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("stage", words.say("plan.column.stage"), plans.stages().stream()
                        .map(stage -> new Filter.Choice(stage, words.say("stage.PLAN." + stage))).toList()),
                new Filter("cycle", words.say("plan.list.period"), plans.cycles().stream().map(cycle -> new Filter.Choice(cycle.id().toString(),
                        words.day(cycle.days().first()) + " – " + words.day(cycle.days().last()))).toList()),
                new Filter("missing", words.say("plan.list.silent"), plans.quarters().stream().map(code -> new Filter.Choice(code,
                        words.say("plan.quarter", code.substring(6), code.substring(0, 4)))).toList()));
    }

    @Override
    protected ListPage<PlanRow> find(ListQuery query) {
        return plans.plans(query);
    }

    /** True where the caller keeps the plans of the body. */
    public boolean isKeeper() {
        return plans.keeps();
    }

    /** True where the caller supervises anybody of the page. */
    public boolean isSupervisor() {
        return !supervised().isEmpty();
    }

    /** True where the caller may begin the plan of a servant. */
    public boolean begins(PlanRow row) {
        return row.planId() == null && supervised().contains(row.caseId());
    }

    /** The cases of the page in which the caller may begin a plan: asked once a page. */
    private Collection<Long> supervised() {
        if (supervised == null) {
            supervised = access.permitted(Operation.PLAN_BEGIN, getRows().stream().map(PlanRow::caseId).toList());
        }
        return supervised;
    }

    /** What HR does next with plans of the page, each as its act has it: "file", "place", or both. */
    public List<String> getKeeping() {
        return getRows().stream().map(PlanRow::keeping).filter(Objects::nonNull).distinct().map(ListThePlans::key).sorted().toList();
    }

    private static String key(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT);
    }

    /** Begins the plan of one servant and goes to its form. */
    public String begin(Long caseId) {
        return "/plan/edit.xhtml?faces-redirect=true&plan=" + draft.begin(caseId);
    }

    /** Shows what taking the ticked plans into keeping, or placing them, will do: those of which the act wants it. */
    public void toKeep(String deed) {
        List<PlanRow> rows = rows();
        Collection<Long> permitted = access.permitted(Operation.PLAN_FILE, rows.stream().map(PlanRow::planId).filter(Objects::nonNull).toList());
        choose(rows, rows.stream().filter(row -> row.keeping() != null && key(row.keeping()).equals(deed) && permitted.contains(row.planId())).toList(), "plan.bulk." + deed);
        chosen = new ArrayList<>(rows.stream().filter(row -> chosen.contains(row.caseId())).map(PlanRow::planId).toList());
        kept = deed;
    }

    /** Shows what beginning the plans of the ticked servants will do. */
    public void toBegin() {
        List<PlanRow> rows = rows();
        Collection<Long> permitted = access.permitted(Operation.PLAN_BEGIN, rows.stream().map(PlanRow::caseId).toList());
        choose(rows, rows.stream().filter(row -> row.planId() == null && permitted.contains(row.caseId())).toList(), "plan.bulk.begin");
        kept = null;
    }

    private List<PlanRow> rows() {
        return isAllTicked() ? find(getState().query().unpaged()).rows() : getRows().stream().filter(row -> ticked().contains(row.caseId())).toList();
    }

    private void choose(List<PlanRow> rows, List<PlanRow> fit, String key) {
        chosen = new ArrayList<>(fit.stream().map(PlanRow::caseId).toList());
        List<Selection.Except> except = rows.stream().filter(row -> !fit.contains(row)).map(row -> new Selection.Except(
                words.name(row.kk().full(), row.ru().full()), words.say("stage.PLAN." + row.stage()))).toList();
        selection = new Selection(words.say(key), fit.size(), except);
    }

    /** Does what the selection says. */
    public String confirm() {
        List<Long> ids = List.copyOf(chosen);
        return kept != null ? afterwards.then(() -> keep.file(ids), again(), "plan.bulk." + kept + "d", ids.size())
                : afterwards.then(() -> ids.forEach(draft::begin), again(), "plan.bulk.begun", ids.size());
    }

    /** Leaves everything as it is. */
    public void cancel() {
        selection = null;
    }

    /** What is about to be done; null where nothing is. */
    public Selection getSelection() {
        return selection;
    }
}
