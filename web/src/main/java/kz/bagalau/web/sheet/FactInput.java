package kz.bagalau.web.sheet;

import java.io.Serializable;
import kz.bagalau.assessment.SheetFacts;

/** The field of an actual value that is worked out beforehand. */
public class FactInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;
    private final String unit;
    private final String planned;
    private final String direction;
    private String precomputed;

    FactInput(SheetFacts.Line line) {
        code = line.code();
        name = line.name();
        unit = line.unit();
        planned = line.planned();
        direction = line.direction();
        precomputed = line.value();
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getUnit() {
        return unit;
    }

    public String getPlanned() {
        return planned;
    }

    public String getDirection() {
        return direction;
    }

    public String getPrecomputed() {
        return precomputed;
    }

    /** Takes the value; a field left empty comes as null. */
    public void setPrecomputed(String value) {
        precomputed = value == null ? "" : value.strip();
    }
}
