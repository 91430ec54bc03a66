package kz.bagalau.web.rest.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.watch.ReadFeed;

/** {@code GET /api/v1/calendar/{token}}: the terms of the owner of a feed, for his calendar program. */
@Path("calendar/{token}")
@RequestScoped
public class CalendarResource {

    @EJB
    private ReadFeed feed;

    /** The terms that are not done, as iCalendar; 404 where there is no such feed any more. */
    @GET
    @Produces("text/calendar;charset=UTF-8")
    @Operates(Operation.FEED_READ)
    public String calendar(@PathParam("token") String token) {
        return feed.calendar(token).orElseThrow(() -> new NotFoundException());
    }
}
