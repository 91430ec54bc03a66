package kz.bagalau.web.sheet;

import java.io.Serializable;
import java.util.Optional;
import kz.bagalau.law.number.Score;
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
    private String score;
    private String own = "";
    private String note = "";
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
        input.score = line.scored().score().map(Score::toString).orElse(null);
        input.own = line.scored().own().map(Score::toString).orElse("");
        input.note = line.scored().note();
        return input;
    }

    void fixed(boolean byPlan) {
        ofPlan = byPlan;
    }

    TargetLine line() {
        boolean said = reached != null && !reached.isBlank();
        return new TargetLine(code, name, unit, planned, actual, said ? Optional.of(Boolean.valueOf(reached)) : Optional.empty(),
                new TargetLine.Scored(Optional.ofNullable(score).filter(text -> !text.isBlank()).map(Score::parse), Optional.empty(), note));
    }

    /** The points as text, or null while none are given. */
    public String getScore() {
        return score;
    }

    /** Takes the points. */
    public void setScore(String points) {
        score = points;
    }

    /** What the servant gave himself; empty where he gave none. */
    public String getOwn() {
        return own;
    }

    /** What is said beside the points. */
    public String getNote() {
        return note;
    }

    /** Takes what is said beside the points; a field left empty comes as null. */
    public void setNote(String words) {
        note = words == null ? "" : words;
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
