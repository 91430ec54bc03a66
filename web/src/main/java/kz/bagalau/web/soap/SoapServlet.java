package kz.bagalau.web.soap;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bagalau.about.TellAbout;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.ReadExplanation;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.survey.ReadReport;
import kz.bagalau.survey.SummariseSurveys;
import kz.bagalau.web.login.BearerVerifier;
import kz.bagalau.web.soap.docflow.Description;
import kz.bagalau.web.soap.docflow.DocflowEndpoint;
import kz.bagalau.web.soap.docflow.DocflowPorts;
import kz.bagalau.web.soap.v1.AboutEndpoint;
import kz.bagalau.web.soap.v1.AboutService;
import kz.bagalau.web.soap.v1.ResultsEndpoint;
import kz.bagalau.web.soap.v1.ResultsService;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** Publishes the SOAP services below {@code /soap} by CXF, on every server alike. */
public class SoapServlet extends CXFNonSpringServlet {

    private static final long serialVersionUID = 1L;

    /** A question names a matter and a language: nobody needs more. */
    private static final int LONGEST = 1_000_000;

    private static final String DOCFLOW = "/v1/docflow";

    @EJB
    private transient TellAbout tellAbout;

    @EJB
    private transient ReadExplanation readExplanation;

    @EJB
    private transient ReadReport readReport;

    @EJB
    private transient SummariseSurveys summariseSurveys;

    @EJB
    private transient ShowSheet showSheet;

    @Inject
    private transient DocflowEndpoint docflow;

    @Override
    public void loadBus(ServletConfig config) {
        super.loadBus(config);
        publish("/v1/about", AboutService.class, new AboutEndpoint(tellAbout));
        publish("/v1/results", ResultsService.class, new ResultsEndpoint(readExplanation, readReport, summariseSurveys, showSheet));
        DocflowPorts.publish(getBus(), DOCFLOW, docflow);
    }

    /** By GET only the description of a service is handed out. Files come to the exchange alone, up to the limit of its filter, and nothing of strangers is read there. */
    @Override
    protected void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        if (!String.valueOf(request.getPathInfo()).startsWith(DOCFLOW)) {
            super.invoke(new ShortRequest(request, LONGEST), response);
        } else if (!described(request, response)) {
            if (CurrentCaller.get().known()) {
                super.invoke(request, response);
            } else {
                refuse(request, response);
            }
        }
    }

    private static boolean described(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            return Description.answered(request, response);
        } catch (IOException broken) {
            throw new ServletException(broken);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            BearerVerifier.refuse(request, response);
        } catch (IOException broken) {
            throw new ServletException(broken);
        }
    }

    private void publish(String address, Class<?> contract, Object endpoint) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(getBus());
        factory.setServiceClass(contract);
        factory.setServiceBean(endpoint);
        factory.setAddress(address);
        factory.create();
    }
}
