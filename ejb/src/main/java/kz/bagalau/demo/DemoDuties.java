package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.duties.Duties;
import kz.bagalau.duties.DutyTask;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.paper.Written;

/** The duties of the demo beside the deeds of the route: whatever waits on a day is done by those whom it binds, in words of theirs. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoDuties {

    private static final Map<String, String> WORDS = Map.of(
            "duty-goals", "На совещании доведены цели плана развития города и задачи подразделения на год.",
            "duty-results", "Итоги квартала обсуждены на совещании: план подразделения выполнен, отстаёт приём обращений.",
            "duty-monitoring", "Поручения квартала проверены: сроки соблюдены, замечания по оформлению обсуждены.",
            "duty-feedback", "Обсудили сильные стороны и то, что стоит поправить: раньше предупреждать о задержках.",
            "duty-own-monitoring", "Свои задачи за квартал сверены с планом: невыполненных нет.",
            "duty-meeting", "Встреча с руководителем состоялась, с выводами согласен.",
            "duty-messages", "Участникам разослано сообщение о сроках и порядке оценки, вопросы принимает кабинет 214.");
    private static final String OTHER = "Проверено, замечаний нет.";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Duties duties;

    /** Evaluators first, then the people of the demo's supervisor, for whom a meeting follows from feedback, then the head of HR. */
    public void done(DemoCast cast, Long cycle) {
        ids("select distinct c.facts.supervisorId from EvaluationCase c where c.cycleId = :id and c.facts.supervisorId is not null order by c.facts.supervisorId", cycle).forEach(this::perform);
        ids("select distinct c.facts.personId from EvaluationCase c where c.facts.supervisorId = :id order by c.facts.personId", cast.supervisor()).forEach(this::perform);
        InName.holding(cast.headOfHr(), Role.HEAD_OF_HR, cast.officeId(), () -> duties.waiting().stream().filter(task -> task.duty().forAll())
                .forEach(task -> duties.organise(task.cycleId(), task.duty().name(), task.period().code(), words(task))));
        em.flush();
        em.clear();
    }

    private List<Long> ids(String question, Long id) {
        return em.createQuery(question, Long.class).setParameter("id", id).getResultList();
    }

    private void perform(Long person) {
        InName.does(person, () -> duties.waiting().forEach(task -> duties.perform(task.cases().keySet(), task.duty().name(), task.period().code(), words(task))));
    }

    private static Written words(DutyTask task) {
        return Written.in(Lang.RU, WORDS.getOrDefault(task.duty().name(), OTHER));
    }
}
