package kz.bagalau.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.bagalau.access.Access;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.assessment.CaseRow;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.ListCases;
import kz.bagalau.assessment.NoEvaluator;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.list.InBatches;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.refusal.DeedRefused;
import kz.bagalau.survey.KeyMissing;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.web.error.Trouble;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.paper.PrintThem;
import kz.bagalau.web.text.Words;

/** The cases of the body in which the caller works, with the deeds that HR does on many of them. */
@Named
@ViewScoped
public class ListTheCases extends ListOf<CaseRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<CaseRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("unit", (row, words) -> words.name(row.unitKk(), row.unitRu())),
            Heading.<CaseRow>text("post", (row, words) -> words.name(row.postKk(), row.postRu())).unsorted().hidden(),
            Heading.text("stage", (row, words) -> words.say("stage.CASE." + row.stage())),
            Heading.day("closes", (row, words) -> row.closes()));

    /** As many are told by name for each reason. */
    private static final int NAMED = 12;

    @EJB
    private ListCases cases;
    @EJB
    private ReadCycles cycles;
    @EJB
    private PrepareSurvey surveys;
    @EJB
    private GiveNotices notices;
    @EJB
    private SendSheets sheets;
    @EJB
    private CloseSurvey closing;
    @EJB
    private ComputeResult computing;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private PrintThem print;

    @Override
    public String getPage() {
        return "/case/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "case.list";
    }

    @Override
    protected List<Heading<CaseRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("stage", words.say("case.list.stage"), cases.stages(body()).stream()
                .map(stage -> new Filter.Choice(stage, words.say("stage.CASE." + stage))).toList()),
                new Filter("unit", words.say("case.list.unit"), cases.units(body()).stream()
                        .map(unit -> new Filter.Choice(unit.id().toString(), words.name(unit.name().kk(), unit.name().ru()))).toList()),
                new Filter("cycle", words.say("case.list.cycle"), cycles.cycles(body()).stream()
                        .map(cycle -> new Filter.Choice(cycle.id().toString(), words.day(cycle.first()) + " – " + words.day(cycle.last()))).toList()));
    }

    @Override
    protected ListPage<CaseRow> find(ListQuery query) {
        return cases.cases(body(), query);
    }

    private static Long body() {
        return CurrentCaller.get().bodyId();
    }

    /** True where the caller does the work of HR. */
    public boolean isWorker() {
        return access.may(Operation.CASE_CHANGE);
    }

    /** True where an act under which cases run asks others in confidence. */
    public boolean isSurveyed() {
        return cases.surveyed(body());
    }

    /** Takes the proposals of respondents. */
    public String name() {
        return each("case.bulk.named", InBatches.USUAL, surveys::acceptProposals);
    }

    /** Gives the notices. */
    public String inform() {
        return each("case.bulk.notified", InBatches.USUAL, notices::give);
    }

    /** Sends the sheets. */
    public String send() {
        return each("case.bulk.sent", InBatches.USUAL, sheets::send);
    }

    /** Closes the surveys. */
    public String close() {
        return each("case.bulk.closed", InBatches.SINGLE, ids -> closing.close(ids.get(0)));
    }

    /** Computes the results. */
    public String compute() {
        return each("case.bulk.computed", InBatches.USUAL, computing::compute);
    }

    /** Shows what printing papers of the ticked cases will do. */
    public void toPrint() {
        print.cases(isAllTicked() ? Set.copyOf(cases.ids(body(), getState().query())) : ticked());
    }

    /** Some cases at a time: what the law stops is told once for each reason, with the names, the rest is done. */
    private String each(String key, InBatches batches, Consumer<List<Long>> deed) {
        List<Long> chosen = isAllTicked() ? cases.ids(body(), getState().query()) : List.copyOf(ticked());
        InBatches.Done<String> outcome = batches.each(chosen, deed, this::why);
        Map<Long, PersonName> names = cases.names(body(), outcome.left().values().stream().flatMap(ids -> ids.stream().limit(NAMED)).toList());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key, outcome.done()), null));
        outcome.left().forEach((why, ids) -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN,
                words.say(ids.size() > NAMED ? "case.bulk.stopped.more" : "case.bulk.stopped", ids.size(), why, named(ids, names), ids.size() - NAMED), null)));
        return again();
    }

    private Optional<String> why(RuntimeException thrown) {
        if (thrown instanceof ObstacleException refused) {
            return Optional.of(words.say(refused.obstacle()));
        } else if (thrown instanceof AccessDenied denied && denied.refusal() == Refusal.OWN_CASE) {
            return Optional.of(words.say(denied.key()));
        } else if (thrown instanceof DeedRefused refused) {
            return Optional.of(words.say(refused.key(), refused.values().toArray()));
        }
        return Optional.ofNullable(thrown instanceof NoEvaluator ? "case.bulk.noEvaluator" : thrown instanceof KeyMissing ? "survey.page.keyMissing"
                : Trouble.of(thrown) == Trouble.CONFLICT ? "case.bulk.conflict" : null).map(key -> words.say(key));
    }

    private String named(List<Long> ids, Map<Long, PersonName> names) {
        return ids.stream().limit(NAMED).map(names::get).filter(Objects::nonNull).map(name -> name.in(language.getLocale()).initials())
                .collect(Collectors.joining(", "));
    }
}
