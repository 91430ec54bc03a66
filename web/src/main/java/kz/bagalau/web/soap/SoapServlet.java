package kz.bagalau.web.soap;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.bagalau.about.TellAbout;
import kz.bagalau.assessment.ReadExplanation;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.survey.ReadReport;
import kz.bagalau.survey.SummariseSurveys;
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

    @Override
    public void loadBus(ServletConfig config) {
        super.loadBus(config);
        publish("/v1/about", AboutService.class, new AboutEndpoint(tellAbout));
        publish("/v1/results", ResultsService.class, new ResultsEndpoint(readExplanation, readReport, summariseSurveys, showSheet));
    }

    /** A question by POST, up to a length; by GET only the description of a service is handed out. */
    @Override
    protected void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        super.invoke(new ShortRequest(request, LONGEST), response);
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
