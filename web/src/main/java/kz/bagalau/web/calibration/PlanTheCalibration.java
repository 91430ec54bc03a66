package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.ListCases;
import kz.bagalau.calibration.CalibrationRow;
import kz.bagalau.calibration.PlanCalibration;
import kz.bagalau.calibration.ReadCalibrations;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.calibration.Calibration;
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
    private ReadCalibrations read;
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
    private List<Long> persons = new ArrayList<>();
    private Long chair;
    private String because;
    private transient List<Period> parts;
    private transient Map<Long, PersonName> candidates;

    private static Long body() {
        return CurrentCaller.get().bodyId();
    }

    /** Plans it. */
    public String plan() {
        return said("calibration.plan.done", () -> planning.plan(body(), unit, part, List.copyOf(persons), chair));
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
        return cases.units(body());
    }

    /** The parts of the year over which a session may be planned; none where the act knows no such session. */
    public List<Period> getParts() {
        if (parts == null) {
            parts = planning.parts(body());
        }
        return parts;
    }

    /** Who could sit, by name. */
    public List<Map.Entry<Long, PersonName>> getCandidates() {
        if (candidates == null) {
            candidates = planning.candidates(body());
        }
        return candidates.entrySet().stream().sorted(Comparator.comparing(one -> candidate(one.getValue()))).toList();
    }

    /** A name in the reader's language. */
    public String candidate(PersonName name) {
        return name.in(language.getLocale()).full();
    }

    /** Those that are planned and not opened. */
    public List<CalibrationRow> getPlanned() {
        return read.list(body(), ListQuery.everything()).rows().stream().filter(one -> one.unit() != null && one.stage().equals(Calibration.APPOINTED)).toList();
    }

    /** The unit of a session and its part. */
    public String about(CalibrationRow row) {
        return ListTheCalibrations.about(row, words) + ", " + row.part();
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

    /** Who sits. */
    public List<Long> getPersons() {
        return persons;
    }

    /** Takes who sits. */
    public void setPersons(List<Long> ids) {
        persons = new ArrayList<>(ids);
    }

    /** The chair, or null. */
    public Long getChair() {
        return chair;
    }

    /** Takes the chair. */
    public void setChair(Long id) {
        chair = id;
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
