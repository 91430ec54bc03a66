package kz.bagalau.documents;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.paper.StoredFile;

/** Stores attached files. Whoever attaches one has been allowed to do the deed it belongs to. */
@Stateless
@Operates(Operation.WITHIN)
public class Files {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock time;

    /**
     * Stores a file that the caller brought.
     *
     * @throws kz.bagalau.model.paper.FileRefused when it is empty, too large, or of another type than scans and documents
     */
    public Long store(Long bodyId, String subject, Attachment attachment) {
        StoredFile file = new StoredFile(bodyId, subject, attachment.name(), attachment.content(), CurrentCaller.get().personId(), time.instant());
        em.persist(file);
        em.flush();
        return file.id();
    }

    /** A stored file; empty where there is none. */
    public Optional<StoredFile> file(Long fileId) {
        return Optional.ofNullable(em.find(StoredFile.class, fileId));
    }
}
