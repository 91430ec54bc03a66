package kz.bagalau.web.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListQuery;
import kz.bagalau.plans.CopyPlan;
import kz.bagalau.plans.CopyPlan.Proposed;
import kz.bagalau.plans.CopyPlan.Why;
import kz.bagalau.plans.ListPlans;
import kz.bagalau.plans.PlanRow;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.list.Ticked;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The same target into the drafts of many: written once, shown whom it reaches and whom not, then done. */
@Named
@ViewScoped
public class ProposeTarget implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CopyPlan copy;
    @EJB
    private ListPlans plans;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private final TargetForm line = new TargetForm(1);
    private ArrayList<Long> chosen = new ArrayList<>();
    private Selection selection;
    private transient List<PlanRow> rows;

    /** The drafts into which the caller may put a target. */
    public List<PlanRow> getRows() {
        if (rows == null) {
            List<PlanRow> drafts = plans.plans(new ListQuery("", Map.of("stage", "draft"), "", false, 0, ListQuery.ALL)).rows();
            Collection<Long> permitted = access.permitted(Operation.PLAN_PROPOSE, drafts.stream().map(PlanRow::planId).filter(Objects::nonNull).toList());
            rows = drafts.stream().filter(row -> permitted.contains(row.planId())).toList();
        }
        return rows;
    }

    /** Shows whom the target reaches. */
    public String preview() {
        Map<Long, PlanRow> people = getRows().stream().collect(Collectors.toMap(PlanRow::planId, Function.identity()));
        List<Long> ids = Ticked.rows().stream().filter(people::containsKey).toList();
        if (line.getName() == null || line.getName().isBlank() || ids.isEmpty()) {
            return afterwards.stay(ids.isEmpty() ? "plan.propose.nobody" : "plan.propose.noName");
        }
        List<Proposed> found = copy.preview(ids, line.target());
        chosen = new ArrayList<>(found.stream().filter(one -> one.why() == Why.TAKES).map(Proposed::planId).toList());
        selection = new Selection(words.say("plan.propose.title"), chosen.size(), found.stream().filter(one -> one.why() != Why.TAKES)
                .map(one -> new Selection.Except(words.name(people.get(one.planId()).kk().full(), people.get(one.planId()).ru().full()),
                        words.say("plan.propose." + one.why()))).toList());
        return null;
    }

    /** Puts it in. */
    public String confirm() {
        List<Long> ids = List.copyOf(chosen);
        return afterwards.then(() -> copy.propose(ids, line.target()), "/plan/list.xhtml?stage=draft", "plan.propose.done", ids.size());
    }

    /** Leaves everything as it is. */
    public void cancel() {
        selection = null;
    }

    /** True where targets have a direction and a planned value for each quarter. */
    public boolean isQuarterly() {
        return plans.quarterly();
    }

    public TargetForm getLine() {
        return line;
    }

    /** What is about to be done; null where nothing is. */
    public Selection getSelection() {
        return selection;
    }
}
