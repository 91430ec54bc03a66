package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.ReadRegistration;
import kz.bagalau.exchange.Registrations;
import kz.bagalau.model.exchange.DocumentEvent;
import kz.bagalau.model.exchange.DocumentState.Step;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Receipt;
import kz.bagalau.model.exchange.Registration;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;

/** A document as the document-flow system knows it: its number there with those before it, refusals, receipts; and the way on where it was refused. */
@Named
@ViewScoped
public class ShowRegistration implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadRegistration reading;
    @EJB
    private Registrations registrations;
    @Inject
    private Access access;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private String words;
    private transient ExchangeDocument document;
    private boolean settles;
    private boolean opens;

    /** Reads what the address names. */
    public void load() {
        if (id == null) {
            throw new NotThere("no document named");
        }
        settles = getDocument().may(Step.SETTLE) && access.may(Operation.EXCHANGE_SETTLE, id);
        opens = access.may(Operation.DOCUMENT_READ, getDocument().paper().pdfId());
    }

    /** HR has settled it by hand. */
    public String settle() {
        return afterwards.then(() -> registrations.settle(id, Written.in(language.lang(), words)), "/paper/registration.xhtml?exchange=" + id, "exchange.settled");
    }

    /** The document. */
    public ExchangeDocument getDocument() {
        if (document == null) {
            document = reading.read(id);
        }
        return document;
    }

    /** Its number there, or null. */
    public Registration getRegistration() {
        return getDocument().registration().orElse(null);
    }

    /** What happened, the first first. What the servant answered, and in which words, is told to whoever may open the paper (for the family of 2023, п. 16). */
    public List<DocumentEvent> getEvents() {
        return getDocument().events().stream().filter(one -> opens || !one.kind().answers()).toList();
    }

    /** Its receipts. */
    public List<Receipt> getReceipts() {
        return getDocument().receipts();
    }

    /** The tone of the chip that tells a state. */
    public static String tone(String state) {
        return switch (state) {
            case "REGISTERED" -> "GOOD";
            case "REFUSED" -> "BAD";
            case "READY" -> "NOW";
            default -> "CALM";
        };
    }

    /** The tone of its own. */
    public String getTone() {
        return tone(getDocument().state().name());
    }

    /** True where the reader may settle it by hand. */
    public boolean isSettles() {
        return settles;
    }

    /** True where the reader may open the paper. */
    public boolean isOpens() {
        return opens;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long document) {
        id = document;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String text) {
        words = text;
    }
}
