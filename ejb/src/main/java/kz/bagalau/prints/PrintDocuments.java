package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.papers.PdfBundle;

/** Gives many documents to the printer as one file; each is decided and recorded by itself, so that everybody sees who printed his. */
@Stateless
public class PrintDocuments {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** The documents in the order of the list as one PDF/A, page for page with their own numbers and codes. @param pdfIds their files */
    @Operates(Operation.DOCUMENT_PRINT)
    public byte[] together(@Of(Kind.DOCUMENT) Collection<Long> pdfIds) {
        Map<Long, StoredFile> files = em.createQuery("select f from StoredFile f where f.id in :ids", StoredFile.class).setParameter("ids", pdfIds)
                .getResultStream().collect(Collectors.toMap(StoredFile::id, file -> file));
        List<byte[]> bytes = pdfIds.stream().map(files::get).filter(Objects::nonNull).map(StoredFile::content).toList();
        return PdfBundle.of(bytes);
    }
}
