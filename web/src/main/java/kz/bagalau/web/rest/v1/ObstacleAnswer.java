package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.web.text.Areas;

/** The law forbids it: 409 with its words and its place. */
@Provider
public class ObstacleAnswer implements ExceptionMapper<ObstacleException> {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(ObstacleException stopped) {
        Telling telling = Telling.of(headers, uri);
        LegalObstacle obstacle = stopped.obstacle();
        return telling.answer(telling.problem("obstacle", Response.Status.CONFLICT.getStatusCode(), Areas.sentences().say(telling.lang(), obstacle), obstacle.key())
                .at(Problem.Place.of(telling.lang(), obstacle.citation())));
    }
}
