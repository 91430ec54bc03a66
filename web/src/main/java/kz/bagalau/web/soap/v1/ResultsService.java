package kz.bagalau.web.soap.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.xml.bind.annotation.XmlElement;

/** The SOAP questions about stored results. */
@WebService(name = "Results", targetNamespace = "urn:kz:bagalau:results:v1")
public interface ResultsService {

    /**
     * How a stored result came about, by which points, down to what the caller may see; the same as REST answers.
     *
     * @param caseId   the case
     * @param resultId the result; left out: the one that stands
     * @param language kk, ru or en; left out: the caller's own
     * @throws ProblemFault when the caller may not see it, or it is not there
     */
    @WebMethod
    @WebResult(name = "explanation")
    ExplanationReply explanation(@WebParam(name = "case") @XmlElement(required = true) Long caseId, @WebParam(name = "result") Long resultId, @WebParam(name = "language") String language)
            throws ProblemFault;

    /**
     * What an anonymous survey came to, as the caller may see it.
     *
     * @param caseId   the case
     * @param language kk, ru or en; left out: the caller's own
     * @throws ProblemFault when the caller may not see it, or there is none yet
     */
    @WebMethod
    @WebResult(name = "surveyReport")
    SurveyReportReply surveyReport(@WebParam(name = "case") @XmlElement(required = true) Long caseId, @WebParam(name = "language") String language) throws ProblemFault;

    /**
     * What the anonymous surveys of a cycle came to together, for the head of HR.
     *
     * @param cycleId  the cycle
     * @param language kk, ru or en; left out: the caller's own
     * @throws ProblemFault when the caller may not see it, or its edition holds no such survey
     */
    @WebMethod
    @WebResult(name = "surveySummary")
    SurveySummaryReply surveySummary(@WebParam(name = "cycle") @XmlElement(required = true) Long cycleId, @WebParam(name = "language") String language) throws ProblemFault;

    /**
     * A sheet, e.g. of a quarter, as its readers read it.
     *
     * @param sheetId  the sheet
     * @param language kk, ru or en; left out: the caller's own
     * @throws ProblemFault when the caller may not see it
     */
    @WebMethod
    @WebResult(name = "sheet")
    SheetReply sheet(@WebParam(name = "sheet") @XmlElement(required = true) Long sheetId, @WebParam(name = "language") String language) throws ProblemFault;
}
