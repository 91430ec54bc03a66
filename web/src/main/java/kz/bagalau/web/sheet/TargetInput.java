package kz.bagalau.web.sheet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.TargetLine;

/** The fields of a line of targets. */
public class TargetInput implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 6;

    private final String code;
    private String name = "";
    private String unit = "";
    private String planned = "";
    private String actual = "";
    private String reached;
    private String score;
    private String own = "";
    private String note = "";
    private String percent;
    private String ground = "";
    private Direction direction;
    private String precomputed = "";
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
        input.score = line.scored().score().map(TargetInput::written).orElse(null);
        input.own = line.scored().own().map(Score::toString).orElse("");
        input.note = line.scored().note();
        input.direction = line.measure().direction();
        input.precomputed = line.measure().precomputed();
        input.percent = line.measure().percent().map(TargetInput::written).orElse(null);
        input.ground = line.measure().ground();
        return input;
    }

    /** As it was typed: 3.99 rather than the fraction as which it is kept. */
    private static String written(Score score) {
        return score.isWhole() || !score.hasAtMost(DECIMALS) ? score.toString()
                : new BigDecimal(score.numerator()).divide(new BigDecimal(score.denominator())).toPlainString().replace('.', ',');
    }

    void fixed(boolean byPlan) {
        ofPlan = byPlan;
    }

    TargetLine line() {
        boolean said = reached != null && !reached.isBlank();
        return new TargetLine(code, name, unit, planned, actual, said ? Optional.of(Boolean.valueOf(reached)) : Optional.empty(),
                new TargetLine.Scored(number(score), Optional.empty(), note),
                new TargetLine.Measure(direction, precomputed, number(percent), ground));
    }

    private static Optional<Score> number(String typed) {
        return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(Score::parse);
    }

    /** Which way it is good, as the end of a message's key; empty where that is not said. */
    public String getDirection() {
        return direction == null ? "" : direction.name();
    }

    /** The actual value as HR worked it out; empty where it did not. */
    public String getPrecomputed() {
        return precomputed;
    }

    /** The percentage that the evaluator enters, as text; null while he entered none. */
    public String getPercent() {
        return percent;
    }

    /** Takes the percentage. */
    public void setPercent(String typed) {
        percent = typed;
    }

    /** On what that percentage rests. */
    public String getGround() {
        return ground;
    }

    /** Takes the ground; a field left empty comes as null. */
    public void setGround(String words) {
        ground = words == null ? "" : words;
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
