package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.exchange.Exchanges.Locked;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Receipt;
import kz.bagalau.model.paper.Fingerprint;

/** Receipts of delivery and reading. They come in any order, and late; one that is known by its id there is not taken twice. */
@Stateless
public class TakeReceipts {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;
    @Inject
    KeyedAnswers answers;
    @Inject
    Files files;

    /**
     * The document was delivered or opened there.
     *
     * @param at         when it happened
     * @param iin        to whom; null: to an office
     * @param externalId of the receipt there
     * @param proof      its file, or null
     * @param key        the idempotency key, or null
     * @throws ExchangeRefused when nobody has this ИИН, or the document is about another; when the key was used for something else
     */
    @Operates(Operation.DOCFLOW_RECEIPT)
    public Outcome report(@Of(Kind.EXCHANGE) Long documentId, @Recorded("kind") Receipt.Kind kind, Instant at, Iin iin, @Recorded("receipt") String externalId,
            Attachment proof, String key) {
        Locked locked = exchanges.lockWith(documentId);
        String request = "receipt " + documentId + "\n" + kind + "\n" + at + "\n" + (iin == null ? null : iin.value()) + "\n" + externalId + "\n"
                + (proof == null ? null : Fingerprint.of(proof.content()));
        return answers.answered(key, request).map(Outcome::read).orElseGet(() -> {
            if (locked.document().receipt(externalId).isEmpty()) {
                receive(locked, kind, at, iin, externalId, proof);
            }
            Outcome outcome = Outcome.of(locked.document());
            answers.keep(key, request, outcome.kept());
            return outcome;
        });
    }

    private void receive(Locked locked, Receipt.Kind kind, Instant at, Iin iin, String externalId, Attachment proof) {
        ExchangeDocument document = locked.document();
        Long personId = iin == null ? null : person(document, iin);
        Long proofId = proof == null ? null : files.store(document.bodyId(), "receipt", proof);
        document.receive(new Receipt(kind, at, personId, externalId, proofId, exchanges.told()), locked.exchange());
        em.flush();
    }

    /** A document about one servant is handed to him; one about many to whoever was employed in the body. */
    private Long person(ExchangeDocument document, Iin iin) {
        List<Long> found = em.createQuery("select distinct p.id from Person p where p.iin = :iin and (p.id = :person or :person = 0 and exists (select e from Employment e"
                + " where e.personId = p.id and e.bodyId = :body))", Long.class).setParameter("iin", iin.value())
                .setParameter("person", document.personId() == null ? 0L : document.personId()).setParameter("body", document.bodyId()).getResultList();
        return found.stream().findFirst().orElseThrow(() -> new ExchangeRefused(ExchangeRefused.Reason.PERSON_UNKNOWN));
    }
}
