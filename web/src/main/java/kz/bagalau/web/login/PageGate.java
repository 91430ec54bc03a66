package kz.bagalau.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.Access;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.web.error.Incident;

/**
 * Opens a page, or leads where the caller has to go first: to the login, to the change of his one-time password, to the confirmation of
 * his identity. A page that no operation names does not exist.
 */
@ApplicationScoped
class PageGate {

    private static final Logger LOG = Logger.getLogger(PageGate.class.getName());

    @Inject
    private Access access;

    boolean opens(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Operation> operation = Operation.ofPage(Paths.view(request));
        if (operation.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        try {
            require(operation.get(), request);
            return true;
        } catch (AccessDenied denied) {
            refuse(denied, request, response);
            return false;
        }
    }

    private void require(Operation operation, HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            access.requirePage(operation, id(operation, request));
        } else {
            access.requireForm(operation);
        }
    }

    /** What the page's address names; null where that is no number: the page then says that its address does not tell what to open. */
    private static Long id(Operation operation, HttpServletRequest request) {
        if (operation.kind() == Kind.NONE) {
            return null;
        }
        String text = request.getParameter(operation.kind().parameter());
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text);
        } catch (NumberFormatException nonsense) {
            return null;
        }
    }

    private static void refuse(AccessDenied denied, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (denied.refusal()) {
            case NOT_LOGGED_IN -> lead(Paths.returning(Paths.LOGIN, request), request, response);
            case PASSWORD_DUE -> lead(Paths.CHANGE, request, response);
            case UNCONFIRMED -> lead(Paths.returning(Paths.CONFIRM, request), request, response);
            default -> forbid(denied, request, response);
        }
    }

    private static void forbid(AccessDenied denied, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.log(Level.INFO, "{0} {1}: {2}", new Object[] {request.getMethod(), Paths.of(request), denied.getMessage()});
        request.setAttribute(Incident.REASON, denied.key());
        response.sendError(denied.refusal() == Refusal.UNKNOWN ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }

    private static void lead(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getContextPath() + page;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
