package kz.bagalau.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.Receipt;
import kz.bagalau.model.paper.PaperKind;

/**
 * A document of the exchange as the secretary follows it.
 *
 * @param year      of our number
 * @param number    ours, of the year
 * @param dated     the date of the paper
 * @param caseId    the case; null: about none, or many
 * @param surnameKk of the servant whom it concerns, with what follows; null: many
 * @param outsideNumber the number there; null: none
 * @param outsideDated its date
 * @param readyAt   since when it could be registered
 * @param told      what receipts and refusals told
 */
public record ExchangeRow(Long id, DocumentKind kind, PaperKind paper, int year, int number, LocalDate dated, Long caseId, String surnameKk, String givenKk,
        String patronymicKk, String surnameRu, String givenRu, String patronymicRu, boolean confidential, DocumentState state, String outsideNumber,
        LocalDate outsideDated, Instant readyAt, Told told) implements Serializable {

    /** The expression that fills it. */
    static final String NEW = "new kz.bagalau.exchange.ExchangeRow(x.id, x.kind, p.kind, p.year, p.number, p.dated, x.caseId, n.surnameKk, n.givenKk, n.patronymicKk,"
            + " n.surnameRu, n.givenRu, n.patronymicRu, x.confidential, x.state, x.registration.number, x.registration.dated, x.readyAt)";

    /** From what it is filled, for {@code :body}; conditions follow with {@code and}. */
    static final String FROM = " from ExchangeDocument x join x.paper p left join Person q on q.id = x.personId left join q.names n on n.lastDay is null"
            + " where x.bodyId = :body";

    /**
     * What receipts and refusals told.
     *
     * @param delivered when it was delivered; null: not told
     * @param read      when it was opened; null: not told
     * @param words     why it was refused, or how it was settled; null: neither
     * @param lang      the language of the words
     * @param at        when that was told
     */
    public record Told(Instant delivered, Instant read, String words, Lang lang, Instant at) implements Serializable {

        static final Told NOTHING = new Told(null, null, null, null, null);

        Told because(String why, Lang in, Instant since) {
            return new Told(delivered, read, why, in, since);
        }

        Told received(Receipt.Kind kind, Instant when) {
            return kind == Receipt.Kind.READ ? new Told(delivered, when, words, lang, at) : new Told(when, read, words, lang, at);
        }
    }

    /** Before receipts and refusals are known. */
    public ExchangeRow(Long id, DocumentKind kind, PaperKind paper, int year, int number, LocalDate dated, Long caseId, String surnameKk, String givenKk,
            String patronymicKk, String surnameRu, String givenRu, String patronymicRu, boolean confidential, DocumentState state, String outsideNumber,
            LocalDate outsideDated, Instant readyAt) {
        this(id, kind, paper, year, number, dated, caseId, surnameKk, givenKk, patronymicKk, surnameRu, givenRu, patronymicRu, confidential, state, outsideNumber,
                outsideDated, readyAt, Told.NOTHING);
    }

    ExchangeRow with(Told what) {
        return new ExchangeRow(id, kind, paper, year, number, dated, caseId, surnameKk, givenKk, patronymicKk, surnameRu, givenRu, patronymicRu, confidential, state,
                outsideNumber, outsideDated, readyAt, what);
    }

    /** Our number as printed: "3/2015". */
    public String mark() {
        return number + "/" + year;
    }

    /** The servant's name; empty where it concerns many. */
    public String person(Locale locale) {
        if (surnameRu == null) {
            return "";
        }
        return (locale.getLanguage().equals("kk") ? new FullName(surnameKk, givenKk, patronymicKk) : new FullName(surnameRu, givenRu, patronymicRu)).full();
    }

    /** True where it has no number yet and something is to be done about it, here or there. */
    public boolean hangs() {
        return state == DocumentState.READY || state == DocumentState.REFUSED;
    }
}
