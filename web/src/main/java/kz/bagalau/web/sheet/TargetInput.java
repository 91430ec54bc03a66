package kz.bagalau.web.sheet;

import java.io.Serializable;
import java.util.Optional;
import kz.bagalau.law.sheet.TargetLine;

/** The fields of a line of targets. */
public class TargetInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private String name = "";
    private String unit = "";
    private String planned = "";
    private String actual = "";
    private String reached;
    private boolean ofPlan;

    TargetInput(String code) {
        this.code = code;
    }

    static TargetInput of(TargetLine line) {
        TargetInput input = new TargetInput(line.code());
        input.name = line.name();
        input.unit = line.unit();
        input.planned = line.planned();
        input.actual = line.actual();
        input.reached = line.reached().map(Object::toString).orElse(null);
        return input;
    }

    void fixed(boolean byPlan) {
        ofPlan = byPlan;
    }

    TargetLine line() {
        boolean said = reached != null && !reached.isBlank();
        return new TargetLine(code, name, unit, planned, actual, said ? Optional.of(Boolean.valueOf(reached)) : Optional.empty());
    }

    /** True where the plan gave name, unit and planned value. */
    public boolean isOfPlan() {
        return ofPlan;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String words) {
        name = words;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String words) {
        unit = words;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String words) {
        planned = words;
    }

    public String getActual() {
        return actual;
    }

    public void setActual(String words) {
        actual = words;
    }

    public String getReached() {
        return reached;
    }

    public void setReached(String yesOrNo) {
        reached = yesOrNo;
    }
}
