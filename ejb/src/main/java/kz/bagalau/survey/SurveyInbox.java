package kz.bagalau.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.evaluation.EvaluationCase;

/** HR has to name whom to ask in anonymous surveys: one line a cycle, from three months before its period ends, until the results are computed. */
@ApplicationScoped
public class SurveyInbox implements InboxSource {

    /** The act names no day on which the survey of the year is held: the house asks for it in the last months of the period. */
    private static final int MONTHS = 3;

    @Inject
    EntityManager em;
    @Inject
    Library library;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Caller caller = CurrentCaller.get();
        List<InboxItem> items = new ArrayList<>();
        caller.bodies(today).stream().filter(body -> caller.holds(Role.HR_WORKER, body, today) || caller.holds(Role.HEAD_OF_HR, body, today))
                .forEach(body -> silent(body, caller.personId(), today).forEach((cycle, people) -> items.add(new InboxItem("survey.page.inbox.name", List.of(Arg.of(people)), "", "",
                        null, null, false, null, "/survey/cycle.xhtml?cycle=" + cycle))));
        return items;
    }

    /** By cycle, about how many nobody is named yet; one's own case is another's work. */
    private Map<Long, Long> silent(Long body, Long me, LocalDate today) {
        Map<Long, Long> silent = new TreeMap<>();
        em.createQuery("select c.cycleId, c.editionHash, c.stage, count(c) from EvaluationCase c, Cycle y where y.id = c.cycleId and c.bodyId = :body and y.lastDay <= :last"
                        + " and c.facts.personId <> :me and not exists (select s from Survey s where s.caseId = c.id and not exists (select j from s.journal j where j.deed = :cancelled)) group by c.cycleId, c.editionHash, c.stage", Object[].class)
                .setParameter("body", body).setParameter("last", today.plusMonths(MONTHS)).setParameter("me", me == null ? -1L : me).setParameter("cancelled", Deed.CANCEL)
                .getResultStream().filter(row -> asks(library.law((String) row[1]), Stage.of((String) row[2]))).forEach(row -> silent.merge((Long) row[0], (Long) row[3], Long::sum));
        return silent;
    }

    /** True where the act has an anonymous survey, and a case at that stage is not computed yet. */
    private static boolean asks(Law law, Stage stage) {
        Track road = law.road(EvaluationCase.TRACK);
        List<Stage> way = road.strip().stream().flatMap(List::stream).toList();
        return law.only(Survey.class).isPresent() && way.contains(stage)
                && road.stagesOffering(Deed.COMPUTE).stream().anyMatch(computing -> way.indexOf(stage) <= way.indexOf(computing));
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
