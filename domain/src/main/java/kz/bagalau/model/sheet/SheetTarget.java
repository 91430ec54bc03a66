package kz.bagalau.model.sheet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.model.Aggregate;

/** A line of a sheet of targets with the files that prove what came of it. A line of the plan keeps the plan's words. */
@Entity
@Table(name = "sheet_target")
public class SheetTarget extends Aggregate {

    @Column(nullable = false, length = 20)
    private String code;
    @Column(nullable = false)
    private int place;
    @Column(nullable = false, length = 2000)
    private String name;
    @Column(nullable = false, length = 500)
    private String unit;
    @Column(nullable = false, length = 500)
    private String planned;
    @Column(nullable = false, length = 2000)
    private String actual;
    private Boolean reached;
    @Column(length = 40)
    private String score;
    @Column(name = "own_score", length = 40)
    private String ownScore;
    @Column(nullable = false, length = 1000)
    private String note = "";
    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Direction direction;
    @Column(nullable = false, length = 2000)
    private String precomputed = "";
    @Column(length = 40)
    private String percent;
    @Column(name = "percent_ground", nullable = false, length = 1000)
    private String ground = "";
    @Column(name = "of_plan", nullable = false)
    private boolean ofPlan;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "sheet_evidence", joinColumns = @JoinColumn(name = "target_id", nullable = false))
    @Column(name = "file_id", nullable = false)
    private Set<Long> evidence = new TreeSet<>();

    /** For JPA only. */
    protected SheetTarget() {
    }

    SheetTarget(TargetLine line, boolean ofPlan) {
        code = line.code();
        name = line.name();
        unit = line.unit();
        planned = line.planned();
        this.ofPlan = ofPlan;
        direction = line.measure().direction();
        fill(line);
    }

    final void fill(TargetLine line) {
        if (!ofPlan) {
            name = line.name();
            unit = line.unit();
            planned = line.planned();
        }
        actual = line.actual();
        reached = line.reached().orElse(null);
        score = line.scored().score().map(Score::toString).orElse(null);
        line.scored().own().ifPresent(this::own);
        note = line.scored().note();
        percent = line.measure().percent().map(Score::toString).orElse(null);
        ground = line.measure().ground();
    }

    /** The actual value as it was worked out beforehand: it stands in the line as long as its evaluator has not put another there. */
    final void precompute(String value) {
        if (actual.isEmpty() || actual.equals(precomputed)) {
            actual = value;
        }
        precomputed = value;
    }

    /** What the servant gives himself; null takes it back. */
    final void own(Score given) {
        ownScore = given == null ? null : given.toString();
    }

    void place(int number) {
        place = number;
    }

    void attach(Long fileId) {
        evidence.add(fileId);
    }

    void detach(Long fileId) {
        evidence.remove(fileId);
    }

    int place() {
        return place;
    }

    /** Names the line in its sheet. */
    public String code() {
        return code;
    }

    /** True where name, unit and planned value are those of the plan, which the sheet does not change. */
    public boolean ofPlan() {
        return ofPlan;
    }

    /** What stands in it. */
    public TargetLine line() {
        return new TargetLine(code, name, unit, planned, actual, Optional.ofNullable(reached),
                new TargetLine.Scored(Optional.ofNullable(score).map(Score::parse), Optional.ofNullable(ownScore).map(Score::parse), note),
                new TargetLine.Measure(direction, precomputed, Optional.ofNullable(percent).map(Score::parse), ground));
    }

    /** The files that prove the actual value, the first attached first. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }
}
