package kz.bagalau.model.sheet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;

/** What stands in a form: points, lines of targets or marked indicators, whichever its rule takes; and who kept the draft last. */
@MappedSuperclass
public abstract class Drafted extends Assigned {

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "sheet_point", joinColumns = @JoinColumn(name = "sheet_id", nullable = false))
    @MapKeyColumn(name = "criterion", length = 60)
    @Column(name = "points", nullable = false, length = 40)
    private Map<String, String> points = new TreeMap<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "sheet_id", nullable = false)
    private List<SheetTarget> targets = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "sheet_id", nullable = false)
    private List<IndicatorMark> marks = new ArrayList<>();
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "saved_by")
    private Long savedBy;

    /** For JPA only. */
    protected Drafted() {
    }

    Drafted(Long bodyId, Long caseId, String kind, Long evaluatorId, Role evaluatorRole) {
        super(bodyId, caseId, kind, evaluatorId, evaluatorRole);
    }

    /** Takes the lines of the plan in force: they keep its words. */
    public void planned(List<TargetLine> lines) {
        for (TargetLine line : lines) {
            targets.add(new SheetTarget(line, true));
        }
        number();
    }

    final void keep(Filled filled, Long by, Instant at) {
        points.keySet().retainAll(filled.points().keySet());
        filled.points().forEach((criterion, score) -> points.put(criterion, score.toString()));
        keep(filled.targets());
        marks.removeIf(one -> !filled.shown().containsKey(one.competency()) || !words(filled.shown().get(one.competency())).contains(one.indicator()));
        filled.shown().forEach(this::mark);
        savedBy = by;
        savedAt = at;
    }

    /** A line of the plan is not left out of its sheet: the plan says which targets there are. */
    private void keep(List<TargetLine> lines) {
        Map<String, TargetLine> given = lines.stream().collect(Collectors.toMap(TargetLine::code, line -> line));
        targets.removeIf(one -> !one.ofPlan() && !given.containsKey(one.code()));
        Map<String, SheetTarget> there = targets.stream().collect(Collectors.toMap(SheetTarget::code, one -> one));
        for (TargetLine line : lines) {
            if (there.containsKey(line.code())) {
                there.get(line.code()).fill(line);
            } else {
                targets.add(new SheetTarget(line, false));
            }
        }
        number();
    }

    private void number() {
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).place(i);
        }
    }

    private void mark(String competency, Shown shown) {
        int place = 0;
        for (String words : words(shown)) {
            IndicatorMark mark = marks.stream().filter(one -> one.of(competency, words)).findFirst().orElse(null);
            if (mark == null) {
                mark = new IndicatorMark(competency, words);
                marks.add(mark);
            }
            mark.mark(place, place < shown.indicators().size());
            place++;
        }
    }

    private static List<String> words(Shown shown) {
        return Stream.concat(shown.indicators().stream(), shown.notShown().stream()).toList();
    }

    /** Adds a file that proves a line. */
    final void prove(String code, Long fileId, Long by, Instant at) {
        target(code).attach(fileId);
        savedBy = by;
        savedAt = at;
    }

    /** Takes a file from a line again. */
    final void unprove(String code, Long fileId, Long by, Instant at) {
        target(code).detach(fileId);
        savedBy = by;
        savedAt = at;
    }

    /** The servant's own points, by the code of the line; a line that is left out has none. */
    final void own(Map<String, Score> given) {
        targets.forEach(one -> one.own(given.get(one.code())));
    }

    /** The actual values of lines as they were worked out beforehand, by the code of the line; a line that is left out stays as it is. */
    final void precomputed(Map<String, String> values) {
        values.forEach((code, value) -> target(code).precompute(value == null ? "" : value.strip()));
    }

    private SheetTarget target(String code) {
        return targets.stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sheet " + id() + " has no line " + code));
    }

    /** The points given so far, exact, by criterion. */
    public Map<String, Score> points() {
        return points.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Score.parse(entry.getValue()),
                (one, two) -> two, TreeMap::new));
    }

    /** The lines of its targets with their proofs, in their order. */
    public List<SheetTarget> targets() {
        return targets.stream().sorted(Comparator.comparingInt(SheetTarget::place)).toList();
    }

    /** Everything that stands in it. */
    public Filled filled() {
        Map<String, List<IndicatorMark>> byCompetency = marks.stream().sorted(Comparator.comparingInt(IndicatorMark::place))
                .collect(Collectors.groupingBy(IndicatorMark::competency));
        Map<String, Shown> shown = new TreeMap<>();
        byCompetency.forEach((competency, all) -> shown.put(competency, new Shown(words(all, true), words(all, false))));
        return new Filled(points(), targets().stream().map(SheetTarget::line).toList(), shown);
    }

    private static List<String> words(List<IndicatorMark> all, boolean shown) {
        return all.stream().filter(one -> one.shown() == shown).map(IndicatorMark::indicator).toList();
    }

    /** When the draft was last kept, or null. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Who kept it, or null. */
    public Long savedBy() {
        return savedBy;
    }
}
