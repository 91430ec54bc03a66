package kz.bagalau.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The page that asks for the password again, and leads back to what needs it. */
@Named
@RequestScoped
public class ConfirmIdentity {

    @Inject
    private Identity identity;

    @Inject
    private FacesContext faces;

    private String to;

    /** Leads back when the password is right. */
    public void confirm() throws IOException {
        if (identity.prove()) {
            ExternalContext external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + Paths.inside(to));
            faces.responseComplete();
        }
    }

    /** Where to go afterwards. */
    public String getTo() {
        return to;
    }

    /** Takes the address to go to. */
    public void setTo(String to) {
        this.to = to;
    }
}
