package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Circle;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.library.Library;
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

    /** Every case of a cycle that goes on or has a survey, by surname; none where the edition holds no anonymous survey. */
    @Operates(Operation.SURVEY_CYCLE)
    public List<SurveyRow> surveys(@Of(Kind.CYCLE) Long cycleId) {
        Collection<CaseFile> cases = files.files(em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle", Long.class)
                .setParameter("cycle", cycleId).getResultList()).values().stream()
                .filter(file -> file.anonymous().isPresent() && (AskCircle.running(file) || file.survey().isPresent())).toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        Circles.Staffed staffed = circles.staffed(cases.iterator().next().subject().bodyId(), cycleId);
        Map<Long, PersonName> names = staff.names(cases.stream().map(file -> file.subject().personId()).distinct().toList(), recorder.today());
        Map<Long, Unit> units = em.createQuery("select u from Unit u where u.id in :ids", Unit.class)
                .setParameter("ids", cases.stream().map(file -> file.subject().facts().unitId()).collect(Collectors.toSet())).getResultStream()
                .collect(Collectors.toMap(Unit::id, unit -> unit));
        return cases.stream().map(file -> row(file, staffed, names, units)).sorted(Comparator.comparing((SurveyRow row) -> row.ru().full()).thenComparing(SurveyRow::caseId)).toList();
    }

    private SurveyRow row(CaseFile file, Circles.Staffed staffed, Map<Long, PersonName> names, Map<Long, Unit> units) {
        PersonName name = names.get(file.subject().personId());
        return new SurveyRow(file.subject().id(), file.subject().personId(), name.kk(), name.ru(), units.get(file.subject().facts().unitId()).name(),
                ViewCircle.progress(file.survey()), file.survey().isPresent() ? null : why(file, staffed));
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
