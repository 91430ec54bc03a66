package kz.bagalau.web.rest.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.survey.ReadReport;

/** {@code GET /api/v1/cases/{case}/survey-report}: what an anonymous survey came to, as the caller may see it. */
@Path("cases/{case}/survey-report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveyReportResource {

    @EJB
    private ReadReport reports;

    /** The report, in the language of {@code Accept-Language}; 404 while there is none. */
    @GET
    @Operates(Operation.SURVEY_REPORT)
    public Response report(@PathParam("case") long caseId, @Context HttpHeaders headers) {
        Lang lang = Spoken.of(headers);
        return Response.ok(SurveyReportAnswer.of(reports.find(caseId).orElseThrow(NotFoundException::new), lang)).language(lang.code()).build();
    }
}
