package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.ListCases;
import kz.bagalau.calibration.PlanCalibration.Planned;
import kz.bagalau.calibration.PlanCalibration;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.model.body.Unit;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.session.InTheRoom;
import kz.bagalau.web.text.Words;

/** The official plans a session over a whole unit, or calls one off. */
@Named
@ViewScoped
public class PlanTheCalibration implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/calibration/plan.xhtml?faces-redirect=true";

    @EJB
    private PlanCalibration planning;
    @EJB
    private ListCases cases;
    @Inject
    private Identity identity;
    @Inject
    private Language language;
    @Inject
    private Words words;
    @Inject
    private InTheRoom room;

    private Long unit;
    private String part;
    private final Composition composition = new Composition();
    private String because;
    private transient List<Period> parts;
    private transient List<Unit> units;
    private transient List<Planned> planned;

    private static Long body() {
        return CurrentCaller.get().bodyId();
    }

    /** Plans it. */
    public String plan() {
        return identity.prove() ? said("calibration.plan.done", () -> planning.plan(body(), unit, part, List.copyOf(composition.getPersons()), composition.getChair(), composition.getHolder())) : null;
    }

    /** Calls one off. */
    public String cancel(Long id) {
        return identity.prove() ? said("calibration.plan.cancelled", () -> planning.cancel(id, because)) : null;
    }

    private String said(String key, Runnable deed) {
        return room.then(PAGE, () -> {
            deed.run();
            room.say(FacesMessage.SEVERITY_INFO, words.say(key));
        });
    }

    /** The units of the body. */
    public List<Unit> getUnits() {
        if (units == null) {
            units = cases.units(body());
        }
        return units;
    }

    /** The parts of the year over which a session may be planned; none where the act knows no such session. */
    public List<Period> getParts() {
        if (parts == null) {
            parts = planning.parts(body());
        }
        return parts;
    }

    /** Who sits. */
    public Composition getComposition() {
        return composition.of(() -> planning.candidates(body()), () -> planning.holders(body()), language.getLocale());
    }

    /** Those that are planned and not opened. */
    public List<Planned> getPlanned() {
        if (planned == null) {
            planned = planning.planned(body());
        }
        return planned;
    }

    /** The unit of a session and its part. */
    public String about(Planned one) {
        String name = getParts().stream().filter(each -> each.code().equals(one.part())).map(each -> words.of(each.name())).findFirst().orElse(one.part());
        return words.name(one.unit().kk(), one.unit().ru()) + ", " + name;
    }

    /** The unit. */
    public Long getUnit() {
        return unit;
    }

    /** Takes the unit. */
    public void setUnit(Long id) {
        unit = id;
    }

    /** The part of the year. */
    public String getPart() {
        return part;
    }

    /** Takes the part. */
    public void setPart(String code) {
        part = code;
    }

    /** Why it is called off. */
    public String getBecause() {
        return because;
    }

    /** Takes why. */
    public void setBecause(String reason) {
        because = reason;
    }
}
