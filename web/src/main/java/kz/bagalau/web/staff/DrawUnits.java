package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.body.Bodies;
import kz.bagalau.body.UnitDeeds;
import kz.bagalau.body.UnitTree;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Unit;
import kz.bagalau.staff.StaffList;
import kz.bagalau.web.error.NotThere;

/** The tree of a body's units, and the form that adds or changes one. */
@Named
@ViewScoped
public class DrawUnits implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long body;
    private Long unit;
    private String code;
    private String kk;
    private String ru;
    private Long parent;
    private Integer place;
    private LocalDate abolished;

    private UnitTree tree;
    private Map<Long, Long> people;

    @EJB
    private Bodies bodies;

    @EJB
    private StaffList staff;

    @EJB
    private UnitDeeds deeds;

    @Inject
    private WorkingBody working;

    @Inject
    private Access access;

    @Inject
    private Choices choices;

    @Inject
    private Told told;

    /** Reads the tree and, where the address names a unit, what stands of it. */
    public void load() {
        body = working.or(body);
        if (body == null) {
            throw new NotThere("body");
        }
        tree = UnitTree.of(bodies.units(body));
        people = staff.perUnit(body);
        if (unit != null) {
            fill(tree.lines().stream().map(UnitTree.Line::unit).filter(one -> one.id().equals(unit)).findFirst()
                    .orElseThrow(() -> new NotThere("unit " + unit)));
        }
    }

    private void fill(Unit found) {
        code = found.code();
        kk = found.name().kk();
        ru = found.name().ru();
        parent = found.parentId();
        place = found.place();
    }

    /** Adds the unit, or changes it. */
    public String save() {
        return told.attempt(this::store, "staff.units.done", "/staff/units.xhtml?body=" + body);
    }

    private void store() {
        int at = place == null ? tree.lines().size() + 1 : place;
        if (unit == null) {
            deeds.add(body, code, Bilingual.of(kk, ru), parent, at);
        } else {
            deeds.change(body, unit, Bilingual.of(kk, ru), parent, at);
        }
    }

    /** Abolishes the unit. */
    public String abolish() {
        return told.attempt(() -> deeds.abolish(body, unit, abolished), "staff.units.abolished", "/staff/units.xhtml?body=" + body);
    }

    /** True when the reader may change units. */
    public boolean isChangeable() {
        return access.may(Operation.UNIT_CHANGE, body);
    }

    /** The tree. */
    public UnitTree getTree() {
        return tree;
    }

    /** How many serve in a unit today. */
    public long people(Long unitId) {
        return people.getOrDefault(unitId, 0L);
    }

    /** The units that may stand above. */
    public List<Choice> getUnits() {
        return choices.units(body).stream().filter(one -> !one.id().equals(unit)).toList();
    }

    /** The body. */
    public Long getBody() {
        return body;
    }

    /** Takes: the body. */
    public void setBody(Long body) {
        this.body = body;
    }

    /** The unit that is changed; null: a new one. */
    public Long getUnit() {
        return unit;
    }

    /** Takes: the unit that is changed; null: a new one. */
    public void setUnit(Long unit) {
        this.unit = unit;
    }

    /** The code. */
    public String getCode() {
        return code;
    }

    /** Takes: the code. */
    public void setCode(String code) {
        this.code = code;
    }

    /** The name in Kazakh. */
    public String getKk() {
        return kk;
    }

    /** Takes: the name in Kazakh. */
    public void setKk(String kk) {
        this.kk = kk;
    }

    /** The name in Russian. */
    public String getRu() {
        return ru;
    }

    /** Takes: the name in Russian. */
    public void setRu(String ru) {
        this.ru = ru;
    }

    /** The unit above. */
    public Long getParent() {
        return parent;
    }

    /** Takes: the unit above. */
    public void setParent(Long parent) {
        this.parent = parent;
    }

    /** The place among its siblings. */
    public Integer getPlace() {
        return place;
    }

    /** Takes: the place among its siblings. */
    public void setPlace(Integer place) {
        this.place = place;
    }

    /** The day from which the unit is no more. */
    public LocalDate getAbolished() {
        return abolished;
    }

    /** Takes: the day from which the unit is no more. */
    public void setAbolished(LocalDate abolished) {
        this.abolished = abolished;
    }
}
