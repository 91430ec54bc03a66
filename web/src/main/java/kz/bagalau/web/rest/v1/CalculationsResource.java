package kz.bagalau.web.rest.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.Calculator;
import kz.bagalau.acts.RequestLimits;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Calculate;

/** {@code POST /api/v1/editions/{edition}/calculations}: facts in, result and reasons out; nothing is stored. */
@Path("editions/{edition}/calculations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CalculationsResource {

    @EJB
    Calculate calculate;

    @Context
    HttpHeaders headers;

    /**
     * The answer of the rule asked, in the language of {@code Accept-Language}.
     *
     * @throws kz.bagalau.law.explain.BadFacts naming every fact that will not do
     */
    @POST
    @Operates(Operation.LAW_CALCULATE)
    public Response calculate(@PathParam("edition") String name, InputStream body) {
        if (headers.getLength() > RequestLimits.CHARACTERS) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        Calculator calculator = calculate.calculator(name).orElseThrow(() -> new NotThere("rest.unknown.edition", name));
        Lang lang = Spoken.of(headers);
        return Response.ok(CalculationAnswer.of(lang, calculator, calculator.read(new InputStreamReader(body, StandardCharsets.UTF_8)))).language(lang.locale()).build();
    }
}
