package kz.bagalau.web.rest.docflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.web.docflow.CalendarOperations;
import kz.bagalau.web.docflow.type.Calendar;
import kz.bagalau.web.docflow.type.GetCalendar;

/** {@code GET /api/v1/docflow/calendar/{year}}: the working calendar. */
@Path("docflow/calendar/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkingCalendarResource extends Face {

    @Inject
    CalendarOperations operations;

    /** The special days of a year. */
    @GET
    @Operates(Operation.DOCFLOW_CALENDAR)
    public Response getCalendar(@PathParam("year") String year) {
        return answer(() -> {
            Calendar calendar = operations.getCalendar(asked(GetCalendar.class).with("year", year).read());
            return tagged(calendar.version, () -> calendar);
        });
    }
}
