package kz.bagalau.web.quarter;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.NoEvaluator;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.list.InBatches;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.quarter.OpenPart.BodyPart;
import kz.bagalau.quarter.PartCase;
import kz.bagalau.quarter.PartCase.State;
import kz.bagalau.quarter.PartRefused;
import kz.bagalau.quarter.PartRow;
import kz.bagalau.web.error.Trouble;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;

/** A quarter of the running year: who is evaluated for it and why not, whose sheet stands where; HR sends the sheets out. */
@Named
@ViewScoped
public class ListQuarter extends ListOf<PartCase> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<PartCase>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.kk().full(), row.ru().full())),
            Heading.<PartCase>text("state", (row, words) -> words.say("quarter.state." + row.state())),
            Heading.<PartCase>text("stage", (row, words) -> row.stage() == null ? "" : words.say("stage.SHEET." + row.stage())).unsorted(),
            Heading.<PartCase>text("evaluator", (row, words) -> row.evaluator() == null ? "" : words.name(row.evaluator().kk().full(), row.evaluator().ru().full())),
            Heading.<PartCase>text("why", (row, words) -> row.why() == null ? "" : words.say(row.why().key(), row.why().args().toArray())).unsorted().hidden());

    @EJB
    private OpenPart parts;
    @Inject
    private Words words;
    @Inject
    private Access access;

    private transient List<BodyPart> known;
    private Selection selection;
    private ArrayList<Long> chosen = new ArrayList<>();

    @Override
    public String getPage() {
        return "/quarter/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "quarter.column";
    }

    @Override
    protected List<Heading<PartCase>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("part", words.say("quarter.part"), known().stream().map(one -> new Filter.Choice(one.key(), words.of(one.part().name()))).toList()),
                new Filter("state", words.say("quarter.column.state"), Arrays.stream(State.values()).map(state -> new Filter.Choice(state.name(),
                        words.say("quarter.state." + state))).toList()),
                new Filter("stage", words.say("quarter.column.stage"), current().map(one -> one.part().sheets().keySet().stream()
                        .map(stage -> new Filter.Choice(stage, words.say("stage.SHEET." + stage))).toList()).orElse(List.of())));
    }

    @Override
    protected ListPage<PartCase> find(ListQuery query) {
        return parts.list(body(), query);
    }

    private List<BodyPart> known() {
        if (known == null) {
            known = parts.ofBody(body());
        }
        return known;
    }

    private Optional<BodyPart> current() {
        String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("part", "");
        String key = getState() == null ? asked : getState().query().filter("part").orElse("");
        return known().stream().filter(one -> key.isEmpty() || one.key().equals(key)).findFirst();
    }

    private static Long body() {
        return CurrentCaller.get().bodyId();
    }

    /** The part that is shown; null where no running cycle has any. */
    public PartRow getPart() {
        return current().map(BodyPart::part).orElse(null);
    }

    /** True where the caller does the work of HR. */
    public boolean isWorker() {
        return access.may(Operation.CASE_CHANGE);
    }

    /** Shows what sending the sheets of the ticked will do. */
    public void toOpen() {
        choose(isAllTicked() ? all() : getRows().stream().filter(row -> ticked().contains(row.caseId())).toList());
    }

    /** Shows what sending the sheets of everybody who is due will do. */
    public void toOpenAll() {
        choose(all().stream().filter(row -> row.state().opens()).toList());
    }

    private List<PartCase> all() {
        return find(getState().query().unpaged()).rows();
    }

    private void choose(List<PartCase> rows) {
        chosen = new ArrayList<>(rows.stream().filter(ListQuarter::goesOut).map(PartCase::caseId).toList());
        selection = new Selection(words.say("quarter.open"), chosen.size(), rows.stream().filter(row -> !goesOut(row))
                .map(row -> new Selection.Except(words.name(row.kk().full(), row.ru().full()), words.say(row.state().opens() ? "quarter.own" : "quarter.state." + row.state())))
                .toList());
    }

    /** In his own case nobody of HR does anything: somebody else sends that sheet. */
    private static boolean goesOut(PartCase row) {
        return row.state().opens() && !row.personId().equals(CurrentCaller.get().personId());
    }

    /** Sends the sheets, some at a time; who is refused meanwhile is named. */
    public String open() {
        String part = getPart().code();
        Map<Long, String> names = all().stream().collect(Collectors.toMap(PartCase::caseId, row -> words.name(row.kk().full(), row.ru().full()), (one, two) -> one));
        InBatches.Done<String> outcome = InBatches.USUAL.each(List.copyOf(chosen), ids -> parts.issue(ids, part), this::why);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("quarter.opened", outcome.done()), null));
        outcome.left().forEach((why, ids) -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN,
                ids.stream().map(id -> names.getOrDefault(id, "–")).collect(Collectors.joining(", ")) + ": " + why, null)));
        return again();
    }

    private Optional<String> why(RuntimeException thrown) {
        if (thrown instanceof ObstacleException refused) {
            return Optional.of(words.say(refused.obstacle()));
        } else if (thrown instanceof PartRefused refused) {
            return Optional.of(words.say("quarter.refused." + refused.reason()));
        }
        return Optional.ofNullable(thrown instanceof NoEvaluator ? "case.bulk.noEvaluator" : Trouble.of(thrown) == Trouble.CONFLICT ? "case.bulk.conflict" : null)
                .map(key -> words.say(key));
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
