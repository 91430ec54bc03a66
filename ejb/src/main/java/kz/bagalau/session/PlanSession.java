package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.session.Commission;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Recorder;

/** Sets the day of a session, moves it, or calls it off. */
@Stateless
public class PlanSession {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    SessionDesk desk;
    @Inject
    Recorder recorder;

    /**
     * Plans a session on a sitting of the schedule, agreed with the chair.
     *
     * @return its id
     * @throws kz.bagalau.law.explain.ObstacleException when the chair has not agreed
     */
    @Operates(Operation.SESSION_PLAN)
    public Long onSitting(@Of(Kind.BODY) Long bodyId, @Recorded("sitting") Long sittingId, String room) {
        Sitting sitting = Optional.ofNullable(em.find(Sitting.class, sittingId)).filter(one -> one.bodyId().equals(bodyId))
                .orElseThrow(() -> new IllegalArgumentException("no sitting " + sittingId + " in body " + bodyId));
        Session session = plan(bodyId, sitting.day(), room, sitting.at(Sitting.AGREED), null);
        session.of(sittingId);
        sitting.becomes(session.id());
        return session.id();
    }

    /**
     * Plans a session outside the schedule.
     *
     * @param consent how the chair agreed; null or blank: he has not
     * @return its id
     */
    @Operates(Operation.SESSION_PLAN)
    public Long onDay(@Of(Kind.BODY) Long bodyId, @Recorded("day") LocalDate day, String room, @Recorded("consent") String consent) {
        return plan(bodyId, day, room, consent != null && !consent.isBlank(), consent).id();
    }

    private Session plan(Long bodyId, LocalDate day, String room, boolean agreed, String consent) {
        Law law = library.inForce(bodyId, day).orElseThrow(() -> new IllegalStateException("no edition is in force on " + day));
        Commission commission = commission(bodyId, day);
        Session session = new Session(bodyId, commission.id(), law.edition().hash(), day, room);
        Situation situation = agreed ? Situation.empty().with(Circumstance.SCHEDULE_AGREED) : Situation.empty();
        session.follow(new Course(law.road(session.track()), situation, recorder.done(Deed.PLAN, Role.SECRETARY, consent)));
        em.persist(session);
        em.flush();
        return session;
    }

    private Commission commission(Long bodyId, LocalDate day) {
        return em.createQuery("select c from Commission c where c.bodyId = :body order by c.id", Commission.class).setParameter("body", bodyId)
                .getResultStream().filter(one -> one.on(day).isPresent()).findFirst()
                .orElseThrow(() -> new NoCommission(day));
    }

    /**
     * Puts the session on another day, with the reason. Its line of the schedule moves too, and with it every term that counts from the
     * session; the chair agrees to the new day before the session opens (for the family of 2015, п. 10 and 19).
     */
    @Operates(Operation.SESSION_HOLD)
    public void postpone(@Of(Kind.SESSION) Long sessionId, @Recorded("day") LocalDate day, String room, @Recorded("reason") String reason) {
        SessionDesk.Table table = desk.take(sessionId);
        Done postponed = recorder.done(Deed.POSTPONE, Role.SECRETARY, reason);
        boolean moved = !day.equals(table.session().heldOn());
        table.session().postpone(day, room, table.course(postponed));
        if (moved) {
            desk.sitting(table.session()).filter(Sitting::ahead).ifPresent(line -> line.moveTo(day, postponed));
        }
    }

    /** Calls the session off, with the reason; its cases wait for another, and its line of the schedule is free again. */
    @Operates(Operation.SESSION_HOLD)
    public void cancel(@Of(Kind.SESSION) Long sessionId, @Recorded("reason") String reason) {
        SessionDesk.Table table = desk.take(sessionId);
        desk.files.files(table.session().caseIds()).values().stream().filter(file -> file.subject().at(Agenda.ON_AGENDA))
                .forEach(file -> file.subject().follow(table.course(file, Situation.empty(), recorder.done(Deed.TAKE_OFF, Role.SECRETARY, reason))));
        table.session().cancel(table.course(recorder.done(Deed.CANCEL, Role.SECRETARY, reason)));
        desk.sitting(table.session()).ifPresent(line -> line.becomes(null));
    }
}
