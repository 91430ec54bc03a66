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
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.ReadExplanation;
import kz.bagalau.assessment.ResultExplained;
import kz.bagalau.law.explain.Told;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.evaluation.CaseResult;

/**
 * {@code GET /api/v1/cases/{case}/results/{result}/explanation}: how a stored result came about, by which points, down to what the caller may see.
 * {@code standing} instead of a number names the result that stands.
 */
@Path("cases/{case}/results/{result}/explanation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationResource {

    @EJB
    private ReadExplanation read;

    /** The result and its reasons, in the language of {@code Accept-Language}; 404 where the case has no such result. */
    @GET
    @Operates(Operation.CASE_RESULT)
    public Response explanation(@PathParam("case") long caseId, @PathParam("result") String result, @Context HttpHeaders headers) {
        Lang lang = Spoken.of(headers);
        ResultExplained found = read.of(caseId, number(result), lang).orElseThrow(NotFoundException::new);
        return Response.ok(ExplanationAnswer.of(caseId, found)).language(lang.code()).build();
    }

    private static Long number(String result) {
        if (result.equals("standing")) {
            return null;
        }
        try {
            return Long.valueOf(result);
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException();
        }
    }

    /**
     * The answer's fields.
     *
     * @param kind    the name of the edition's rule that the result answers
     * @param part    the part of the period, e.g. "Q1"; empty for the whole
     * @param score   exact points as a fraction, "62/3"; null where there are none
     * @param shown   the points as people read them, "20.67"
     * @param grade   the code of the grade; null while the body must decide
     * @param hash    the edition as it was when the result was computed, by SHA-256
     * @param program the version of the program that computed it
     * @param because the reasons, the conclusion first
     */
    public record ExplanationAnswer(long caseId, long result, String kind, String part, String score, String shown, String grade, boolean superseded,
            String decidedOn, String hash, String program, List<Reason> because) {

        static ExplanationAnswer of(long caseId, ResultExplained found) {
            CaseResult result = found.result();
            return new ExplanationAnswer(caseId, result.id(), result.kind(), result.part(), result.score(),
                    result.points().map(ExplanationAnswer::shown).orElse(null), result.grade(), result.superseded(), result.decidedOn().toString(),
                    result.editionHash(), result.program(), Told.tree(found.sentences()).stream().map(Reason::of).toList());
        }

        private static String shown(Score score) {
            return Rounding.SHOWN.display(score);
        }
    }
}
