package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.exchange.ExchangeDocument;

/** A document of the exchange as those follow it who keep the papers. */
@Stateless
public class ReadRegistration {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** The document with its paper, history and receipts. */
    @Operates(Operation.EXCHANGE_READ)
    public ExchangeDocument read(@Of(Kind.EXCHANGE) Long documentId) {
        ExchangeDocument document = em.createQuery("select d from ExchangeDocument d join fetch d.paper p join fetch p.pdf where d.id = :id", ExchangeDocument.class)
                .setParameter("id", documentId).getSingleResult();
        document.events();
        document.receipts();
        return document;
    }
}
