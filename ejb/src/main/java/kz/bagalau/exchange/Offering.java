package kz.bagalau.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import kz.bagalau.documents.PaperComplete;
import kz.bagalau.law.result.Viewers;
import kz.bagalau.model.exchange.BodyExchange;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState.Step;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Told;
import kz.bagalau.model.paper.RegisteredPaper;

/**
 * Makes documents of papers that are complete, in the transaction of the deed that completed them: where the exchange of the body is open, and of
 * papers dated from its opening day on. What comes in the place of a paper comes in the place of its document.
 */
@ApplicationScoped
public class Offering {

    @Inject
    EntityManager em;
    @Inject
    Exchanges exchanges;

    void complete(@Observes PaperComplete done) {
        boolean open = exchanges.opensOn(done.bodyId()).filter(day -> !day.isAfter(exchanges.today())).isPresent();
        if (open) {
            boolean secret = done.law().rules(Viewers.class).stream().anyMatch(Viewers::confidential);
            done.paper().get().filter(paper -> DocumentKind.of(paper.kind()).isPresent()).ifPresent(paper -> offer(paper, secret));
        }
    }

    private void offer(RegisteredPaper paper, boolean secret) {
        BodyExchange exchange = exchanges.lock(paper.bodyId()).orElseThrow();
        if (exchange.takes(paper.dated()) && of(paper.id()).isEmpty()) {
            Told now = exchanges.told();
            ExchangeDocument document = new ExchangeDocument(exchange, paper, secret, now);
            em.persist(document);
            former(paper).filter(one -> one.may(Step.REPLACE)).ifPresent(one -> one.replacedBy(document, exchange, now));
            em.flush();
        }
    }

    private Optional<ExchangeDocument> of(Long paperId) {
        return em.createQuery("select d from ExchangeDocument d where d.paper.id = :paper", ExchangeDocument.class).setParameter("paper", paperId)
                .getResultStream().findFirst();
    }

    /** The document of the paper in whose place this one stands, or of one before that: a draft between them was never offered. */
    private Optional<ExchangeDocument> former(RegisteredPaper paper) {
        if (paper.replacesId() == null) {
            return Optional.empty();
        }
        return of(paper.replacesId()).or(() -> former(em.find(RegisteredPaper.class, paper.replacesId())));
    }
}
