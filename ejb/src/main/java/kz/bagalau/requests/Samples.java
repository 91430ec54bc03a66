package kz.bagalau.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.request.Request;
import kz.bagalau.planning.Recorder;

/**
 * Opens to an inspector the cases that his request names, for its term. He needs both: the role, which an administrator grants him, and the
 * sample. After the term he sees nothing, and whatever he sees is written down.
 */
@Stateless
public class Samples {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Recorder recorder;

    /**
     * An account that is an inspector's in a body today.
     *
     * @param to the last day of his role; null: without end
     */
    public record Inspector(Long accountId, String login, String name, LocalDate to) implements java.io.Serializable {
    }

    /** Those who are inspectors in the body of a request today. */
    @Operates(Operation.REQUEST_READ)
    public List<Inspector> inspectors(@Of(Kind.REQUEST) Long requestId) {
        return em.createQuery("select new kz.bagalau.requests.Samples.Inspector(a.id, a.login, a.name, g.lastDay) from Account a join a.grants g, Request r"
                + " where r.id = :request and g.bodyId = r.bodyId and g.role = :role and g.withdrawnAt is null and g.firstDay <= :today"
                + " and (g.lastDay is null or g.lastDay >= :today) and a.disabledAt is null order by a.login", Inspector.class)
                .setParameter("request", requestId).setParameter("role", Role.INSPECTOR).setParameter("today", recorder.today()).getResultList();
    }

    /** The account of the inspector behind a request; empty while none is named. */
    @Operates(Operation.REQUEST_READ)
    public Optional<Inspector> behind(@Of(Kind.REQUEST) Long requestId) {
        return em.createQuery("select new kz.bagalau.requests.Samples.Inspector(a.id, a.login, a.name, r.closes) from Account a, Request r"
                + " where r.id = :request and a.id = r.accountId", Inspector.class).setParameter("request", requestId).getResultStream().findFirst();
    }

    /** The cases of the body of a request, to choose the sample from. */
    @Operates(Operation.REQUEST_READ)
    public List<SampleRow> choices(@Of(Kind.REQUEST) Long requestId) {
        return em.createQuery("select " + SampleRow.NEW + SampleRow.FROM + " and c.bodyId in (select r.bodyId from Request r where r.id = :request)"
                + " order by n.sortRu, c.id", SampleRow.class).setParameter("request", requestId).setParameter("day", recorder.today()).getResultList();
    }

    /** The cases that a request opens. */
    @Operates(Operation.REQUEST_READ)
    public List<SampleRow> of(@Of(Kind.REQUEST) Long requestId) {
        return em.createQuery("select " + SampleRow.NEW + SampleRow.FROM + " and c.id in (select s.caseId from Request r join r.sample s where r.id = :request)"
                + " order by n.sortRu, c.id", SampleRow.class).setParameter("request", requestId).setParameter("day", recorder.today()).getResultList();
    }

    /**
     * Opens cases to an inspector of the body, or changes which and how long.
     *
     * @throws IllegalArgumentException if the account is no inspector's of the body, a case is another body's, or the term is not one
     */
    @Operates(Operation.REQUEST_OPEN)
    public void open(@Of(Kind.REQUEST) Long requestId, @Recorded("account") Long accountId, @Recorded("cases") Collection<Long> caseIds,
            @Recorded("from") LocalDate from, @Recorded("to") LocalDate to) {
        Request request = em.find(Request.class, requestId);
        if (inspectors(requestId).stream().noneMatch(one -> one.accountId().equals(accountId))) {
            throw new IllegalArgumentException("account " + accountId + " is no inspector's");
        }
        List<Long> own = caseIds.isEmpty() ? List.of() : em.createQuery("select c.id from EvaluationCase c where c.bodyId = :body and c.id in :ids", Long.class)
                .setParameter("body", request.bodyId()).setParameter("ids", caseIds).getResultList();
        if (!new HashSet<>(own).containsAll(caseIds)) {
            throw new IllegalArgumentException("a case of another body among " + caseIds);
        }
        request.open(accountId, caseIds, from, to);
    }

    /** Ends an inspector's access today. */
    @Operates(Operation.REQUEST_OPEN)
    public void shut(@Of(Kind.REQUEST) Long requestId) {
        em.find(Request.class, requestId).shut(recorder.today());
    }

    /** The cases that are open to the caller today, and by which requests. */
    @Operates(Operation.SAMPLE_READ)
    public List<SampleRow> mine() {
        return em.createQuery("select " + SampleRow.NEW + SampleRow.FROM + " and c.id in (select s.caseId from Request r join r.sample s"
                + " where r.accountId = :account and r.opens <= :day and r.closes >= :day) order by n.sortRu, c.id", SampleRow.class)
                .setParameter("account", CurrentCaller.get().accountId()).setParameter("day", recorder.today()).getResultList();
    }

    /** The requests that open cases to the caller today, the one that ends first before the others. */
    @Operates(Operation.SAMPLE_READ)
    public List<Request> grounds() {
        return em.createQuery("select r from Request r where r.accountId = :account and r.opens <= :day and r.closes >= :day order by r.closes, r.id", Request.class)
                .setParameter("account", CurrentCaller.get().accountId()).setParameter("day", recorder.today()).getResultList();
    }
}
