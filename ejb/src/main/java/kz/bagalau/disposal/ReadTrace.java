package kz.bagalau.disposal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;

/** Tells that the contents of a case's papers were disposed of. */
@Stateless
public class ReadTrace {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** When and by which act; empty while they are there. */
    @Operates(Operation.CASE_READ)
    public Optional<ListDisposal.Done> of(@Of(Kind.CASE) Long caseId) {
        return em.createQuery("select d.disposedOn, p.number, p.year, p.pdf.id from Disposal d join d.cases x, RegisteredPaper p where x.caseId = :case"
                + " and p.id = d.paperId", Object[].class).setParameter("case", caseId).getResultStream().findFirst()
                .map(row -> new ListDisposal.Done((LocalDate) row[0], row[1] + "/" + row[2], (Long) row[3], 1));
    }
}
