package kz.bagalau.web.soap.v1;

import jakarta.jws.WebMethod;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;

/** The SOAP question which program answers here. */
@WebService(name = "About", targetNamespace = "urn:kz:bagalau:about:v1")
public interface AboutService {

    /** Name, version and day of the installation. */
    @WebMethod
    @WebResult(name = "about")
    AboutReply about();
}
