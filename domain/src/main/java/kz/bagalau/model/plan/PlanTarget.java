package kz.bagalau.model.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** A target indicator of a plan, a line of Annex 1 of the family of 2018. A draft may leave any of its fields empty. */
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
        return new PlanTarget(name, source, unit, planned, due, outcome);
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

    /** True while nothing is written. */
    public boolean empty() {
        return Stream.of(name, source, unit, planned, due, outcome).allMatch(Objects::isNull);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanTarget line && Objects.equals(name, line.name) && Objects.equals(source, line.source) && Objects.equals(unit, line.unit)
                && Objects.equals(planned, line.planned) && Objects.equals(due, line.due) && Objects.equals(outcome, line.outcome);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, source, unit, planned, due, outcome);
    }
}
