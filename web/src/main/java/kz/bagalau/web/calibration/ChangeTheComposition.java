package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.bagalau.calibration.ChangeComposition;
import kz.bagalau.calibration.ChangeComposition.Composed;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.session.InTheRoom;
import kz.bagalau.web.text.Words;

/** The official changes the composition of a session before its vote is over; no score is shown to him. */
@Named
@ViewScoped
public class ChangeTheComposition implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ChangeComposition change;
    @Inject
    private Identity identity;
    @Inject
    private Language language;
    @Inject
    private Words words;
    @Inject
    private InTheRoom room;

    private Long calibration;
    private final Composition composition = new Composition();
    private String because;
    private transient Composed composed;

    /** Begins with those who sit. */
    public void load() {
        composition.setPersons(getComposed().persons());
        composition.setChair(getComposed().chair());
        composition.setHolder(getComposed().holder());
    }

    /** Puts others in the composition. */
    public String change() {
        return !identity.prove() ? null : room.then("/calibration/list.xhtml?faces-redirect=true", () -> {
            change.change(calibration, List.copyOf(composition.getPersons()), composition.getChair(), composition.getHolder(), because);
            room.say(FacesMessage.SEVERITY_INFO, words.say("calibration.compose.done"));
        });
    }

    /** The composition as it stands. */
    public Composed getComposed() {
        if (composed == null) {
            composed = change.of(calibration);
        }
        return composed;
    }

    /** Who sits, and who could. */
    public Composition getComposition() {
        return composition.of(() -> getComposed().candidates(), () -> getComposed().holders(), language.getLocale());
    }

    /** True while the composition can be changed. */
    public boolean isOpen() {
        return getComposed().open();
    }

    /** A name in the reader's language. */
    public String name(PersonName name) {
        return name == null ? "–" : name.in(language.getLocale()).full();
    }

    /** The session's id. */
    public Long getCalibration() {
        return calibration;
    }

    /** Takes the session's id. */
    public void setCalibration(Long id) {
        calibration = id;
    }

    /** On which ground. */
    public String getBecause() {
        return because;
    }

    /** Takes the ground. */
    public void setBecause(String ground) {
        because = ground;
    }
}
