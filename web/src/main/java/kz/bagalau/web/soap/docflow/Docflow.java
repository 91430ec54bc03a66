package kz.bagalau.web.soap.docflow;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;

import kz.bagalau.web.docflow.type.Check;
import kz.bagalau.web.docflow.type.CheckResponse;
import kz.bagalau.web.docflow.type.GetCalendar;
import kz.bagalau.web.docflow.type.GetCalendarResponse;
import kz.bagalau.web.docflow.type.GetDocument;
import kz.bagalau.web.docflow.type.GetDocumentResponse;
import kz.bagalau.web.docflow.type.GetFiles;
import kz.bagalau.web.docflow.type.GetFilesResponse;
import kz.bagalau.web.docflow.type.GetStaffProposal;
import kz.bagalau.web.docflow.type.GetStaffProposalResponse;
import kz.bagalau.web.docflow.type.GetStatus;
import kz.bagalau.web.docflow.type.GetStatusResponse;
import kz.bagalau.web.docflow.type.ListDocuments;
import kz.bagalau.web.docflow.type.ListDocumentsResponse;
import kz.bagalau.web.docflow.type.ListFactKinds;
import kz.bagalau.web.docflow.type.ListFactKindsResponse;
import kz.bagalau.web.docflow.type.ListFacts;
import kz.bagalau.web.docflow.type.ListFactsResponse;
import kz.bagalau.web.docflow.type.ListStaff;
import kz.bagalau.web.docflow.type.ListStaffResponse;
import kz.bagalau.web.docflow.type.ListStatuses;
import kz.bagalau.web.docflow.type.ListStatusesResponse;
import kz.bagalau.web.docflow.type.ProposeFacts;
import kz.bagalau.web.docflow.type.ProposeFactsResponse;
import kz.bagalau.web.docflow.type.ProposeStaff;
import kz.bagalau.web.docflow.type.ProposeStaffResponse;
import kz.bagalau.web.docflow.type.RefuseRegistration;
import kz.bagalau.web.docflow.type.RefuseRegistrationResponse;
import kz.bagalau.web.docflow.type.RegisterDocument;
import kz.bagalau.web.docflow.type.RegisterDocumentResponse;
import kz.bagalau.web.docflow.type.ReportAnswer;
import kz.bagalau.web.docflow.type.ReportAnswerResponse;
import kz.bagalau.web.docflow.type.ReportReceipt;
import kz.bagalau.web.docflow.type.ReportReceiptResponse;

/**
 * The operations that a document-flow system calls, as {@code contract/docflow-v1.wsdl} has them: a message in, a message out. Refusals are
 * faults whose detail is the contract's {@code problem}; whatever an operation throws becomes one.
 */
@WebService(name = "Docflow", targetNamespace = Docflow.NAMESPACE)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
public interface Docflow {

    /** Of everything in the contract. */
    String NAMESPACE = "urn:kz:bagalau:docflow:v1";

    /** The header of operations that write: the same call under the same key is answered, not done, a second time. */
    String KEY = "idempotencyKey";

    /** The name of a message's one part. */
    String PART = "parameters";

    /** Checks the connection: account, bodies, rights, time of the server, version of the contract. */
    @WebMethod
    @WebResult(name = "checkResponse", targetNamespace = NAMESPACE, partName = PART)
    CheckResponse check(@WebParam(name = "check", targetNamespace = NAMESPACE, partName = PART) Check request);

    /**
     * Documents of a body in the order of their last change; with state=READY those that wait to be registered. Documents older than the opening
     * day of the channel are not among them.
     */
    @WebMethod
    @WebResult(name = "listDocumentsResponse", targetNamespace = NAMESPACE, partName = PART)
    ListDocumentsResponse listDocuments(@WebParam(name = "listDocuments", targetNamespace = NAMESPACE, partName = PART) ListDocuments request);

    /** A document with its particulars. */
    @WebMethod
    @WebResult(name = "getDocumentResponse", targetNamespace = NAMESPACE, partName = PART)
    GetDocumentResponse getDocument(@WebParam(name = "getDocument", targetNamespace = NAMESPACE, partName = PART) GetDocument request);

    /** A document with all its files: base64 in JSON, in parts by Accept multipart/mixed, in SOAP as MTOM. Confidential files are sealed to the addressee. */
    @WebMethod
    @WebResult(name = "getFilesResponse", targetNamespace = NAMESPACE, partName = PART)
    GetFilesResponse getFiles(@WebParam(name = "getFiles", targetNamespace = NAMESPACE, partName = PART) GetFiles request);

    /**
     * The document-flow system registered the document. Told again with another number or date it corrects them, the earlier ones stay in the
     * history; for a correction the version is required.
     */
    @WebMethod
    @WebResult(name = "registerDocumentResponse", targetNamespace = NAMESPACE, partName = PART)
    RegisterDocumentResponse registerDocument(@WebParam(name = "registerDocument", targetNamespace = NAMESPACE, partName = PART) RegisterDocument request,
            @WebParam(name = KEY, targetNamespace = NAMESPACE, partName = KEY, header = true) String key);

