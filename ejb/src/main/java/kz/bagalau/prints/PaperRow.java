package kz.bagalau.prints;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.paper.PaperKind;

/**
 * A line of a register of documents.
 *
 * @param number    its number of the year
 * @param caseId    the case that it is about; null: none
 * @param personId  the servant whom it concerns; null: nobody in particular
 * @param pdfId     the file with the PDF/A
 * @param docxId    the file with the DOCX copy; null: none
 * @param replacesId the document in whose place it stands; null: none
 * @param laterId   the document that came in its place; null: it stands
 * @param exchangeId it as the document-flow system knows it; null: it was not offered there
 * @param outside   how far it is there; null as above
 * @param outsideNumber its number there; null: none
 * @param outsideDated the date of that number; null: none
 */
public record PaperRow(Long id, PaperKind kind, int year, int number, LocalDate dated, Long caseId, Long personId, String surnameKk, String givenKk,
        String patronymicKk, String surnameRu, String givenRu, String patronymicRu, Long pdfId, Long docxId, Long replacesId,
        Long laterId, Long exchangeId, DocumentState outside, String outsideNumber, LocalDate outsideDated) implements Serializable {

    /** The expression that fills it. */
    static final String NEW = "new kz.bagalau.prints.PaperRow(p.id, p.kind, p.year, p.number, p.dated, p.subject.caseId, p.subject.personId,"
            + " n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu, f.id, d.id, p.replacesId, l.id, x.id, x.state, x.registration.number, x.registration.dated)";

    /** From what it is filled; conditions follow. */
    static final String ANY = " from RegisteredPaper p join p.pdf f left join p.docx d left join Person q on q.id = p.subject.personId"
            + " left join q.names n on n.lastDay is null left join RegisteredPaper l on l.replacesId = p.id"
            + " left join ExchangeDocument x on x.paper = p where";

    /** The documents of {@code :body}; conditions follow with {@code and}. */
    static final String FROM = ANY + " p.bodyId = :body";

    /** The number as printed: "3/2015". */
    public String mark() {
        return number + "/" + year;
    }

    /** The name of the servant; empty where it concerns nobody in particular. */
    public String person(Locale locale) {
        if (surnameRu == null) {
            return "";
        }
        return (locale.getLanguage().equals("kk") ? new FullName(surnameKk, givenKk, patronymicKk)
                : new FullName(surnameRu, givenRu, patronymicRu)).full();
    }

    /** True when it has a number in the document-flow system. */
    public boolean numberedOutside() {
        return outsideNumber != null;
    }

    /** True when another document came in its place. */
    public boolean superseded() {
        return laterId != null;
    }
}
