package kz.bagalau.web.document;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.papers.Column;
import kz.bagalau.papers.XlsxWriter;

/**
 * The one way in which a file leaves the application: with its type as it was recognised, its length, and its name in any alphabet.
 * Only a PDF of ours or a scan is ever shown inside the browser; that nothing guesses another type, and nothing is kept, the filter of
 * security headers says for every answer.
 */
public final class SendFile {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SendFile() {
    }

    /** Answers a request with a stored file. */
    static void send(HttpServletResponse response, StoredFile file, boolean save) throws IOException {
        write(response, file.name(), file.mediaType().value(), file.content(), !save && file.mediaType() == MediaType.PDF);
    }

    /** Answers with a stored file instead of a page. */
    public static void send(StoredFile file) throws IOException {
        send(file.name(), file.mediaType().value(), file.content());
    }

    /** Answers with bytes to be saved instead of a page. */
    public static void send(String name, String type, byte[] bytes) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        write((HttpServletResponse) faces.getExternalContext().getResponse(), name, type, bytes, false);
        faces.responseComplete();
    }

    /** Answers with a table to be saved as XLSX, row by row, instead of a page; the name is in Latin letters, without its ending. */
    public static void xlsx(String name, String title, List<Column> columns, Iterator<List<Object>> rows) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(XLSX);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        XlsxWriter.write(external.getResponseOutputStream(), title, columns, rows);
        faces.responseComplete();
    }

    private static void write(HttpServletResponse response, String name, String type, byte[] bytes, boolean shown) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(bytes);
    }
}