    /** The document-flow system refused to register; the secretary sees the reason. After a correction a new document comes in its place. */
    @WebMethod
    @WebResult(name = "refuseRegistrationResponse", targetNamespace = NAMESPACE, partName = PART)
    RefuseRegistrationResponse refuseRegistration(@WebParam(name = "refuseRegistration", targetNamespace = NAMESPACE, partName = PART) RefuseRegistration request,
            @WebParam(name = KEY, targetNamespace = NAMESPACE, partName = KEY, header = true) String key);

    /** The document was delivered to its addressee or opened by him. Receipts may come in any order. */
    @WebMethod
    @WebResult(name = "reportReceiptResponse", targetNamespace = NAMESPACE, partName = PART)
    ReportReceiptResponse reportReceipt(@WebParam(name = "reportReceipt", targetNamespace = NAMESPACE, partName = PART) ReportReceipt request,
            @WebParam(name = KEY, targetNamespace = NAMESPACE, partName = KEY, header = true) String key);

    /**
     * A servant acknowledged, disagreed or refused in the document-flow system. The answer is kept with its proof and marked as told by it.
     * Where the methodology does not allow this medium, or such a refusal, it is a 409 with act and point.
     */
    @WebMethod
    @WebResult(name = "reportAnswerResponse", targetNamespace = NAMESPACE, partName = PART)
    ReportAnswerResponse reportAnswer(@WebParam(name = "reportAnswer", targetNamespace = NAMESPACE, partName = PART) ReportAnswer request,
            @WebParam(name = KEY, targetNamespace = NAMESPACE, partName = KEY, header = true) String key);

    /** State of a document with its history: numbers, receipts, answers. Ask for it where the answer to a write did not arrive. */
    @WebMethod
    @WebResult(name = "getStatusResponse", targetNamespace = NAMESPACE, partName = PART)
    GetStatusResponse getStatus(@WebParam(name = "getStatus", targetNamespace = NAMESPACE, partName = PART) GetStatus request);

    /** States of documents in the order of their last change: to compare after a restore. */
    @WebMethod
    @WebResult(name = "listStatusesResponse", targetNamespace = NAMESPACE, partName = PART)
    ListStatusesResponse listStatuses(@WebParam(name = "listStatuses", targetNamespace = NAMESPACE, partName = PART) ListStatuses request);

    /** Facts of executive discipline and of rewarded activities as proposals for the journal. Each fact is taken by itself; the answer names those refused. */
    @WebMethod
    @WebResult(name = "proposeFactsResponse", targetNamespace = NAMESPACE, partName = PART)
    ProposeFactsResponse proposeFacts(@WebParam(name = "proposeFacts", targetNamespace = NAMESPACE, partName = PART) ProposeFacts request,
            @WebParam(name = KEY, targetNamespace = NAMESPACE, partName = KEY, header = true) String key);

    /** States of the proposed facts in the order of their last change. */
    @WebMethod
    @WebResult(name = "listFactsResponse", targetNamespace = NAMESPACE, partName = PART)
    ListFactsResponse listFacts(@WebParam(name = "listFacts", targetNamespace = NAMESPACE, partName = PART) ListFacts request);

    /** Kinds of fact for which the methodology of the body gives points on that day. */
    @WebMethod
    @WebResult(name = "listFactKindsResponse", targetNamespace = NAMESPACE, partName = PART)
    ListFactKindsResponse listFactKinds(@WebParam(name = "listFactKinds", targetNamespace = NAMESPACE, partName = PART) ListFactKinds request);

    /** Units, people and posts: without a cursor all staff, with a cursor the changes since. size counts records of all three kinds. */
    @WebMethod
    @WebResult(name = "listStaffResponse", targetNamespace = NAMESPACE, partName = PART)
    ListStaffResponse listStaff(@WebParam(name = "listStaff", targetNamespace = NAMESPACE, partName = PART) ListStaff request);

    /** Changes of staff. Where the document-flow system keeps the staff data and nothing is wrong, they are loaded; otherwise the HR service decides. */
    @WebMethod
    @WebResult(name = "proposeStaffResponse", targetNamespace = NAMESPACE, partName = PART)
    ProposeStaffResponse proposeStaff(@WebParam(name = "proposeStaff", targetNamespace = NAMESPACE, partName = PART) ProposeStaff request,
            @WebParam(name = KEY, targetNamespace = NAMESPACE, partName = KEY, header = true) String key);

    /** What became of a proposal about staff. */
    @WebMethod
    @WebResult(name = "getStaffProposalResponse", targetNamespace = NAMESPACE, partName = PART)
    GetStaffProposalResponse getStaffProposal(@WebParam(name = "getStaffProposal", targetNamespace = NAMESPACE, partName = PART) GetStaffProposal request);

    /** Working calendar of a year. */
    @WebMethod
    @WebResult(name = "getCalendarResponse", targetNamespace = NAMESPACE, partName = PART)
    GetCalendarResponse getCalendar(@WebParam(name = "getCalendar", targetNamespace = NAMESPACE, partName = PART) GetCalendar request);
}
