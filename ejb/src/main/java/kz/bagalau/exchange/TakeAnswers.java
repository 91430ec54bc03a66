package kz.bagalau.exchange;

import jakarta.ejb.EJB;
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
import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.exchange.Exchanges.Locked;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.exchange.DocumentEvent;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.ServantAnswer;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.watch.CaseFiles;

/**
 * Answers that servants gave in the document-flow system: as deeds of theirs where the act knows this way, with the proof, and marked as told. An
 * answer that is known by its id there is not taken twice.
 */
@Stateless
public class TakeAnswers {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;
    @Inject
    KeyedAnswers answers;
    @Inject
    Answerable answerable;
    @EJB
    CaseFiles cases;
    @EJB
    Files files;
    @EJB
    ReadSheet sheets;
    @EJB
    ReadResult results;

    /**
     * What was told.
     *
     * @param words      of the servant; null: none
     * @param at         when he answered
     * @param externalId of the answer there
     */
    public record Told(Iin iin, ServantAnswer.Kind kind, Written words, Instant at, DocumentEvent.Proof proofKind, Attachment proof, String externalId) {

        private String all() {
            return iin.value() + "\n" + kind + "\n" + (words == null ? null : words.lang() + " " + words.words()) + "\n" + at + "\n" + proofKind + "\n"
                    + Fingerprint.of(proof.content()) + "\n" + externalId;
        }

        /** As the audit trail names it. */
        @Override
        public String toString() {
            return kind + " " + at + " " + externalId;
        }
    }

    /**
     * The servant acknowledged the document, disagreed, or refused to read it.
     *
     * @param key the idempotency key, or null
     * @throws kz.bagalau.law.explain.ObstacleException where the act does not know this way or such a refusal, or it does not lie before him (any more)
     * @throws ExchangeRefused when the document is another's, was replaced or wants no answer; for a day that cannot be; when the key was used for
     *                         something else
     * @throws kz.bagalau.model.paper.FileRefused when the proof is empty, too large, or of another type
     */
    @Operates(Operation.DOCFLOW_ANSWER)
    public Outcome report(@Of(Kind.EXCHANGE) Long documentId, @Recorded("answer") Told told, String key) {
        hold(documentId);
        Locked locked = exchanges.lockWith(documentId);
        String request = "answer " + documentId + "\n" + told.all();
        return answers.answered(key, request).map(Outcome::read).orElseGet(() -> {
            if (!locked.document().answered(told.externalId())) {
                take(locked, told);
                em.flush();
            }
            Outcome outcome = Outcome.of(locked.document());
            answers.keep(key, request, outcome.kept());
            return outcome;
        });
    }

    /** The case comes before the exchange: deeds that complete papers lock them in this order. */
    private void hold(Long documentId) {
        cases.hold(em.createQuery("select d.caseId from ExchangeDocument d where d.id = :id and d.caseId is not null", Long.class).setParameter("id", documentId).getResultList());
    }

    private void take(Locked locked, Told told) {
        ExchangeDocument document = locked.document();
        if (document.personId() == null || document.caseId() == null || !Answerable.kind(document)) {
            throw new ExchangeRefused(ExchangeRefused.Reason.NO_ANSWER);
        }
        requireHis(document, told.iin());
        if (document.state() == DocumentState.REPLACED) {
            throw new ExchangeRefused(ExchangeRefused.Reason.ANSWER_OLD);
        }
        Long proofId = files.store(document.bodyId(), "answer", told.proof());
        ServantAnswer answer = new ServantAnswer(told.kind(), told.words(), told.at(), told.proofKind(), proofId, told.externalId());
        try {
            does(document, answer);
        } catch (WrongDay wrong) {
            throw new ExchangeRefused(ExchangeRefused.Reason.ANSWER_DAY, wrong.day());
        }
        document.answer(answer, locked.exchange(), exchanges.told());
    }

    private void does(ExchangeDocument document, ServantAnswer answer) {
        if (document.kind() == DocumentKind.EVALUATION_SHEET) {
            sheets.told(sheets.printed(document.paper()), answer);
        } else if (answerable.offered(document)) {
            results.told(document.caseId(), answer);
        } else {
            throw new ExchangeRefused(ExchangeRefused.Reason.NO_ANSWER);
        }
    }

    private void requireHis(ExchangeDocument document, Iin iin) {
        List<Long> his = em.createQuery("select p.id from Person p where p.id = :person and p.iin = :iin", Long.class)
                .setParameter("person", document.personId()).setParameter("iin", iin.value()).getResultList();
        if (his.isEmpty()) {
            throw new ExchangeRefused(ExchangeRefused.Reason.PERSON_UNKNOWN);
        }
    }
}
