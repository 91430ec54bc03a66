package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.bagalau.calibration.DecideOnCalibration;
import kz.bagalau.model.body.PersonName;
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

    private List<Long> persons = new ArrayList<>();
    private Long chair;
    private String because;
    private transient Map<Long, PersonName> candidates;

    @Override
    String page() {
        return "/calibration/list.xhtml";
    }

    /** It is held by those chosen. */
    public String convene() {
        return identity.prove() ? said("calibration.decide.convened", () -> deciding.convene(getCalibration(), List.copyOf(persons), chair, because)) : null;
    }

    /** A late application is refused. */
    public String refuse() {
        return identity.prove() ? said("calibration.decide.refused", () -> deciding.refuse(getCalibration(), because)) : null;
    }

    private String said(String key, Runnable deed) {
        return then(() -> {
            deed.run();
            room().say(FacesMessage.SEVERITY_INFO, words().say(key));
        });
    }

    /** Who could sit, by name. */
    public List<Map.Entry<Long, PersonName>> getCandidates() {
        if (candidates == null) {
            candidates = deciding.candidates(getCalibration());
        }
        return candidates.entrySet().stream().sorted(Comparator.comparing(one -> one.getValue().in(language().getLocale()).full())).toList();
    }

    /** The name of one who could sit. */
    public String candidate(PersonName name) {
        return name.in(language().getLocale()).full();
    }

    /** Those chosen. */
    public List<Long> getPersons() {
        return persons;
    }

    /** Takes those chosen. */
    public void setPersons(List<Long> ids) {
        persons = new ArrayList<>(ids);
    }

    /** The chair chosen, or null. */
    public Long getChair() {
        return chair;
    }

    /** Takes the chair. */
    public void setChair(Long id) {
        chair = id;
    }

    /** The reason. */
    public String getBecause() {
        return because;
    }

    /** Takes the reason. */
    public void setBecause(String words) {
        because = words;
    }
}
