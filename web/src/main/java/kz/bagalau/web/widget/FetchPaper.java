package kz.bagalau.web.widget;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;

import kz.bagalau.documents.FetchDocument;
import kz.bagalau.model.paper.StoredFile;

/** Hands out stored documents to those who may read them. */
@Named
@RequestScoped
public class FetchPaper {

    @EJB
    private FetchDocument fetch;

    /** Sends a document by the id of its file. */
    public void send(Long fileId) throws IOException {
        send(fetch.fetch(fileId));
    }

    /** Sends a file that was read already. */
    public static void send(StoredFile file) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(file.mediaType().value());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"document" + file.mediaType().extension() + "\"");
        external.setResponseContentLength(file.length());
        external.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }
}
