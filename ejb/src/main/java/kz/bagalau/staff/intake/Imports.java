package kz.bagalau.staff.intake;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.body.StaffImport;
import kz.bagalau.staff.StaffRefused;

/** What an HR worker does with a staff file: upload, look, decide, take back. The work itself goes on when he leaves the page. */
@Stateless
public class Imports {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportProgress progress;

    @Inject
    ImportWork work;

    @Inject
    ImportReading reading;

    @Inject
    Clock clock;

    /** Stores a file for a body; {@link #check} then reads it. Gives the id of the import. */
    @Operates(Operation.STAFF_IMPORT)
    public Long upload(@Of(Kind.BODY) Long bodyId, @Recorded("file") String fileName, byte[] bytes) {
        StaffImport file = new StaffImport(bodyId, fileName.replaceAll(".*[/\\\\]", ""), bytes, clock.instant(), CurrentCaller.get().name());
        em.persist(file);
        em.flush();
        return file.id();
    }

    /** Begins to check a file; the page asks {@link ImportReading#status} how far it has come. */
    @Operates(Operation.STAFF_IMPORT_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(@Of(Kind.BATCH) Long importId) {
        progress.go(importId, ImportState.CHECKING, ImportState.UPLOADED, ImportState.READY, ImportState.REFUSED, ImportState.FAILED);
        jobs.begin(importId);
    }

    /**
     * Begins to load a file that is right.
     *
     * @throws StaffRefused when HR has not yet said of each missing person whether he serves on
     */
    @Operates(Operation.STAFF_IMPORT_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void load(@Of(Kind.BATCH) Long importId) {
        if (reading.unanswered(importId) > 0) {
            throw new StaffRefused("staff.refused.MISSING_UNANSWERED");
        }
        progress.go(importId, ImportState.LOADING, ImportState.READY);
        jobs.begin(importId);
    }

    /** Says of people whom the file does not name whether they serve on; the import itself never dismisses. */
    @Operates(Operation.STAFF_IMPORT_CHANGE)
    public void answer(@Of(Kind.BATCH) Long importId, List<Long> changeIds, ImportChange.Answer answer) {
        em.createQuery("select c from ImportChange c where c.importId = :id and c.id in :ids", ImportChange.class).setParameter("id", importId)
                .setParameter("ids", changeIds).getResultList().forEach(change -> change.answer(answer));
    }

    /** Gives up a file that was not loaded. */
    @Operates(Operation.STAFF_IMPORT_CHANGE)
    public void giveUp(@Of(Kind.BATCH) Long importId) {
        em.find(StaffImport.class, importId).go(ImportState.GIVEN_UP, clock.instant(), ImportState.UPLOADED, ImportState.READY,
                ImportState.REFUSED, ImportState.FAILED);
    }

    /**
     * Undoes a loaded file.
     *
     * @throws StaffRefused when something already rests on it: a later import or deed, an account, a running case
     */
    @Operates(Operation.STAFF_IMPORT_CHANGE)
    public void takeBack(@Of(Kind.BATCH) Long importId) {
        StaffImport file = em.find(StaffImport.class, importId);
        if (reading.restsOn(importId)) {
            throw new StaffRefused("staff.refused.DEEDS_REST");
        }
        if (!reading.touched(importId).isEmpty()) {
            throw new StaffRefused("staff.refused.CASES_REST");
        }
        file.go(ImportState.TAKEN_BACK, clock.instant(), ImportState.LOADED);
        undo(importId);
    }

    /** Whatever else came to rest on a row that the file added, the database knows: it keeps the row. */
    private void undo(Long importId) {
        try {
            work.undo(importId);
        } catch (EJBException | PersistenceException kept) {
            throw new StaffRefused("staff.refused.DEEDS_REST");
        }
    }
}
