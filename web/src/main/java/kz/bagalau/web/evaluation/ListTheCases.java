package kz.bagalau.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.CaseRow;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.ListCases;
import kz.bagalau.assessment.NoEvaluator;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.survey.KeyMissing;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.PrepareSurvey;
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
        return each("case.bulk.named", id -> surveys.acceptProposals(List.of(id)));
    }

    /** Gives the notices. */
    public String inform() {
        return each("case.bulk.notified", id -> notices.give(List.of(id)));
    }

    /** Sends the sheets. */
    public String send() {
        return each("case.bulk.sent", id -> sheets.send(List.of(id)));
    }

    /** Closes the surveys. */
    public String close() {
        return each("case.bulk.closed", closing::close);
    }

    /** Computes the results. */
    public String compute() {
        return each("case.bulk.computed", id -> computing.compute(List.of(id)));
    }

    /** Shows what printing papers of the ticked cases will do. */
    public void toPrint() {
        print.cases(isAllTicked() ? Set.copyOf(cases.ids(body(), getState().query())) : ticked());
    }

    /** One case after the other: what the law stops is told once for each reason, the rest is done. */
    private String each(String key, Consumer<Long> deed) {
        Set<Long> chosen = isAllTicked() ? Set.copyOf(cases.ids(body(), getState().query())) : ticked();
        Map<String, Integer> stopped = new LinkedHashMap<>();
        int done = 0;
        for (Long id : chosen) {
            try {
                deed.accept(id);
                done++;
            } catch (ObstacleException refused) {
                stopped.merge(words.say(refused.obstacle()), 1, Integer::sum);
            } catch (NoEvaluator nobody) {
                stopped.merge(words.say("case.bulk.noEvaluator"), 1, Integer::sum);
            } catch (KeyMissing missing) {
                stopped.merge(words.say("survey.page.keyMissing"), 1, Integer::sum);
            }
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key, done), null));
        stopped.forEach((why, many) -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.say("case.bulk.stopped", many, why), null)));
        return again();
    }
}
