package kz.bagalau.web.document;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.documents.FetchDocument;
import kz.bagalau.model.paper.StoredFile;

/** A stored document at {@code /document/<id>}: its bytes, never shown inside a page of ours. */
@WebServlet("/document/*")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private FetchDocument documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(documents.fetch(Long.valueOf(request.getPathInfo().substring(1))), response);
        } catch (NumberFormatException | NullPointerException | StringIndexOutOfBoundsException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (EJBException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(StoredFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType().value());
        response.setContentLength(file.length());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(file.content());
    }
}
