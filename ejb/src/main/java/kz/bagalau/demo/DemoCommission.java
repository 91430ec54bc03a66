package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Session;
import kz.bagalau.session.Agenda;
import kz.bagalau.session.Candidate;
import kz.bagalau.session.Commissions;
import kz.bagalau.session.HoldSession;
import kz.bagalau.session.PlanSession;
import kz.bagalau.session.Protocols;
import kz.bagalau.session.Votes;

/** The commission of the demo: its order, the sessions that it held, and the agenda of the one that lies ahead. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoCommission {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Commissions commissions;
    @EJB
    PlanSession planning;
    @EJB
    Agenda agenda;
    @EJB
    HoldSession room;
    @EJB
    Votes votes;
    @EJB
    Protocols protocols;

    /** The order on its composition. */
    public void appoint(DemoCast cast, LocalDate day) {
        List<Seat> seats = new ArrayList<>(List.of(Seat.chair(cast.chair()), Seat.deputy(cast.members().get(0))));
        cast.members().stream().skip(1).map(Seat::member).forEach(seats::add);
        seats.add(Seat.secretary(secretary(cast)));
        InName.does(secretary(cast), () -> commissions.appoint(cast.officeId(), Bilingual.of("Бағалау жөніндегі комиссия", "Комиссия по оценке"), "47-ж",
                day, day, seats, DemoScan.named("Приказ № 47-ж.pdf")));
    }

    private static Long secretary(DemoCast cast) {
        return cast.hrWorkers().get(0);
    }

    /**
     * A session outside the schedule, held and signed on its day: everything undisputed is approved together, the first case after a revision
     * upward, the disputed ones one by one.
     *
     * @param most how many cases at most come before it
     * @return the cases that it decided
     */
    public List<Long> hold(DemoCast cast, LocalDate day, int most) {
        Long secretary = secretary(cast);
        Long session = InName.as(secretary, () -> planning.onDay(cast.officeId(), day, "зал 301", "согласовано председателем"));
        List<Long> cases = ready(secretary, session, most);
        InName.does(secretary, () -> {
            agenda.put(session, cases);
            room.came(session, cast.chair());
            cast.members().forEach(member -> room.came(session, member));
            room.open(session);
            revise(session, item(session, cases.get(0)), cast);
            items(session).stream().filter(one -> one.state() == AgendaItem.State.WAITING && !one.undisputed()).map(AgendaItem::id)
                    .forEach(item -> one(cast, session, item));
            votes.together(session, everybody(cast));
            room.close(session, "перенесено на следующее заседание");
            protocols.make(session, null);
        });
        for (Long signer : signers(cast)) {
            InName.does(signer, () -> protocols.sign(session));
        }
        return cases;
    }

    /** The agenda of a session on a sitting of the schedule: those of the cases that are ready. */
    public void prepare(DemoCast cast, Long sitting, List<Long> cases) {
        Long secretary = secretary(cast);
        Long session = InName.as(secretary, () -> planning.onSitting(cast.officeId(), sitting, "зал 301"));
        List<Long> ready = ready(secretary, session, Integer.MAX_VALUE).stream().filter(cases::contains).toList();
        InName.does(secretary, () -> agenda.put(session, ready));
    }

    /** Not the secretary's own: somebody else would have to put it. */
    private List<Long> ready(Long secretary, Long session, int most) {
        return InName.as(secretary, () -> agenda.candidates(session)).stream().filter(Candidate::ready).map(Candidate::caseId)
                .filter(one -> !em.find(EvaluationCase.class, one).personId().equals(secretary)).limit(most).toList();
    }

    private Session session(Long id) {
        return em.find(Session.class, id);
    }

    private List<AgendaItem> items(Long session) {
        return session(session).items();
    }

    private Long item(Long session, Long caseId) {
        return session(session).itemOf(caseId).orElseThrow().id();
    }

    private void revise(Long session, Long item, DemoCast cast) {
        items(session).stream().filter(one -> one.id().equals(item)).findFirst().flatMap(one -> one.put().score()).ifPresent(stands -> {
            room.putRevision(session, item, stands.plus(Score.of(1)), Written.in(Lang.RU, "Представлены документы о выполненном поручении."),
                    List.of(DemoScan.named("Справка о выполнении поручения.pdf")), null);
            count(cast, session, item);
        });
    }

    private void one(DemoCast cast, Long session, Long item) {
        AgendaItem asked = session(session).item(item);
        if (asked.put().score().isPresent() && asked.put().grade() != null) {
            room.putApproval(session, item, null);
        } else {
            room.putDecision(session, item, "SATISFACTORY", Written.in(Lang.RU, "Круговая оценка не проведена, решение принято по оценочному листу."), null);
        }
        count(cast, session, item);
    }

    private void count(DemoCast cast, Long session, Long item) {
        em.flush(); // the motion has its id from now on
        Long motion = session(session).item(item).open().orElseThrow().id();
        votes.sayRest(session, item, motion);
        votes.count(session, item, motion);
    }

    private static Map<Long, Boolean> everybody(DemoCast cast) {
        List<Long> voters = new ArrayList<>(cast.members());
        voters.add(cast.chair());
        return voters.stream().collect(Collectors.toMap(Function.identity(), voter -> true));
    }

    private static List<Long> signers(DemoCast cast) {
        List<Long> signers = new ArrayList<>(List.of(secretary(cast), cast.chair()));
        signers.addAll(cast.members());
        return signers;
    }
}
