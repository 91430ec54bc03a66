package kz.bagalau.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.model.plan.PlanTarget;

/** A line of a plan while it is written. */
public class TargetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private String name;
    private String source;
    private String unit;
    private String planned;
    private LocalDate due;
    private String outcome;
    private Direction direction;
    private String first;
    private String second;
    private String third;
    private String fourth;

    TargetForm(int number) {
        this.number = number;
    }

    /** The lines as they are, with empty ones up to a number. */
    static List<TargetForm> of(List<PlanTarget> lines, int wanted) {
        List<TargetForm> forms = new ArrayList<>();
        IntStream.rangeClosed(1, Math.max(wanted, lines.size())).forEach(i -> {
            TargetForm form = new TargetForm(i);
            if (i <= lines.size()) {
                form.fill(lines.get(i - 1));
            }
            forms.add(form);
        });
        return forms;
    }

    /** What is written, without empty lines. */
    static List<PlanTarget> written(List<TargetForm> forms) {
        return forms.stream().map(TargetForm::target).filter(line -> !line.empty()).toList();
    }

    void fill(PlanTarget line) {
        name = line.name();
        source = line.source();
        unit = line.unit();
        planned = line.planned();
        due = line.due();
        outcome = line.outcome();
        direction = line.direction();
        List<String> quarters = line.quarters();
        first = quarters.get(0);
        second = quarters.get(1);
        third = quarters.get(2);
        fourth = quarters.get(3);
    }

    PlanTarget target() {
        return new PlanTarget(name, source, unit, planned, due, outcome).measured(direction, Arrays.asList(first, second, third, fourth));
    }

    /** Its number, from 1. */
    public int getNumber() {
        return number;
    }

    /** True while nothing is written. */
    public boolean isEmpty() {
        return target().empty();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String planned) {
        this.planned = planned;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    /** Which ways a target can be good. */
    public List<Direction> getDirections() {
        return List.of(Direction.values());
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }

    public String getFourth() {
        return fourth;
    }

    public void setFourth(String fourth) {
        this.fourth = fourth;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
