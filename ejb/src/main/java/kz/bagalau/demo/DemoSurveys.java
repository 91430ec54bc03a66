package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.instrument.Questionnaire;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.survey.AnswerQuestionnaire;
import kz.bagalau.survey.AskCircle;
import kz.bagalau.survey.CloseSurvey;

/** The anonymous surveys of the demo: circles as proposed, most of them asked, two in three have answered; two are closed with their reports. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoSurveys {

    /** So many are named and not asked yet, and so many have answers. */
    private static final int NOT_ASKED = 6;
    private static final int ANSWERED = 30;
    private static final String[] WORDS = {"Всегда помогает коллегам со сложными обращениями.", "Хотелось бы больше обратной связи по итогам недели.", "Мерзімді әрдайым сақтайды."};

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    AskCircle asking;
    @EJB
    AnswerQuestionnaire answering;
    @EJB
    CloseSurvey closing;

    /** Names, asks, answers; closes those about the demo's supervisor and servant. */
    public void create(DemoCast cast, Long cycle) {
        Long hr = cast.hrWorkers().get(0);
        List<Long> waiting = InName.as(hr, () -> asking.waiting(cycle));
        InName.as(hr, () -> asking.propose(waiting));
        forget();
        List<Long> named = em.createQuery("select s.caseId from Survey s, EvaluationCase c where c.id = s.caseId and c.cycleId = :cycle order by s.caseId", Long.class)
                .setParameter("cycle", cycle).getResultList();
        InName.as(hr, () -> asking.open(named.subList(0, Math.max(0, named.size() - NOT_ASKED))));
        forget();
        List<Long> closed = List.of(cast.supervisor(), cast.servant());
        List<Survey> open = em.createQuery("select s from Survey s where s.wrappedKey is not null order by s.id", Survey.class).getResultList();
        for (int i = 0; i < open.size(); i++) {
            EvaluationCase subject = em.find(EvaluationCase.class, open.get(i).caseId());
            boolean all = closed.contains(subject.personId());
            if (all || i < ANSWERED) {
                answer(open.get(i), subject.personId(), i, all);
            }
            if (all) {
                em.flush();
                InName.holding(cast.headOfHr(), Role.HEAD_OF_HR, cast.officeId(), () -> closing.close(subject.id()));
            }
        }
        forget();
    }

    private void answer(Survey survey, Long servant, int seed, boolean all) {
        int turn = seed;
        for (Respondent one : survey.asked()) {
            turn++;
            if (all || turn % 3 != 0) {
                String words = turn % 4 == 0 ? WORDS[turn % WORDS.length] : null;
                int from = turn;
                InName.does(one.personId(), () -> answering.answer(survey.id(), points(answering.questions(survey.id()).form(), from), words));
            }
        }
        if (all || seed % 2 == 0) {
            int from = seed + 1;
            InName.does(servant, () -> answering.assess(survey.id(), points(answering.aboutOneself(survey.id()).form(), from)));
        }
    }

    private static Map<String, Score> points(Questionnaire form, int seed) {
        Map<String, Score> points = new TreeMap<>();
        for (int i = 0; i < form.statements().size(); i++) {
            if ((seed + i) % 11 != 0) { // now and then somebody cannot judge
                points.put(form.statements().get(i).code(), Score.of(2 + (seed * 3 + i * 7) % 4));
            }
        }
        return points;
    }

    /** What is written need not be looked through again with each survey. */
    private void forget() {
        em.flush();
        em.clear();
    }
}
