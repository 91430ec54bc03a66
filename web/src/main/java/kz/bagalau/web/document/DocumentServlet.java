package kz.bagalau.web.document;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Refusal;
import kz.bagalau.documents.FetchDocument;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.web.error.Incident;

/**
 * A stored document at {@code /document/<id of its file>}: shown by the browser, or saved where the address says {@code save=true}. The
 * address of every document and scan of the application; who may open it is decided for each, and every look is in the trail.
 */
@WebServlet("/document/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/(\\d{1,18})");

    @EJB
    private FetchDocument documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> asked = asked(request);
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            SendFile.send(response, documents.fetch(asked.get()), "true".equals(request.getParameter("save")));
        } catch (AccessDenied denied) {
            refuse(request, response, denied);
        } catch (FileRefused disposed) {
            response.sendError(HttpServletResponse.SC_GONE);
        }
    }

    private static Optional<Long> asked(HttpServletRequest request) {
        Matcher place = PLACE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        return place.matches() ? Optional.of(Long.valueOf(place.group(1))) : Optional.empty();
    }

    /** A guest is led to the login; what does not exist is not there; of the rest the reader learns why he may not. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDenied denied) throws IOException {
        if (denied.refusal() == Refusal.NOT_LOGGED_IN) {
            response.sendRedirect(request.getContextPath() + "/login/login.xhtml");
        } else if (denied.refusal() == Refusal.UNKNOWN) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.setAttribute(Incident.REASON, denied.key());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
