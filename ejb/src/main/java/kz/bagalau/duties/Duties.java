package kz.bagalau.duties;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.Duty;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.duty.DutyDone;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** The duties that an act lays on people beside the deeds of its route (aksu-2023, п. 18-20): what waits, what was done, what one was told. */
@Stateless
public class Duties {

    private static final String LATEST = " order by d.doneOn desc, d.id desc";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    OpenDuties open;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** What waits for the caller, the oldest first. */
    @Operates(Operation.DUTY_LIST)
    public List<DutyTask> waiting() {
        return open.of(CurrentCaller.get(), recorder.today());
    }

    /**
     * The caller did a duty of his about evaluations; about those for which it is done it is not entered again.
     *
     * @param duty the name of its rule
     * @param part the code of the period
     * @throws AccessDenied where it does not wait for him
     */
    @Operates(Operation.DUTY_DO)
    public void perform(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("duty") String duty, @Recorded("part") String part, Written words) {
        Set<Long> left = new HashSet<>(caseIds);
        left.removeAll(em.createQuery("select d.caseId from DutyDone d where d.caseId in :cases and d.duty = :duty and d.part = :part and d.personId = :me", Long.class)
                .setParameter("cases", caseIds).setParameter("duty", duty).setParameter("part", part).setParameter("me", recorder.caller()).getResultList());
        List<DutyTask> tasks = open.of(CurrentCaller.get(), recorder.today()).stream().filter(one -> one.is(one.cycleId(), duty, part)).toList();
        for (Long caseId : left) {
            DutyTask task = tasks.stream().filter(one -> one.cases().containsKey(caseId)).findFirst().orElseThrow(() -> new AccessDenied(Operation.DUTY_DO, Refusal.ROLE));
            em.persist(done(task, caseId, words));
        }
    }

    /**
     * The head of HR did a duty of his for a whole cycle; one that is done is not entered again.
     *
     * @throws AccessDenied where it does not wait for him
     */
    @Operates(Operation.DUTY_ORGANISE)
    public void organise(@Of(Kind.CYCLE) Long cycleId, @Recorded("duty") String duty, @Recorded("part") String part, Written words) {
        em.createNativeQuery("select id from cycle where id = ? for update").setParameter(1, cycleId).getResultList();
        if (em.createQuery("select count(d) from DutyDone d where d.cycleId = :cycle and d.caseId is null and d.duty = :duty and d.part = :part", Long.class)
                .setParameter("cycle", cycleId).setParameter("duty", duty).setParameter("part", part).getSingleResult() == 0) {
            DutyTask task = open.of(CurrentCaller.get(), recorder.today()).stream().filter(one -> one.duty().forAll() && one.is(cycleId, duty, part)).findFirst()
                    .orElseThrow(() -> new AccessDenied(Operation.DUTY_ORGANISE, Refusal.ROLE));
            em.persist(done(task, null, words));
        }
    }

    private DutyDone done(DutyTask task, Long caseId, Written words) {
        return new DutyDone(task.cycleId(), caseId, task.editionHash(), task.duty().name(), task.period().code(),
                new DutyDone.Deed(recorder.caller(), words, recorder.today(), recorder.now()));
    }

    /** What was done about an evaluation, the latest first. */
    @Operates(Operation.DUTY_READ)
    public List<DutyRow> ofCase(@Of(Kind.CASE) Long caseId) {
        return rows(em.createQuery("select d from DutyDone d where d.caseId = :case" + LATEST, DutyDone.class).setParameter("case", caseId).getResultList());
    }

    /** What the head of HR did for a cycle, the latest first. */
    @Operates(Operation.CYCLE_READ)
    public List<DutyRow> ofCycle(@Of(Kind.CYCLE) Long cycleId) {
        return rows(em.createQuery("select d from DutyDone d where d.cycleId = :cycle and d.caseId is null" + LATEST, DutyDone.class).setParameter("cycle", cycleId).getResultList());
    }

    /** What the caller was told as one who is evaluated: by his evaluator about himself, by the head of HR to all of his cycle. */
    @Operates(Operation.DUTY_LIST)
    public List<DutyRow> told() {
        List<DutyDone> found = recorder.caller() == null ? List.of() : em.createQuery("select distinct d from DutyDone d, EvaluationCase c where c.facts.personId = :me"
                + " and (d.caseId = c.id or d.caseId is null and d.cycleId = c.cycleId) and d.personId <> :me" + LATEST, DutyDone.class)
                .setParameter("me", recorder.caller()).getResultList();
        return rows(found.stream().filter(one -> rule(one).told()).toList());
    }

    private Duty rule(DutyDone done) {
        return library.law(done.editionHash()).edition().rule(done.duty(), Duty.class);
    }

    private List<DutyRow> rows(List<DutyDone> found) {
        Map<Long, PersonName> names = found.isEmpty() ? Map.of() : staff.names(found.stream().map(DutyDone::personId).distinct().toList(), recorder.today());
        return found.stream().map(one -> new DutyRow(rule(one).label(), rule(one).citation(), period(one), names.get(one.personId()), one.doneOn(), one.words())).toList();
    }

    private Text period(DutyDone done) {
        Edition edition = library.law(done.editionHash()).edition();
        Optional<Period> named = edition.rule(rule(done).cadence(), Cadence.class).periods(Integer.parseInt(done.part().substring(0, 4)), done.doneOn()).stream()
                .filter(each -> each.code().equals(done.part())).findFirst();
        return named.map(Period::name).orElseGet(() -> Text.same(done.part()));
    }
}
