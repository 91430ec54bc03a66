package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Registry;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.RegisteredPaper;

/** What sessions leave in the file of a case; for work that was decided elsewhere. */
@Stateless
@Operates(Operation.WITHIN)
public class CalibrationPapers {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CalibrationDesk desk;
    @Inject
    CalibrationExtract extracts;
    @Inject
    Registry registry;

    /** The sessions on scores of a case, the first first, each with its protocol, or, where others' scores lay before it too, with the extract on those of this case. */
    public List<OnCase> of(Long caseId) {
        return em.createQuery("select distinct c from Calibration c join c.items i where i.caseId = :case order by c.id", Calibration.class).setParameter("case", caseId)
                .getResultStream().map(one -> onCase(one, caseId)).toList();
    }

    private OnCase onCase(Calibration calibration, Long caseId) {
        List<CalibrationItem> items = calibration.items().stream().filter(item -> item.caseId().equals(caseId)).toList();
        boolean told = Calibration.TOLD.contains(calibration.stage());
        boolean alone = items.size() == calibration.items().size();
        List<RegisteredPaper> papers = !told ? List.of() : alone ? registry.paper(calibration.filedId() == null ? calibration.paperId() : calibration.filedId()).stream().toList()
                : items.stream().map(item -> registry.standing(PaperKind.PROTOCOL_EXTRACT, caseId, item.id()).orElseGet(() -> extracts.make(desk.look(calibration.id()), item))).toList();
        return new OnCase(calibration, items, papers);
    }

    /**
     * A session as a case has it.
     *
     * @param items  the scores of the case that lie before it
     * @param papers its protocol or the extracts on those scores; none before it is signed
     */
    public record OnCase(Calibration calibration, List<CalibrationItem> items, List<RegisteredPaper> papers) {
    }
}
