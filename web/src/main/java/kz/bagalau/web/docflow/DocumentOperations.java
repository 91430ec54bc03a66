package kz.bagalau.web.docflow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.Documents;
import kz.bagalau.exchange.Documents.Asked;
import kz.bagalau.exchange.FileOf;
import kz.bagalau.exchange.Outcome;
import kz.bagalau.exchange.Particulars;
import kz.bagalau.exchange.ReadFiles;
import kz.bagalau.exchange.ReadParticulars;
import kz.bagalau.exchange.Registrations;
import kz.bagalau.exchange.TakeReceipts;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Receipt;
import kz.bagalau.model.exchange.Registration;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.docflow.type.Document;
import kz.bagalau.web.docflow.type.DocumentFiles;
import kz.bagalau.web.docflow.type.DocumentPage;
import kz.bagalau.web.docflow.type.DocumentStatus;
import kz.bagalau.web.docflow.type.GetDocument;
import kz.bagalau.web.docflow.type.GetFiles;
import kz.bagalau.web.docflow.type.GetStatus;
import kz.bagalau.web.docflow.type.ListDocuments;
import kz.bagalau.web.docflow.type.ListStatuses;
import kz.bagalau.web.docflow.type.RefuseRegistration;
import kz.bagalau.web.docflow.type.RegisterDocument;
import kz.bagalau.web.docflow.type.ReportReceipt;
import kz.bagalau.web.docflow.type.StatusPage;

/**
 * Documents, their files, numbers and receipts, as the contract has them. What is asked is by the schema already; what is refused is thrown, and told by
 * {@link Problems}.
 */
@RequestScoped
public class DocumentOperations {

    /** Records of a page where none is said. */
    public static final int PAGE = 50;
    private static final char LIST = 'd';

    @EJB
    Documents documents;
    @EJB
    ReadParticulars particulars;
    @EJB
    ReadFiles files;
    @EJB
    Registrations registrations;
    @EJB
    TakeReceipts receipts;
    @Inject
    Served served;

    /** Documents of a body in the order of their last change. */
    public DocumentPage listDocuments(ListDocuments asked) {
        Asked filter = new Asked(asked.state == null ? null : DocumentState.valueOf(asked.state), asked.kind == null ? null : DocumentKind.valueOf(asked.kind),
                Ids.filter(asked.caseId), instant(asked.since), Cursors.read(LIST, asked.cursor));
        Documents.Page found = documents.list(served.body(asked.bin, Operation.DOCFLOW_LIST), filter, asked.size == null ? PAGE : asked.size);
        DocumentPage page = new DocumentPage();
        page.documents = told(found.documents());
        page.next = Cursors.of(LIST, found.next());
        page.more = found.more();
        return page;
    }

    /** A document. */
    public Document getDocument(GetDocument asked) {
        return told(List.of(documents.get(Ids.of(asked.documentId, Operation.DOCFLOW_READ)))).get(0);
    }

    private List<Document> told(List<ExchangeDocument> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(ExchangeDocument::id).toList();
        Map<Long, Particulars> said = particulars.of(ids);
        Map<Long, List<FileOf>> listed = files.listed(ids);
        return found.stream().map(one -> DocumentTexts.told(one, said.get(one.id()), listed.get(one.id()))).toList();
    }

    /** A document with all its files. */
    public DocumentFiles getFiles(GetFiles asked) {
        Long id = Ids.of(asked.documentId, Operation.DOCFLOW_FILES);
        DocumentFiles all = new DocumentFiles();
        all.document = told(List.of(documents.get(id))).get(0);
        all.files = files.files(id).stream().map(DocumentTexts::content).toList();
        return all;
    }

    /** One file of a document. */
    public FileOf getFileContent(String documentId, String fileId) {
        return files.file(Ids.of(documentId, Operation.DOCFLOW_FILES), Ids.of(fileId, Operation.DOCFLOW_FILES));
    }

    /** A number was given, or put right. @param key the idempotency key */
    public DocumentStatus registerDocument(RegisterDocument asked, String key) {
        var told = asked.registration;
        Registration registration = new Registration(Proofs.words(told.number, "registration.number"), told.date, told.registrar,
                Proofs.words(told.externalId, "registration.externalId"));
        return told(registrations.register(Ids.of(asked.documentId, Operation.DOCFLOW_REGISTER), registration, asked.ifVersion, key));
    }

    /** Registration was refused. @param key the idempotency key */
    public DocumentStatus refuseRegistration(RefuseRegistration asked, String key) {
        var told = asked.refusal;
        Written why = Written.in(Lang.ofCode(told.language), Proofs.words(told.reason, "refusal.reason"));
        return told(registrations.refuse(Ids.of(asked.documentId, Operation.DOCFLOW_REGISTER), why, told.date, told.externalId, key));
    }

    /** The document was delivered or opened. @param key the idempotency key */
    public DocumentStatus reportReceipt(ReportReceipt asked, String key) {
        var told = asked.receipt;
        return told(receipts.report(Ids.of(asked.documentId, Operation.DOCFLOW_RECEIPT), Receipt.Kind.valueOf(told.kind), told.at.toInstant(),
                Proofs.iin(told.iin, "receipt.iin"), told.externalId, Proofs.file(told.proof, "receipt.proof"), key));
    }

    /** The state of a document after a call; what came later is not in it. */
    public DocumentStatus told(Outcome outcome) {
        return DocumentTexts.status(documents.status(outcome.documentId()), outcome);
    }

    /** The state of a document with its history. */
    public DocumentStatus getStatus(GetStatus asked) {
        return DocumentTexts.status(documents.status(Ids.of(asked.documentId, Operation.DOCFLOW_STATUS)));
    }

    /** States in the order of their last change. */
    public StatusPage listStatuses(ListStatuses asked) {
        Asked filter = new Asked(null, null, null, instant(asked.since), Cursors.read(LIST, asked.cursor));
        Documents.Page found = documents.list(served.body(asked.bin, Operation.DOCFLOW_LIST), filter, asked.size == null ? PAGE : asked.size);
        StatusPage page = new StatusPage();
        page.statuses = found.documents().stream().map(DocumentTexts::status).toList();
        page.next = Cursors.of(LIST, found.next());
        page.more = found.more();
        return page;
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
