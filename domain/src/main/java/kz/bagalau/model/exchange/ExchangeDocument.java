package kz.bagalau.model.exchange;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.exchange.DocumentState.Step;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.Written;

/**
 * A registered paper that was offered to the document-flow system of its body: how far it is there, its number there with those before it, its
 * receipts. Every change takes the next number of the body; the number of the last one is the document's version for those outside.
 */
@Entity
@Table(name = "exchange_document")
public class ExchangeDocument extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id", nullable = false)
    private RegisteredPaper paper;
    @Column(name = "case_id")
    private Long caseId;
    @Column(name = "person_id")
    private Long personId;
    @Column(nullable = false)
    private boolean confidential;
    @Column(name = "replaces_id")
    private Long replacesId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentState state = DocumentState.READY;
    @Column(name = "change_no", nullable = false)
    private long change;
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;
    @Column(name = "ready_at", nullable = false)
    private Instant readyAt;
    @Embedded
    private Registration registration;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "document_id", nullable = false)
    @OrderBy("id")
    private List<DocumentEvent> events = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "document_id", nullable = false)
    @OrderBy("id")
    private List<Receipt> receipts = new ArrayList<>();

    /** For JPA only. */
    protected ExchangeDocument() {
    }

    /**
     * A paper that waits to be registered from now on.
     *
     * @param exchange   of the paper's body, locked
     * @param secret     whether the edition keeps the results of the paper from others
     * @throws IllegalArgumentException for a paper of another body, of a kind that is not exchanged, or dated before the opening day
     */
    public ExchangeDocument(BodyExchange exchange, RegisteredPaper paper, boolean secret, Told told) {
        if (!paper.bodyId().equals(exchange.bodyId()) || !exchange.takes(paper.dated())) {
            throw new IllegalArgumentException(paper.kind() + " " + paper.mark() + " of " + paper.dated() + " is not offered by body " + exchange.bodyId());
        }
        this.bodyId = paper.bodyId();
        this.kind = DocumentKind.of(paper.kind()).orElseThrow(() -> new IllegalArgumentException(paper.kind() + " is not exchanged"));
        this.paper = paper;
        this.caseId = paper.subject().caseId();
        this.personId = paper.subject().personId();
        this.confidential = secret && kind.tellsResult();
        this.readyAt = told.at();
        changed(exchange, DocumentEvent.of(DocumentEvent.Kind.READY, told));
    }

    /** True where the step can be taken. */
    public boolean may(Step step) {
        return state.after(step).isPresent();
    }

    /**
     * Its number and date there; where it has one, they are corrected, and the former stay in the history. The same ones again change nothing.
     *
     * @throws IllegalStateException where it cannot be registered
     */
    public void register(Registration told, BodyExchange exchange, Told by) {
        if (registration().filter(told::same).isEmpty()) {
            DocumentEvent.Kind what = registration().isPresent() ? DocumentEvent.Kind.CORRECTED : DocumentEvent.Kind.REGISTERED;
            step(Step.REGISTER);
            registration = told;
            changed(exchange, DocumentEvent.of(what, told, by));
        }
    }

    /**
     * It was not registered.
     *
     * @param externalId of the refusal there
     * @throws IllegalStateException where it has a number, or was replaced or settled
     */
    public void refuse(Written why, LocalDate day, String externalId, BodyExchange exchange, Told by) {
        step(Step.REFUSE);
        changed(exchange, DocumentEvent.refused(why, day, externalId, by));
    }

    /** Another one came in its place. @throws IllegalStateException where one has already */
    public void replacedBy(ExchangeDocument later, BodyExchange exchange, Told by) {
        if (later == this || later.kind != kind) {
            throw new IllegalArgumentException(later.kind + " does not replace " + kind);
        }
        step(Step.REPLACE);
        later.replacesId = id();
        changed(exchange, DocumentEvent.of(DocumentEvent.Kind.REPLACED, by));
    }

    /** What is to be done about it was done by hand. @throws IllegalStateException where it has a number, or was replaced or settled */
    public void settle(Written how, BodyExchange exchange, Told by) {
        step(Step.SETTLE);
        changed(exchange, DocumentEvent.settled(DocumentEvent.Kind.SETTLED, how, by));
    }

    /** What the servant answered there. @throws IllegalStateException where an answer with this id is known */
    public void answer(ServantAnswer answer, BodyExchange exchange, Told by) {
        if (answered(answer.externalId())) {
            throw new IllegalStateException("answer " + answer.externalId() + " about document " + id() + " is known");
        }
        changed(exchange, DocumentEvent.answered(answer, by));
        changedAt = by.at();
    }

    /** True where an answer of the servant with this id of the other system is known. */
    public boolean answered(String externalId) {
        return events.stream().anyMatch(one -> one.proof() != null && one.externalId().equals(externalId));
    }

    /** Notes a receipt, in whatever state the document is: receipts come late, and in any order. */
    public void receive(Receipt receipt, BodyExchange exchange) {
        if (receipt(receipt.externalId()).isPresent()) {
            throw new IllegalStateException("receipt " + receipt.externalId() + " of document " + id() + " is known");
        }
        receipts.add(receipt);
        touched(exchange, receipt.toldAt());
    }

    private void step(Step step) {
        state = state.after(step).orElseThrow(() -> new IllegalStateException(step + " on document " + id() + ", which is " + state));
    }

    private void changed(BodyExchange exchange, DocumentEvent event) {
        events.add(event);
        touched(exchange, event.at());
    }

    private void touched(BodyExchange exchange, Instant at) {
        if (!exchange.bodyId().equals(bodyId)) {
            throw new IllegalArgumentException("body " + exchange.bodyId() + " numbers no changes of body " + bodyId);
        }
        change = exchange.take();
        changedAt = at;
    }

    /** The receipt with an id of the other system; empty where it is not known. */
    public Optional<Receipt> receipt(String externalId) {
        return receipts.stream().filter(one -> one.externalId().equals(externalId)).findFirst();
    }

    /** The last refusal; empty where it was never refused. */
    public Optional<DocumentEvent> refusal() {
        return events.stream().filter(one -> one.kind() == DocumentEvent.Kind.REFUSED).reduce((one, later) -> later);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** What it is. */
    public DocumentKind kind() {
        return kind;
    }

    /** The paper that it is. */
    public RegisteredPaper paper() {
        return paper;
    }

    /** The case, or null. */
    public Long caseId() {
        return caseId;
    }

    /** The servant whom it concerns; null: many. */
    public Long personId() {
        return personId;
    }

    /** True where its files leave only sealed. */
    public boolean confidential() {
        return confidential;
    }

    /** The document in whose place it came, or null. */
    public Long replacesId() {
        return replacesId;
    }

    /** How far it is. */
    public DocumentState state() {
        return state;
    }

    /** The number of its last change, from 1: its version for those outside. */
    public long change() {
        return change;
    }

    /** When it changed last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Since when it could be registered. */
    public Instant readyAt() {
        return readyAt;
    }

    /** Its number and date there; empty while it has none. */
    public Optional<Registration> registration() {
        return Optional.ofNullable(registration).filter(one -> one.number() != null); // JPA may read an embedded value that holds nothing as one
    }

    /** Its history, the first first. */
    public List<DocumentEvent> events() {
        return List.copyOf(events);
    }

    /** Its receipts in the order in which they were told. */
    public List<Receipt> receipts() {
        return List.copyOf(receipts);
    }
}
