package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.calibration.DecideOnCalibration;
import kz.bagalau.web.login.Identity;

/** The official decides on an application: that the session is held and who sits, or, of a late one, that it is not. */
@Named
@ViewScoped
public class DecideTheCalibration extends CalibrationPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private DecideOnCalibration deciding;
    @Inject
    private Identity identity;

    private final Composition composition = new Composition();
    private String because;
    private String refusal;

    @Override
    String page() {
        return "/calibration/list.xhtml";
    }

    /** It is held by those chosen. */
    public String convene() {
        return identity.prove() ? said("calibration.decide.convened", () -> deciding.convene(getCalibration(), List.copyOf(composition.getPersons()), composition.getChair(), composition.getHolder(), because)) : null;
    }

    /** A late application is refused. */
    public String refuse() {
        return identity.prove() ? said("calibration.decide.refused", () -> deciding.refuse(getCalibration(), refusal)) : null;
    }

    private String said(String key, Runnable deed) {
        return then(() -> {
            deed.run();
            room().say(FacesMessage.SEVERITY_INFO, words().say(key));
        });
    }

    /** Who sits. */
    public Composition getComposition() {
        return composition.of(() -> deciding.candidates(getCalibration()), () -> deciding.holders(getCalibration()), language().getLocale());
    }

    /** Why a late application is admitted. */
    public String getBecause() {
        return because;
    }

    /** Takes why it is admitted. */
    public void setBecause(String words) {
        because = words;
    }

    /** Why it is refused. */
    public String getRefusal() {
        return refusal;
    }

    /** Takes why it is refused. */
    public void setRefusal(String words) {
        refusal = words;
    }
}
