package kz.bagalau.web.docflow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.TakeAnswers;
import kz.bagalau.web.docflow.type.DocumentStatus;
import kz.bagalau.web.docflow.type.ReportAnswer;

/** {@code reportAnswer}: what a servant answered in the document-flow system. */
@RequestScoped
public class AnswerOperations {

    @EJB
    TakeAnswers answers;
    @Inject
    DocumentOperations documents;

    /** The servant read a document, does not agree with it, or does not want to read it. @param key the idempotency key */
    public DocumentStatus reportAnswer(ReportAnswer asked, String key) {
        return documents.told(answers.report(Ids.of(asked.documentId, Operation.DOCFLOW_ANSWER), AnswerTexts.told(asked.answer), key));
    }
}
