package kz.bagalau.web.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;
import kz.bagalau.audit.Correlation;
import kz.bagalau.web.http.ExchangeName;

/**
 * Names each exchange with another program: as the program named it, or anew. The name stands in the answer, in the audit trail and, with
 * what came of it, in the log.
 */
public class CorrelationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CorrelationFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String id = ExchangeName.of(request);
        response.setHeader(ExchangeName.HEADER, id);
        try {
            Correlation.as(id, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        } finally {
            note(request, response, id);
        }
    }

    /** Only of the exchange: other addresses may carry secrets. */
    private static void note(HttpServletRequest request, HttpServletResponse response, String id) {
        if (LimitFilter.exchange(request)) {
            LOG.info(() -> request.getMethod() + " " + request.getRequestURI() + " " + response.getStatus() + ", correlation " + id);
        }
    }
}
