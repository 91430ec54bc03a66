package kz.bagalau.web.rest.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.text.Lang;

/** {@code GET /api/v1/sheets/{sheet}}: a sheet, e.g. of a quarter, as its readers read it: what stands in it and what it comes to. */
@Path("sheets/{sheet}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SheetResource {

    @EJB
    private ShowSheet show;

    /** The sheet, in the language of {@code Accept-Language}. */
    @GET
    @Operates(Operation.SHEET_READ)
    public Response sheet(@PathParam("sheet") long sheetId, @Context HttpHeaders headers) {
        Lang lang = Spoken.of(headers);
        return Response.ok(SheetAnswer.of(show.reading(sheetId), CurrentCaller.get().personId(), lang)).language(lang.code()).build();
    }
}
