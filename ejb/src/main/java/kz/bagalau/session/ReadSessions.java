package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.session.AgendaItem;

/** The sessions of a body, and the sittings of its schedule from which one may still grow. */
@Stateless
public class ReadSessions {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** The sessions, the latest first: three statements, however many there are. */
    @Operates(Operation.SESSION_LIST)
    public List<SessionRow> of(@Of(Kind.BODY) Long bodyId) {
        Map<Long, Long> cases = counts(bodyId, "i.state <> :state", AgendaItem.State.WITHDRAWN);
        Map<Long, Long> decided = counts(bodyId, "i.state = :state", AgendaItem.State.DECIDED);
        return em.createQuery("select s.id, s.heldOn, s.room, s.stage from Session s where s.bodyId = :body order by s.heldOn desc, s.id desc",
                Object[].class).setParameter("body", bodyId).getResultStream()
                .map(row -> new SessionRow((Long) row[0], (LocalDate) row[1], (String) row[2], (String) row[3],
                        cases.getOrDefault(row[0], 0L), decided.getOrDefault(row[0], 0L))).toList();
    }

    private Map<Long, Long> counts(Long bodyId, String condition, AgendaItem.State state) {
        Map<Long, Long> counts = new TreeMap<>();
        em.createQuery("select s.id, count(i) from Session s join s.items i where s.bodyId = :body and " + condition + " group by s.id",
                Object[].class).setParameter("body", bodyId).setParameter("state", state).getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** The sittings of the schedule, agreed with the chair, that have no session yet. */
    @Operates(Operation.SESSION_LIST)
    public List<Sitting> sittings(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select s from Sitting s where s.bodyId = :body and s.stage = :agreed and s.sessionId is null order by s.day",
                Sitting.class).setParameter("body", bodyId).setParameter("agreed", Sitting.AGREED).getResultList();
    }
}
