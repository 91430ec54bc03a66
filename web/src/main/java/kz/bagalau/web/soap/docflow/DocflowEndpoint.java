package kz.bagalau.web.soap.docflow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.docflow.AnswerOperations;
import kz.bagalau.web.docflow.CalendarOperations;
import kz.bagalau.web.docflow.CheckOperations;
import kz.bagalau.web.docflow.DocumentOperations;
import kz.bagalau.web.docflow.FactOperations;
import kz.bagalau.web.docflow.StaffOperations;
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
import org.apache.cxf.phase.PhaseInterceptorChain;

/** Answers {@link Docflow} by the operations that REST has too. Carries no annotation of a service, so that full servers do not deploy it a second time. */
@Dependent
public class DocflowEndpoint implements Docflow {

    @Inject
    CheckOperations rights;

    @Inject
    DocumentOperations documents;

    @Inject
    AnswerOperations answers;

    @Inject
    FactOperations facts;

    @Inject
    StaffOperations staff;

    @Inject
    CalendarOperations calendars;

    @Override
    @Operates(Operation.DOCFLOW_CHECK)
    public CheckResponse check(Check request) {
        CheckResponse answer = new CheckResponse();
        answer.checkResult = rights.check();
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_LIST)
    public ListDocumentsResponse listDocuments(ListDocuments request) {
        ListDocumentsResponse answer = new ListDocumentsResponse();
        answer.documentPage = documents.listDocuments(request);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_READ)
    public GetDocumentResponse getDocument(GetDocument request) {
        GetDocumentResponse answer = new GetDocumentResponse();
        answer.document = documents.getDocument(request);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_FILES)
    public GetFilesResponse getFiles(GetFiles request) {
        GetFilesResponse answer = new GetFilesResponse();
        answer.documentFiles = documents.getFiles(request);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_REGISTER)
    public RegisterDocumentResponse registerDocument(RegisterDocument request, String key) {
        RegisterDocumentResponse answer = new RegisterDocumentResponse();
        answer.documentStatus = documents.registerDocument(request, key);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_REGISTER)
    public RefuseRegistrationResponse refuseRegistration(RefuseRegistration request, String key) {
        RefuseRegistrationResponse answer = new RefuseRegistrationResponse();
        answer.documentStatus = documents.refuseRegistration(request, key);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_RECEIPT)
    public ReportReceiptResponse reportReceipt(ReportReceipt request, String key) {
        ReportReceiptResponse answer = new ReportReceiptResponse();
        answer.documentStatus = documents.reportReceipt(request, key);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_ANSWER)
    public ReportAnswerResponse reportAnswer(ReportAnswer request, String key) {
        ReportAnswerResponse answer = new ReportAnswerResponse();
        answer.documentStatus = answers.reportAnswer(request, key);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_STATUS)
    public GetStatusResponse getStatus(GetStatus request) {
        GetStatusResponse answer = new GetStatusResponse();
        answer.documentStatus = documents.getStatus(request);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_LIST)
    public ListStatusesResponse listStatuses(ListStatuses request) {
        ListStatusesResponse answer = new ListStatusesResponse();
        answer.statusPage = documents.listStatuses(request);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_FACT_TELL)
    public ProposeFactsResponse proposeFacts(ProposeFacts request, String key) {
        ProposeFactsResponse answer = new ProposeFactsResponse();
        answer.factStatusList = facts.proposeFacts(request, key, lang(), Heard.path(PhaseInterceptorChain.getCurrentMessage()));
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_FACT_LIST)
    public ListFactsResponse listFacts(ListFacts request) {
        ListFactsResponse answer = new ListFactsResponse();
        answer.factStatusPage = facts.listFacts(request);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_FACT_LIST)
    public ListFactKindsResponse listFactKinds(ListFactKinds request) {
        ListFactKindsResponse answer = new ListFactKindsResponse();
        answer.factKindList = facts.listFactKinds(request, lang());
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_STAFF_LIST)
    public ListStaffResponse listStaff(ListStaff request) {
        ListStaffResponse answer = new ListStaffResponse();
        answer.staffPage = staff.listStaff(request);
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_STAFF_TELL)
    public ProposeStaffResponse proposeStaff(ProposeStaff request, String key) {
        ProposeStaffResponse answer = new ProposeStaffResponse();
        answer.staffProposal = staff.proposeStaff(request, key, lang());
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_STAFF_READ)
    public GetStaffProposalResponse getStaffProposal(GetStaffProposal request) {
        GetStaffProposalResponse answer = new GetStaffProposalResponse();
        answer.staffProposal = staff.getStaffProposal(request, lang());
        return answer;
    }

    @Override
    @Operates(Operation.DOCFLOW_CALENDAR)
    public GetCalendarResponse getCalendar(GetCalendar request) {
        GetCalendarResponse answer = new GetCalendarResponse();
        answer.calendar = calendars.getCalendar(request);
        return answer;
    }

    private static Lang lang() {
        return Heard.lang(PhaseInterceptorChain.getCurrentMessage());
    }
}
