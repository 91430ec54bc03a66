package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.bagalau.documents.FetchDocument;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.web.error.NotThere;

/** Hands out a stored document: shown by the browser, or saved where the address says {@code save=true}. */
@Named
@RequestScoped
public class OpenDocument {

    @EJB
    private FetchDocument documents;

    private Long document;
    private boolean save;

    /** Sends the bytes instead of a page. */
    public void send() throws IOException {
        if (document == null) {
            throw new NotThere("no document named");
        }
        StoredFile file = documents.fetch(document);
        boolean shown = !save && file.mediaType() == MediaType.PDF;
        deliver(file.name(), file.mediaType().value(), file.content(), shown);
    }

    /** Answers with a file instead of a page. */
    public static void deliver(String name, String type, byte[] bytes, boolean shown) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseContentType(type);
        external.setResponseContentLength(bytes.length);
        external.setResponseHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        external.getResponseOutputStream().write(bytes);
        FacesContext.getCurrentInstance().responseComplete();
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long id) {
        document = id;
    }

    public boolean isSave() {
        return save;
    }

    public void setSave(boolean saved) {
        save = saved;
    }
}
