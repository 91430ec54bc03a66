package kz.bagalau.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.model.exchange.BodyExchange;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Told;

/** The exchange of a body, to be read or to be changed. Whoever changes a document locks the exchange of its body first: one order, no deadlock. */
@Dependent
class Exchanges {

    @Inject
    EntityManager em;
    @Inject
    Clock time;

    /** The first day whose papers a body offers; empty where it offers none. Not locked. */
    Optional<LocalDate> opensOn(Long bodyId) {
        return em.createQuery("select x.opensOn from BodyExchange x where x.bodyId = :body and x.opensOn is not null", LocalDate.class)
                .setParameter("body", bodyId).getResultStream().findFirst();
    }

    /** The number of the last change that is committed; 0 where there is none. */
    long lastChange(Long bodyId) {
        return em.createQuery("select x.lastChange from BodyExchange x where x.bodyId = :body", Long.class).setParameter("body", bodyId).getResultStream()
                .findFirst().orElse(0L);
    }

    /** The exchange of a body, locked until the end of the transaction; empty where it never had one. */
    Optional<BodyExchange> lock(Long bodyId) {
        return em.createQuery("select x from BodyExchange x where x.bodyId = :body", BodyExchange.class).setParameter("body", bodyId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The same; begun, switched off, where it never had one. */
    BodyExchange lockOrBegin(Long bodyId) {
        return lock(bodyId).orElseGet(() -> {
            BodyExchange begun = new BodyExchange(bodyId);
            em.persist(begun);
            return begun;
        });
    }

    /** A document and the exchange of its body, which is locked first. */
    Locked lockWith(Long documentId) {
        Long bodyId = em.createQuery("select d.bodyId from ExchangeDocument d where d.id = :id", Long.class).setParameter("id", documentId).getSingleResult();
        BodyExchange exchange = lock(bodyId).orElseThrow();
        ExchangeDocument document = em.find(ExchangeDocument.class, documentId);
        em.refresh(document); // it may have changed while the lock was waited for
        return new Locked(exchange, document);
    }

    /** The caller, now. */
    Told told() {
        return new Told(CurrentCaller.get().accountId(), time.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }

    /** What is changed together. */
    record Locked(BodyExchange exchange, ExchangeDocument document) {
    }
}
