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
import kz.bagalau.survey.SummariseSurveys;

/** {@code GET /api/v1/cycles/{cycle}/survey-summary}: what the anonymous surveys of a cycle came to together, for the head of HR. */
@Path("cycles/{cycle}/survey-summary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveySummaryResource {

    @EJB
    private SummariseSurveys summaries;

    /** The summary, in the language of {@code Accept-Language}; 404 where the cycle's edition holds no anonymous survey. */
    @GET
    @Operates(Operation.SURVEY_SUMMARY)
    public Response summary(@PathParam("cycle") long cycleId, @Context HttpHeaders headers) {
        Lang lang = Spoken.of(headers);
        return Response.ok(SurveySummaryAnswer.of(summaries.totals(cycleId).orElseThrow(NotFoundException::new), lang)).language(lang.code()).build();
    }
}
