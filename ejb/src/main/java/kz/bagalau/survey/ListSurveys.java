package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Circle;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.library.Library;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.survey.SurveyLoad;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** The anonymous surveys of a cycle: how far each has come, and about whom nobody can be asked; how many surveys one person answers at most. */
@Stateless
public class ListSurveys {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    CaseFiles files;
    @Inject
    Circles circles;
    @Inject
    AskCircle asking;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** Every case of a cycle that goes on or has a survey, by surname in Russian; none where the edition holds no anonymous survey. */
    @Operates(Operation.SURVEY_CYCLE)
    public CycleSurveys surveys(@Of(Kind.CYCLE) Long cycleId) {
        Collection<CaseFile> cases = files.files(em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle", Long.class)
                .setParameter("cycle", cycleId).getResultList()).values().stream()
                .filter(file -> file.anonymous().isPresent() && (AskCircle.running(file) || file.survey().isPresent())).toList();
        if (cases.isEmpty()) {
            return CycleSurveys.NONE;
        }
        Circles.Staffed staffed = circles.staffed(cases.iterator().next().subject().bodyId(), cycleId);
        Map<Long, PersonName> names = staff.names(cases.stream().map(file -> file.subject().personId()).distinct().toList(), recorder.today());
        Map<Long, Unit> units = em.createQuery("select u from Unit u where u.id in :ids", Unit.class)
                .setParameter("ids", cases.stream().map(file -> file.subject().facts().unitId()).collect(Collectors.toSet())).getResultStream()
                .collect(Collectors.toMap(Unit::id, unit -> unit));
        List<SurveyRow> rows = cases.stream().map(file -> row(file, staffed, names, units))
                .sorted(Comparator.comparing((SurveyRow row) -> KazakhOrder.key(row.ru().full())).thenComparing(SurveyRow::caseId)).toList();
        List<kz.bagalau.model.survey.Survey> issued = cases.stream().flatMap(file -> file.survey().stream()).filter(one -> one.latest(Deed.OPEN).isPresent()).toList();
        return new CycleSurveys(rows, stages(cases.iterator().next()), issued.stream().mapToInt(one -> one.asked().size() + one.replaced().size()).sum(),
                given(issued, cases.iterator().next().anonymous().orElseThrow().least()));
    }

    /** Those that a survey passes, in their order. */
    private static List<String> stages(CaseFile file) {
        return Stream.concat(Stream.of(Stage.NONE), SurveyLaw.require(file).road().strip().stream().flatMap(List::stream)).map(Stage::name).toList();
    }

    /** How many answers came in; empty where the number, less those of surveys in which everybody answered or nobody answers any more, would tell of one or two. */
    private static OptionalInt given(List<kz.bagalau.model.survey.Survey> issued, int least) {
        long awaited = issued.stream().filter(one -> one.open() && !one.everybodyAnswered()).count();
        return issued.size() < least || awaited > 0 && awaited < least ? OptionalInt.empty() : OptionalInt.of(issued.stream().mapToInt(kz.bagalau.model.survey.Survey::given).sum());
    }

    private SurveyRow row(CaseFile file, Circles.Staffed staffed, Map<Long, PersonName> names, Map<Long, Unit> units) {
        PersonName name = names.get(file.subject().personId());
        return new SurveyRow(file.subject().id(), file.subject().personId(), name.kk(), name.ru(), units.get(file.subject().facts().unitId()).name(),
                ViewCircle.progress(file, SurveyLaw.require(file)), file.survey().isPresent() ? null : why(file, staffed));
    }

    /** The sentence that says why nobody can be asked about him; null where enough can. */
    private Step why(CaseFile file, Circles.Staffed staffed) {
        SurveyLaw law = SurveyLaw.require(file);
        Step refusal = asking.refusal(file, staffed);
        Explained<List<Circle.Candidate>> proposed = staffed.circle(law, file).proposed();
        return refusal != null ? refusal : law.rule().checkNumber(proposed.value().size()).isPresent() ? proposed.step() : null;
    }

    /** True where the act of a cycle holds anonymous surveys. */
    @Operates(Operation.SURVEY_CYCLE)
    public boolean held(@Of(Kind.CYCLE) Long cycleId) {
        return library.law(em.find(Cycle.class, cycleId).editionHash()).only(Survey.class).isPresent();
    }

    /** How many surveys one person answers at most in a cycle. */
    @Operates(Operation.SURVEY_CYCLE)
    public int mostEach(@Of(Kind.CYCLE) Long cycleId) {
        return circles.mostEach(cycleId);
    }

    /**
     * Sets how many surveys one person answers at most in a cycle; who is named already stays named.
     *
     * @throws IllegalArgumentException when it is under 1 or over {@link SurveyLoad#MOST}
     */
    @Operates(Operation.SURVEY_LOAD)
    public void mostEach(@Of(Kind.CYCLE) Long cycleId, @Recorded("most") int most) {
        SurveyLoad load = circles.load(cycleId).orElseGet(() -> new SurveyLoad(cycleId));
        load.set(most);
        em.persist(load);
    }
}
