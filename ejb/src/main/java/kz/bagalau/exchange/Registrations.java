package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.function.Consumer;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.exchange.Exchanges.Locked;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.DocumentState.Step;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Registration;
import kz.bagalau.model.paper.Written;

/** The numbers that documents get in the document-flow system, or why they get none. Everything may be told twice; the second time does nothing. */
@Stateless
public class Registrations {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;
    @Inject
    KeyedAnswers answers;

    /**
     * The document was registered; where it has a number, the number or its date is put right.
     *
     * @param seen the version that the caller saw; null: none, which will do for a first number
     * @param key  the idempotency key, or null
     * @throws ExchangeRefused when a correction names no version, or an old one; when the key was used for something else
     */
    @Operates(Operation.DOCFLOW_REGISTER)
    public Outcome register(@Of(Kind.EXCHANGE) Long documentId, Registration told, @Recorded("version") Long seen, String key) {
        String request = "register " + documentId + "\n" + told.number() + "\n" + told.dated() + "\n" + told.registrar() + "\n" + told.externalId() + "\n" + seen;
        return once(documentId, key, request, locked -> {
            if (locked.document().registration().filter(told::same).isEmpty()) {
                requireSeen(locked.document(), seen);
                locked.document().register(told, locked.exchange(), exchanges.told());
            }
        });
    }

    private static void requireSeen(ExchangeDocument document, Long seen) {
        if (seen == null && document.registration().isPresent()) {
            throw new ExchangeRefused(ExchangeRefused.Reason.VERSION_MISSING);
        }
        if (seen != null && seen != document.change()) {
            throw new ExchangeRefused(ExchangeRefused.Reason.VERSION_OLD, seen, document.change());
        }
    }

    /**
     * The document was not registered. The same refusal again changes nothing.
     *
     * @param externalId of the refusal there
     * @throws ExchangeRefused when it has a number, or was refused, replaced or settled; when the key was used for something else
     */
    @Operates(Operation.DOCFLOW_REGISTER)
    public Outcome refuse(@Of(Kind.EXCHANGE) Long documentId, Written why, @Recorded("date") LocalDate day, @Recorded("refusal") String externalId, String key) {
        return once(documentId, key, "refuse " + documentId + "\n" + why.lang() + "\n" + why.words() + "\n" + day + "\n" + externalId, locked -> {
            ExchangeDocument document = locked.document();
            boolean known = document.state() == DocumentState.REFUSED && document.refusal().filter(one -> externalId.equals(one.externalId())).isPresent();
            if (!known) {
                require(document, Step.REFUSE, ExchangeRefused.Reason.NOT_REFUSABLE);
                document.refuse(why, day, externalId, locked.exchange(), exchanges.told());
            }
        });
    }

    private Outcome once(Long documentId, String key, String request, Consumer<Locked> deed) {
        Locked locked = exchanges.lockWith(documentId);
        return answers.answered(key, request).map(Outcome::read).orElseGet(() -> {
            deed.accept(locked);
            em.flush();
            Outcome outcome = Outcome.of(locked.document());
            answers.keep(key, request, outcome.kept());
            return outcome;
        });
    }

    /** HR settled by hand what a document that waits, or was refused, is about. @throws ExchangeRefused when it has a number, or was replaced or settled */
    @Operates(Operation.EXCHANGE_SETTLE)
    public void settle(@Of(Kind.EXCHANGE) Long documentId, Written how) {
        Locked locked = exchanges.lockWith(documentId);
        require(locked.document(), Step.SETTLE, ExchangeRefused.Reason.NOT_SETTLED);
        locked.document().settle(how, locked.exchange(), exchanges.told());
        em.flush();
    }

    private static void require(ExchangeDocument document, Step step, ExchangeRefused.Reason otherwise) {
        if (!document.may(step)) {
            throw new ExchangeRefused(otherwise);
        }
    }
}
