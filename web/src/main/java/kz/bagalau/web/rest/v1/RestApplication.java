package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, version 1: resources are found in this package. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {
}
