package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;

/** The documents of a body as its document-flow system reads them. */
@Stateless
public class Documents {

    /** Documents of one page at most. */
    public static final int LARGEST = 200;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;

    /**
     * What is asked for; null: all.
     *
     * @param since  only what changed no earlier; without effect beside a cursor
     * @param cursor the last number that was seen: what changed after it
     */
    public record Asked(DocumentState state, DocumentKind kind, Long caseId, Instant since, Long cursor) {

        /** Everything after a number. */
        public static Asked after(Long cursor) {
            return new Asked(null, null, null, null, cursor);
        }
    }

    /**
     * A page of documents in the order of their last change.
     *
     * @param next with what to go on: asked later, it gives what changed after
     * @param more true where there is another page already
     */
    public record Page(List<ExchangeDocument> documents, long next, boolean more) {
    }

    /**
     * The documents of a body. The last number is read before them: whatever it counts is seen by the question after it, so {@code next} passes over nothing.
     *
     * @param size 1 to {@value #LARGEST}
     * @throws ExchangeRefused for another size
     */
    @Operates(Operation.DOCFLOW_LIST)
    public Page list(@Of(Kind.BODY) Long bodyId, Asked asked, int size) {
        if (size < 1 || size > LARGEST) {
            throw new ExchangeRefused(ExchangeRefused.Reason.SIZE, LARGEST);
        }
        long last = exchanges.lastChange(bodyId);
        List<ExchangeDocument> found = question(bodyId, asked).setMaxResults(size + 1).getResultList();
        boolean more = found.size() > size;
        List<ExchangeDocument> page = more ? found.subList(0, size) : found;
        page.forEach(Documents::readWhole);
        long seen = page.isEmpty() ? 0 : page.get(page.size() - 1).change();
        return new Page(List.copyOf(page), more ? seen : Math.max(seen, last), more);
    }

    private TypedQuery<ExchangeDocument> question(Long bodyId, Asked asked) {
        boolean since = asked.cursor() == null && asked.since() != null;
        TypedQuery<ExchangeDocument> question = em.createQuery("select d from ExchangeDocument d join fetch d.paper where d.bodyId = :body and d.change > :cursor"
                + (asked.state() == null ? "" : " and d.state = :state") + (asked.kind() == null ? "" : " and d.kind = :kind")
                + (asked.caseId() == null ? "" : " and d.caseId = :case") + (since ? " and d.changedAt >= :since" : "") + " order by d.change", ExchangeDocument.class)
                .setParameter("body", bodyId).setParameter("cursor", asked.cursor() == null ? 0L : asked.cursor())
                .setHint("eclipselink.batch", "d.events").setHint("eclipselink.batch", "d.receipts");
        if (asked.state() != null) {
            question.setParameter("state", asked.state());
        }
        if (asked.kind() != null) {
            question.setParameter("kind", asked.kind());
        }
        if (asked.caseId() != null) {
            question.setParameter("case", asked.caseId());
        }
        return since ? question.setParameter("since", asked.since()) : question;
    }

    /** A document. */
    @Operates(Operation.DOCFLOW_READ)
    public ExchangeDocument get(@Of(Kind.EXCHANGE) Long documentId) {
        return whole(documentId);
    }

    /** The same for one who asks how far it is, or has told something about it. */
    @Operates(Operation.DOCFLOW_STATUS)
    public ExchangeDocument status(@Of(Kind.EXCHANGE) Long documentId) {
        return whole(documentId);
    }

    private ExchangeDocument whole(Long documentId) {
        ExchangeDocument document = em.createQuery("select d from ExchangeDocument d join fetch d.paper where d.id = :id", ExchangeDocument.class)
                .setParameter("id", documentId).getSingleResult();
        readWhole(document);
        return document;
    }

    private static void readWhole(ExchangeDocument document) {
        document.events();
        document.receipts();
    }
}
