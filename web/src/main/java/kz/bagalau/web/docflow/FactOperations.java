package kz.bagalau.web.docflow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.FactStanding;
import kz.bagalau.exchange.Facts;
import kz.bagalau.journal.FactChoices;
import kz.bagalau.journal.NewFact;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.docflow.type.Fact;
import kz.bagalau.web.docflow.type.FactKind;
import kz.bagalau.web.docflow.type.FactKindList;
import kz.bagalau.web.docflow.type.FactStatus;
import kz.bagalau.web.docflow.type.FactStatusList;
import kz.bagalau.web.docflow.type.FactStatusPage;
import kz.bagalau.web.docflow.type.ListFactKinds;
import kz.bagalau.web.docflow.type.ListFacts;
import kz.bagalau.web.docflow.type.ProposeFacts;
import kz.bagalau.web.docflow.type.SourceDocument;

/** {@code proposeFacts}, {@code listFacts}, {@code listFactKinds}: facts for the journal, each taken or refused by itself. */
@RequestScoped
public class FactOperations {

    private static final char LIST = 'f';
    private static final String REFUSED = "REFUSED";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @EJB
    Facts facts;
    @Inject
    Served served;

    /**
     * Facts of a batch, in its order: what each came to.
     *
     * @param key      the idempotency key
     * @param lang     in which language problems are told
     * @param instance the address or the operation, which problems name
     */
    public FactStatusList proposeFacts(ProposeFacts asked, String key, Lang lang, String instance) {
        Long body = served.body(asked.bin, Operation.DOCFLOW_FACT_TELL);
        facts.begin(body, key, asked.factList.facts.stream().map(FactOperations::all).collect(Collectors.joining("\n")));
        FactStatusList told = new FactStatusList();
        for (int i = 0; i < asked.factList.facts.size(); i++) {
            told.facts.add(propose(body, asked.factList.facts.get(i), new FactProblems("factList.facts[" + i + "]", lang, instance)));
        }
        return told;
    }

    private FactStatus propose(Long body, Fact fact, FactProblems problems) {
        try {
            return told(facts.propose(body, new Facts.Told(fact.externalId, Proofs.iin(fact.iin, problems.at("iin")),
                    new NewFact(fact.rule, fact.code, fact.day, fact.description, document(fact.document), fact.noSource, Proofs.file(fact.proof, problems.at("proof"))))));
        } catch (RuntimeException refused) { // one that fails in whatever way keeps no other back
            FactStatus status = new FactStatus();
            status.externalId = fact.externalId;
            status.state = REFUSED;
            status.problem = problems.of(refused, fact);
            return status;
        }
    }

    private static String document(SourceDocument document) {
        return document == null ? null : document.name + (document.number == null ? "" : " № " + document.number) + (document.date == null ? "" : ", " + DAY.format(document.date));
    }

    private static String all(Fact fact) {
        return Stream.of(fact.externalId, fact.iin, fact.rule, fact.code, fact.day, fact.description, document(fact.document), fact.noSource,
                fact.proof == null ? null : fact.proof.sha256).map(Objects::toString).collect(Collectors.joining("\n"));
    }

    /** States of the proposed facts in the order of their last change. */
    public FactStatusPage listFacts(ListFacts asked) {
        Facts.Page found = facts.list(served.body(asked.bin, Operation.DOCFLOW_FACT_LIST), instant(asked.since), Cursors.read(LIST, asked.cursor),
                asked.size == null ? Cursors.PAGE : asked.size);
        FactStatusPage page = new FactStatusPage();
        page.facts = found.facts().stream().map(FactOperations::told).toList();
        page.next = Cursors.of(LIST, found.next());
        page.more = found.more();
        return page;
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    static FactStatus told(FactStanding standing) {
        FactStatus status = new FactStatus();
        status.externalId = standing.externalId();
        status.factId = standing.entryId().toString();
        status.state = standing.state().name();
        status.reason = standing.reason();
        status.decidedOn = standing.decidedOn();
        status.points = decimal(standing.points());
        return status;
    }

    private static BigDecimal decimal(Score score) {
        return new BigDecimal(score.numerator()).divide(new BigDecimal(score.denominator()), MathContext.DECIMAL64);
    }

    /** Kinds of fact for which the act in force on a day gives points. @param lang in which language their places in the act are told */
    public FactKindList listFactKinds(ListFactKinds asked, Lang lang) {
        Facts.Kinds found = facts.kinds(served.body(asked.bin, Operation.DOCFLOW_FACT_LIST), asked.on);
        FactKindList list = new FactKindList();
        list.on = asked.on;
        list.edition = found.edition();
        found.kinds().forEach(rule -> rule.lines().forEach(line -> list.kinds.add(told(rule, line, lang))));
        return list;
    }

    private static FactKind told(FactChoices.Kinds rule, Line line, Lang lang) {
        FactKind kind = new FactKind();
        kind.rule = rule.rule();
        kind.code = line.code();
        kind.name = Texts.of(line.name());
        kind.points = decimal(line.points());
        kind.citation = Problems.place(rule.citation(), lang);
        return kind;
    }
}
