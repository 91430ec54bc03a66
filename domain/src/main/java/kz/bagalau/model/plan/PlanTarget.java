package kz.bagalau.model.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.result.Intended;

/**
 * A target indicator of a plan, a line of Annex 1 of the families of 2018 and 2023. A draft may leave any of its fields empty. Where the act evaluates each
 * quarter, it has a direction and a planned value for each.
 */
@Embeddable
public class PlanTarget implements Serializable {

    /** The longest name, source and final result, in characters. */
    public static final int LONGEST = 1000;
    /** The longest unit and planned value, in characters. */
    public static final int SHORT = 200;

    @Column(name = "target_name", length = LONGEST)
    private String name;
    @Column(name = "source_document", length = LONGEST)
    private String source;
    @Column(name = "unit_of_measure", length = SHORT)
    private String unit;
    @Column(name = "planned_value", length = SHORT)
    private String planned;
    @Column(name = "due_on")
    private LocalDate due;
    @Column(name = "final_result", length = LONGEST)
    private String outcome;
    @Enumerated(EnumType.STRING)
    @Column(name = "direction", length = 10)
    private Direction direction;
    @Column(name = "planned_first", length = SHORT)
    private String first;
    @Column(name = "planned_second", length = SHORT)
    private String second;
    @Column(name = "planned_third", length = SHORT)
    private String third;
    @Column(name = "planned_fourth", length = SHORT)
    private String fourth;

    /** For JPA only. */
    protected PlanTarget() {
    }

    /**
     * A line as it was written; blank counts as empty.
     *
     * @param source  the indicator or document of planning from which it follows
     * @param due     the day by which it is to be reached, or null
     * @param outcome the positive change that is expected of it
     * @throws IllegalArgumentException when a text is longer than its field
     */
    public PlanTarget(String name, String source, String unit, String planned, LocalDate due, String outcome) {
        this.name = fit(name, LONGEST);
        this.source = fit(source, LONGEST);
        this.unit = fit(unit, SHORT);
        this.planned = fit(planned, SHORT);
        this.due = due;
        this.outcome = fit(outcome, LONGEST);
    }

    /** The same line as another instance: what is embedded belongs to one owner. */
    PlanTarget copy() {
        return measured(direction, quarters());
    }

    /**
     * The same line with its direction and its planned values.
     *
     * @param way    which way it is good, or null
     * @param values those of the quarters, the first first; blank or null counts as empty
     * @throws IllegalArgumentException when there are not four, or one is longer than its field
     */
    public PlanTarget measured(Direction way, List<String> values) {
        if (values.size() != 4) {
            throw new IllegalArgumentException("planned values of four quarters, not " + values.size());
        }
        PlanTarget line = new PlanTarget(name, source, unit, planned, due, outcome);
        line.direction = way;
        line.first = fit(values.get(0), SHORT);
        line.second = fit(values.get(1), SHORT);
        line.third = fit(values.get(2), SHORT);
        line.fourth = fit(values.get(3), SHORT);
        return line;
    }

    private static String fit(String text, int longest) {
        String plain = text == null || text.isBlank() ? null : text.strip();
        if (plain != null && plain.length() > longest) {
            throw new IllegalArgumentException("a text of " + plain.length() + " characters, at most " + longest);
        }
        return plain;
    }

    /** The name of the indicator, or null. */
    public String name() {
        return name;
    }

    /** From which indicator or document of planning it follows, or null. */
    public String source() {
        return source;
    }

    /** The unit of measure, or null. */
    public String unit() {
        return unit;
    }

    /** The planned value, or null. */
    public String planned() {
        return planned;
    }

    /** By when it is to be reached, or null. */
    public LocalDate due() {
        return due;
    }

    /** The final result, or null. */
    public String outcome() {
        return outcome;
    }

    /** Which way it is good, or null. */
    public Direction direction() {
        return direction;
    }

    /** The planned values of the four quarters, the first first; null where none is written. */
    public List<String> quarters() {
        List<String> values = new ArrayList<>();
        values.add(first);
        values.add(second);
        values.add(third);
        values.add(fourth);
        return values;
    }

    /** The target as the rules of an edition ask about it: of planned values by quarter it is enough here that there is one. */
    public Intended intended() {
        String value = planned != null ? planned : quarters().stream().filter(Objects::nonNull).findFirst().orElse(null);
        return new Intended(text(name), text(source), text(unit), text(value), Optional.ofNullable(due), text(outcome));
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    /** True while nothing is written. */
    public boolean empty() {
        return Stream.of(name, source, unit, planned, due, outcome, direction, first, second, third, fourth).allMatch(Objects::isNull);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanTarget line && Objects.equals(name, line.name) && Objects.equals(source, line.source) && Objects.equals(unit, line.unit)
                && Objects.equals(planned, line.planned) && Objects.equals(due, line.due) && Objects.equals(outcome, line.outcome)
                && direction == line.direction && quarters().equals(line.quarters());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, source, unit, planned, due, outcome, direction, first, second, third, fourth);
    }
}
