package kz.bagalau.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.PlanHolders;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/**
 * For HR: who was appointed while a cycle runs, is to be evaluated in it and has no case yet; with the day by which the first of their plans is set (for the
 * family of 2023, п. 23: ten working days from the appointment).
 */
@ApplicationScoped
public class NewcomersInbox implements InboxSource {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Enrolment enrolment;
    @Inject
    Deadlines deadlines;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        boolean office = ScheduleInbox.holds(CurrentCaller.get(), today, kz.bagalau.model.account.Role.HR_WORKER, kz.bagalau.model.account.Role.HEAD_OF_HR);
        return !office ? List.of() : em.createQuery("select c from Cycle c where c.bodyId = :body and c.stage = :running and c.firstDay <= :today and c.lastDay >= :today order by c.id", Cycle.class)
                .setParameter("body", CurrentCaller.get().bodyId()).setParameter("running", Cycle.RUNNING).setParameter("today", today).getResultStream()
                .flatMap(cycle -> item(cycle, today)).toList();
    }

    /** The staff is judged only where somebody came. */
    private Stream<InboxItem> item(Cycle cycle, LocalDate today) {
        Set<Long> came = new HashSet<>(em.createQuery("select e.personId from Employment e where e.bodyId = :body and e.heldSince > :first and e.heldSince <= :today"
                + " and (e.lastDay is null or e.lastDay >= :today) and not exists (select c.id from EvaluationCase c where c.cycleId = :cycle and c.facts.personId = e.personId)", Long.class)
                .setParameter("body", cycle.bodyId()).setParameter("first", cycle.days().first()).setParameter("today", today).setParameter("cycle", cycle.id()).getResultList());
        if (came.isEmpty()) {
            return Stream.empty();
        }
        List<Candidate> due = enrolment.candidates(cycle.id()).stream().filter(one -> one.state() == Candidate.State.DUE && came.contains(one.personId())).toList();
        Watched term = term(cycle, library.law(cycle.editionHash()), due);
        return due.isEmpty() ? Stream.empty() : Stream.of(new InboxItem("inbox.cycle.newcomers", List.of(Arg.of(due.size())), "", "", term == null ? null : term.last(),
                term == null ? null : term.left(), term != null && term.due().toBeConfirmed(), term == null ? null : term.due().citation(), "/cycle/card.xhtml?cycle=" + cycle.id()));
    }

    /** The term of the plan of whoever was appointed first of those who get one; null where nobody does. */
    private Watched term(Cycle cycle, Law law, List<Candidate> due) {
        Period period = new Period("", cycle.days().first(), cycle.days().last());
        Optional<LocalDate> first = law.route().find(TrackName.of(TrackKind.PLAN)).isEmpty() ? Optional.empty() : due.stream().map(Candidate::holder)
                .filter(one -> new PlanHolders(law.edition()).refusal(one.asPost(), one.heldSince(), period).isEmpty()).map(one -> one.heldSince()).min(LocalDate::compareTo);
        return first.flatMap(day -> law.route().find(TrackName.of(TrackKind.PLAN)).stream().flatMap(road -> road.moves().stream()).filter(move -> move.deed() == Deed.DRAFT)
                .flatMap(move -> move.within().stream()).filter(name -> law.edition().rule(name, TermRule.class).term().from() == Event.APPOINTMENT).findFirst()
                .map(name -> deadlines.of(cycle.bodyId(), Map.of(0, new AskedTerm(law, name, day, null, Role.EVALUATOR, null))).get(0))).orElse(null);
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
