package kz.bagalau.web.soap.v1;

import jakarta.xml.ws.WebFault;

/** A question that is not answered, with the problem in the fault's detail. */
@WebFault(name = "problem", targetNamespace = "urn:kz:bagalau:results:v1")
public class ProblemFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With what went wrong. */
    public ProblemFault(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** What went wrong: the content of the detail. */
    public Problem getFaultInfo() {
        return problem;
    }
}
