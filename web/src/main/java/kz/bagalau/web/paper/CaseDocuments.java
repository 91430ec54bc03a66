package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.dossier.CaseFileDocument;
import kz.bagalau.prints.ListPapers;
import kz.bagalau.prints.PaperRow;
import kz.bagalau.session.ProtocolExtract;
import kz.bagalau.survey.CircularDocument;
import kz.bagalau.web.widget.Afterwards;

/** The documents about a case, on its card and where they come from: those that are registered, and those that can be made. */
@Named
@ViewScoped
public class CaseDocuments implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ListPapers papers;
    @EJB
    private SheetDocument sheets;
    @EJB
    private ProtocolExtract extracts;
    @EJB
    private CircularDocument circular;
    @EJB
    private CaseFileDocument files;
    @Inject
    private Access access;
    @Inject
    private Afterwards afterwards;

    private Long read;
    private ArrayList<PaperRow> rows = new ArrayList<>();

    /** The documents about a case that the reader may open. */
    public List<PaperRow> of(Long caseId) {
        if (!caseId.equals(read)) {
            List<PaperRow> all = access.may(Operation.PAPER_OF_CASE, caseId) ? papers.ofCase(caseId) : List.of();
            Set<Long> readable = new HashSet<>(access.permitted(Operation.DOCUMENT_READ, all.stream().map(PaperRow::pdfId).toList()));
            rows = new ArrayList<>(all.stream().filter(row -> readable.contains(row.pdfId())).toList());
            read = caseId;
        }
        return rows;
    }

    /** True where the reader may print the sheet. */
    public boolean printsSheet(Long sheetId) {
        return access.may(Operation.SHEET_PRINT, sheetId);
    }

    /** True where the reader may make the extract of the protocol. */
    public boolean extracts(Long caseId) {
        return access.may(Operation.EXTRACT_MAKE, caseId);
    }

    /** True where the reader may print what the circular evaluation came to. */
    public boolean printsCircular(Long caseId) {
        return access.may(Operation.CIRCULAR_PRINT, caseId);
    }

    /** True where the reader may make the case file. */
    public boolean makesFile(Long caseId) {
        return access.may(Operation.CASE_FILE_MAKE, caseId);
    }

    /** Makes the case file, and opens it. */
    public void file(Long caseId) throws IOException {
        open(files.make(caseId, null, null));
    }

    /** Makes the document of a sheet, and opens it. */
    public void sheet(Long sheetId) throws IOException {
        open(sheets.make(sheetId));
    }

    /** Makes the document of a closed circular evaluation, and opens it. */
    public void circular(Long caseId) throws IOException {
        open(circular.make(caseId));
    }

    /** Makes the extract of the protocol about one case. */
    public String extract(Long caseId) {
        return extracts.make(List.of(caseId)) == 0 ? afterwards.stay("paper.made.none")
                : afterwards.then(() -> { }, "/case/card.xhtml?case=" + caseId, "paper.made.extracts", 1);
    }

    /** Makes the extracts of the protocol about all of these cases that the reader may, and leads to the register of extracts. */
    public String extracts(Collection<Long> caseIds) {
        int made = extracts.make(access.permitted(Operation.EXTRACT_MAKE, caseIds));
        return made == 0 ? afterwards.stay("paper.made.none")
                : afterwards.then(() -> { }, "/paper/register.xhtml?kind=PROTOCOL_EXTRACT", "paper.made.extracts", made);
    }

    private void open(Long pdfId) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/document/" + pdfId);
        faces.responseComplete();
    }
}
