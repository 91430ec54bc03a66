package kz.bagalau.web.widget;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out a file as the answer to a form. */
public final class Download {

    private Download() {
    }

    /** Writes the bytes under their name; the page stays as it is. */
    public static void hand(String name, String type, byte[] content) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        external.getResponseOutputStream().write(content);
        FacesContext.getCurrentInstance().responseComplete();
    }
}
