package kz.bagalau.exchange;

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
import kz.bagalau.model.exchange.BodyExchange;

/** Switches the exchange of a body on from a day, and off. */
@Stateless
public class KeepExchange {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;

    /** The first day whose papers are offered; empty while the exchange is off. */
    @Operates(Operation.EXCHANGE_CHANGE)
    public Optional<LocalDate> opensOn(@Of(Kind.BODY) Long bodyId) {
        return exchanges.opensOn(bodyId);
    }

    /** Offers papers dated from a day on; what was offered before stays. @param day null: offers none from now on */
    @Operates(Operation.EXCHANGE_CHANGE)
    public void open(@Of(Kind.BODY) Long bodyId, @Recorded("day") LocalDate day) {
        BodyExchange exchange = exchanges.lock(bodyId).orElseGet(() -> new BodyExchange(bodyId));
        exchange.opens(day);
        em.persist(exchange);
        em.flush();
    }
}
