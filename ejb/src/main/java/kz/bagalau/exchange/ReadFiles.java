package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.exchange.ExchangeRefused.Reason;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.StoredFile;

/**
 * The files of documents in the exchange: the PDF first, then the DOCX copy where the paper has one. Those of a confidential document leave only
 * sealed to the certificate of the body's exchange.
 */
@Stateless
public class ReadFiles {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock time;

    /** What files documents have, by the document, without their content. @param documentIds at least one */
    @Operates(Operation.DOCFLOW_READ)
    public Map<Long, List<FileOf>> listed(@Of(Kind.EXCHANGE) Collection<Long> documentIds) {
        return found(documentIds);
    }

    /**
     * The files of a document with their content.
     *
     * @throws ExchangeRefused when they are confidential and there is no certificate in force to seal them to, or were disposed of
     */
    @Operates(Operation.DOCFLOW_FILES)
    public List<FileOf> files(@Of(Kind.EXCHANGE) Long documentId) {
        return found(List.of(documentId)).get(documentId).stream().map(file -> given(documentId, file)).toList();
    }

    /** The same of one file. @throws ExchangeRefused also when the document has no such file */
    @Operates(Operation.DOCFLOW_FILES)
    public FileOf file(@Of(Kind.EXCHANGE) Long documentId, @Recorded("file") Long fileId) {
        FileOf file = found(List.of(documentId)).get(documentId).stream().filter(one -> one.fileId().equals(fileId)).findFirst()
                .orElseThrow(() -> new ExchangeRefused(Reason.FILE_UNKNOWN, String.valueOf(fileId)));
        return given(documentId, file);
    }

    private FileOf given(Long documentId, FileOf file) {
        StoredFile stored = em.find(StoredFile.class, file.fileId());
        if (stored.disposedOn() != null) {
            throw new ExchangeRefused(Reason.FILE_DISPOSED, file.name(), stored.disposedOn());
        }
        if (!file.sealed()) {
            return file.with(null, stored.content());
        }
        Recipient to = recipient(documentId);
        return file.with(to.fingerprint(), Sealing.seal(stored.content(), to));
    }

    private Recipient recipient(Long documentId) {
        Recipient to = em.createQuery("select x.certificate from BodyExchange x, ExchangeDocument d where d.id = :id and x.bodyId = d.bodyId"
                + " and x.certificate is not null", byte[].class).setParameter("id", documentId).getResultStream().findFirst().map(Recipient::kept)
                .orElseThrow(() -> new ExchangeRefused(Reason.NO_RECIPIENT));
        to.requireNow(Reason.RECIPIENT_EXPIRED, time);
        return to;
    }

    /** Without reading any content. */
    private Map<Long, List<FileOf>> found(Collection<Long> documentIds) {
        Map<Long, List<FileOf>> found = new HashMap<>();
        List.of("p.pdf", "p.docx").forEach(file -> em.createQuery("select d.id, d.confidential, p.kind, p.number, p.year, f.id, f.mediaType, f.length, f.sha256"
                + " from ExchangeDocument d join d.paper p join " + file + " f where d.id in :ids", Object[].class).setParameter("ids", documentIds).getResultStream()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(file(row))));
        return found;
    }

    private static FileOf file(Object[] row) {
        MediaType type = (MediaType) row[6];
        String name = ((PaperKind) row[2]).name().toLowerCase(Locale.ROOT) + "-" + row[3] + "-" + row[4] + type.extension();
        return new FileOf((Long) row[5], name, type.value(), (Integer) row[7], (String) row[8], (Boolean) row[1], null, null);
    }
}
