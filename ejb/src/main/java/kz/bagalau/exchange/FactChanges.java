package kz.bagalau.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.journal.EntriesMoved;
import kz.bagalau.model.exchange.BodyExchange;
import kz.bagalau.model.exchange.ExchangeFact;

/** Numbers the decisions about facts that a document-flow system proposed, in the transaction of the decision. */
@ApplicationScoped
public class FactChanges {

    @Inject
    EntityManager em;
    @Inject
    Exchanges exchanges;

    void moved(@Observes EntriesMoved moved) {
        if (!moved.entryIds().isEmpty()) {
            Map<Long, List<ExchangeFact>> told = em.createQuery("select f from ExchangeFact f where f.entryId in :ids order by f.id", ExchangeFact.class)
                    .setParameter("ids", moved.entryIds()).getResultStream().collect(Collectors.groupingBy(ExchangeFact::bodyId, TreeMap::new, Collectors.toList()));
            told.forEach((body, facts) -> {
                BodyExchange exchange = exchanges.lock(body).orElseThrow();
                facts.forEach(one -> one.moved(exchange, exchanges.told().at()));
            });
        }
    }
}
