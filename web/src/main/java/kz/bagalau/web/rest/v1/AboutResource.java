package kz.bagalau.web.rest.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.bagalau.about.About;
import kz.bagalau.about.TellAbout;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;

/** {@code GET /api/v1/about}: which program answers here. */
@Path("about")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AboutResource {

    @EJB
    private TellAbout tellAbout;

    /** Name, version and day of the installation. */
    @GET
    @Operates(Operation.ABOUT_READ)
    public AboutAnswer about() {
        About about = tellAbout.about();
        return new AboutAnswer(about.name(), about.version(), about.today().toString(), about.moved());
    }

    /** The answer's fields; {@code today} is an ISO date. */
    public record AboutAnswer(String name, String version, String today, boolean clockMoved) {
    }
}
