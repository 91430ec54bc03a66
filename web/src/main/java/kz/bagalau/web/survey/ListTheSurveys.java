package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.bagalau.access.Access;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.list.InBatches;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.survey.SurveyLoad;
import kz.bagalau.planning.CycleRow;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.survey.AskCircle;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.CycleSurveys;
import kz.bagalau.survey.KeyMissing;
import kz.bagalau.survey.ListSurveys;
import kz.bagalau.survey.SurveyRow;
import kz.bagalau.web.error.Trouble;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import org.primefaces.PrimeFaces;

/** The anonymous surveys of a cycle: how far each has come; proposals, invitations and closings for many, some at a time while the page tells how far. */
@Named
@ViewScoped
public class ListTheSurveys extends ListOf<SurveyRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<SurveyRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.kk().full(), row.ru().full())),
            Heading.text("unit", (row, words) -> words.name(row.unit().kk(), row.unit().ru())),
            Heading.text("stage", (row, words) -> words.say("stage.SURVEY." + row.progress().stage())),
            Heading.<SurveyRow>number("asked", (row, words) -> row.progress().asked()).unsorted(),
            Heading.<SurveyRow>text("answered", (row, words) -> row.progress().answers() == null ? "" : words.say("survey.answers." + row.progress().answers())).unsorted(),
            Heading.<SurveyRow>text("self", (row, words) -> words.say(row.progress().self() ? "survey.cycle.self.yes" : "survey.cycle.self.no")).unsorted(),
            Heading.<SurveyRow>text("why", (row, words) -> row.why() == null ? "" : words.say(row.why().key(), row.why().args().toArray())).unsorted());

    @EJB
    private ListSurveys surveys;
    @EJB
    private AskCircle asking;
    @EJB
    private CloseSurvey closing;
    @EJB
    private ReadCycles cycles;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long cycle;
    private Integer mostEach;
    private Work work;
    private transient CycleSurveys all;

    @Override
    public String getPage() {
        return "/survey/cycle.xhtml";
    }

    @Override
    public String getPrefix() {
        return "survey.cycle";
    }

    @Override
    protected List<Heading<SurveyRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("cycle", words.say("survey.cycle.cycle"), getCycles().stream().map(one -> new Filter.Choice(one.id().toString(),
                words.day(one.first()) + " – " + words.day(one.last()))).toList()),
                new Filter("stage", words.say("survey.cycle.stage"), all().stages().stream().map(stage -> new Filter.Choice(stage,
                        words.say("stage.SURVEY." + stage))).toList()));
    }

    @Override
    protected ListPage<SurveyRow> find(ListQuery query) {
        List<SurveyRow> found = all().people().stream().filter(row -> query.filter("stage").filter(stage -> !row.progress().at(stage)).isEmpty())
                .filter(row -> query.search().isEmpty() || (row.kk().full() + " " + row.ru().full()).toLowerCase().contains(query.search().toLowerCase()))
                .sorted(order()).toList();
        return new ListPage<>(found.stream().skip(query.first()).limit(query.size()).toList(), found.size());
    }

    private Comparator<SurveyRow> order() {
        Comparator<SurveyRow> by = switch (getState().sortKey()) {
            case "unit" -> Comparator.comparing(row -> KazakhOrder.key(words.name(row.unit().kk(), row.unit().ru())));
            case "stage" -> Comparator.comparing(row -> all().stages().indexOf(row.progress().stage()));
            default -> Comparator.comparing(row -> KazakhOrder.key(words.name(row.kk().full(), row.ru().full())));
        };
        return getState().descending() ? by.reversed() : by;
    }

    private CycleSurveys all() {
        if (all == null) {
            all = getCycle() == null ? CycleSurveys.NONE : surveys.surveys(getCycle());
        }
        return all;
    }

    /** The running cycles of the body in which the reader works, the latest first. */
    public List<CycleRow> getCycles() {
        Long body = CurrentCaller.get().bodyId();
        return body == null ? List.of() : cycles.cycles(body);
    }

    /** The cycle of the address, or the latest; null where the body has none. */
    public Long getCycle() {
        if (cycle == null) {
            cycle = Optional.ofNullable(getState()).flatMap(state -> state.query().filter("cycle")).map(Long::valueOf)
                    .or(() -> getCycles().stream().map(CycleRow::id).findFirst()).orElse(null);
        }
        return cycle;
    }

    /** The stages at which some are. */
    public List<String> getStages() {
        return all().stages().stream().filter(stage -> at(stage) > 0).toList();
    }

    /** How many are at a stage. */
    public long at(String stage) {
        return all().people().stream().filter(row -> row.progress().at(stage)).count();
    }

    /** How many answers came in, of how many people asked; empty where the number is not told. */
    public String getAnswers() {
        return all().given().isEmpty() ? "" : all().given().getAsInt() + " / " + all().invited();
    }

    /** True where nobody is named about somebody. */
    public boolean isWaiting() {
        return all().people().stream().anyMatch(row -> row.progress().asked() == 0 && row.progress().offers("NAME_RESPONDENTS"));
    }

    /** True where the deed can be done next in some of them. */
    public boolean offers(String deed) {
        return !offering(deed).isEmpty();
    }

    private List<Long> offering(String deed) {
        return all().people().stream().filter(row -> row.progress().offers(deed)).map(SurveyRow::caseId).toList();
    }

    /** True where the reader reads what the surveys came to together. */
    public boolean isSummarised() {
        return getCycle() != null && all().people().stream().anyMatch(row -> row.progress().reported()) && access.may(Operation.SURVEY_SUMMARY, getCycle());
    }

    /** Sets how many surveys one person answers at most. */
    public String limit() {
        return afterwards.then(() -> surveys.mostEach(getCycle(), mostEach), again(), "survey.cycle.limited", mostEach);
    }

    /** Begins to name those proposed, about everybody about whom nobody is named. */
    public void propose() {
        work = new Work(Work.Kind.PROPOSE, asking.waiting(getCycle()));
    }

    /** Begins to invite those named. */
    public void invite() {
        work = new Work(Work.Kind.INVITE, offering("OPEN"));
    }

    /** Begins to close what everybody answered, or whose term has passed. */
    public void close() {
        work = new Work(Work.Kind.CLOSE, offering("CLOSE"));
    }

    /** Does some more of it: the page asks for that until nothing is left, and is told the new numbers then. */
    public void goOn() {
        List<Long> some = work.next();
        InBatches.Done<String> done = InBatches.USUAL.each(some, deed(), this::why);
        done.left().forEach((why, ids) -> work.leave(ids, why));
        work.done(some);
        if (!work.working()) {
            all = null;
            PrimeFaces.current().ajax().update("numbers", "rows");
        }
    }

    private Consumer<List<Long>> deed() {
        return switch (work.kind()) {
            case PROPOSE -> ids -> asking.propose(ids).forEach((id, why) -> work.leave(List.of(id), words.say(why.key(), why.args().toArray())));
            case INVITE -> asking::open;
            case CLOSE -> closing::closeAll;
        };
    }

    private Optional<String> why(RuntimeException thrown) {
        if (thrown instanceof ObstacleException refused) {
            return Optional.of(words.say(refused.obstacle()));
        } else if (thrown instanceof AccessDenied denied && denied.refusal() == Refusal.OWN_CASE) {
            return Optional.of(words.say(denied.key()));
        }
        return Optional.ofNullable(thrown instanceof KeyMissing ? "survey.page.keyMissing" : Trouble.of(thrown) == Trouble.CONFLICT ? "case.bulk.conflict" : null)
                .map(key -> words.say(key));
    }

    /** The names of those left out, by the reason, once the work is done. */
    public List<Left> getLeft() {
        List<Left> left = new ArrayList<>();
        if (work == null || work.working()) {
            return left;
        }
        work.left().forEach((why, ids) -> left.add(new Left(why, all().people().stream().filter(row -> ids.contains(row.caseId())).toList())));
        return left;
    }

    /** Work under way or done; null before any. */
    public Work getWork() {
        return work;
    }

    public Integer getMostEach() {
        return mostEach == null && getCycle() != null ? Integer.valueOf(surveys.mostEach(getCycle())) : mostEach;
    }

    public void setMostEach(Integer mostEach) {
        this.mostEach = mostEach;
    }

    /** The most that can be set. */
    public int getMost() {
        return SurveyLoad.MOST;
    }

    /** Those left out for one reason. */
    public record Left(String why, List<SurveyRow> people) {
    }
}
