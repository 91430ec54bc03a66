package kz.bagalau.prints;

import java.io.Serializable;
import java.util.Locale;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.prints.PieceOutcome;

/**
 * A piece of a scanned batch.
 *
 * @param pages    numbers of pages: of the document where its code was read, else of the batch
 * @param complete true when every page of the document is there
 * @param fileId   the pages as a PDF; null where they were refused
 * @param kind     the document; null: none was found
 * @param whole    how many pages the document has; null: not known
 */
public record PieceRow(Long id, PieceOutcome outcome, String pages, boolean complete, Long fileId, PaperKind kind, Integer number, Integer year,
        Integer whole, Long pdfId, String surnameKk, String givenKk, String patronymicKk, String surnameRu, String givenRu, String patronymicRu)
        implements Serializable {

    /** The query that fills it: the pieces of {@code :batch}. */
    static final String QUERY = "select new kz.bagalau.prints.PieceRow(s.id, s.outcome, s.pages, s.complete, s.fileId, p.kind, p.number, p.year, p.pages, f.id,"
            + " n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu) from ScannedPiece s left join RegisteredPaper p on p.id = s.paperId"
            + " left join p.pdf f left join Person q on q.id = p.subject.personId left join q.names n on n.lastDay is null where s.batchId = :batch order by s.place";

    /** The number of the document as printed: "3/2015"; empty where none was found. */
    public String mark() {
        return number == null ? "" : number + "/" + year;
    }

    /** The name of the servant whom the document concerns; empty where it concerns nobody in particular. */
    public String person(Locale locale) {
        return surnameRu == null ? "" : (locale.getLanguage().equals("kk") ? new FullName(surnameKk, givenKk, patronymicKk)
                : new FullName(surnameRu, givenRu, patronymicRu)).full();
    }
}
