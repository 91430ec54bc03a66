package kz.bagalau.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.library.Law;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.PaperDeed;

/** Reads what a paper holds from the lines that belong to it. */
final class ReadContent {

    private final Law law;
    private final Layout layout;
    private final Scans scans;
    private final BiConsumer<Integer, Flaw> flaws;

    /** @param flaws takes the line of the paper, and what is wrong */
    ReadContent(Law law, Layout layout, Scans scans, BiConsumer<Integer, Flaw> flaws) {
        this.law = law;
        this.layout = layout;
        this.scans = scans;
        this.flaws = flaws;
    }

    /** The content; null where it cannot be read. */
    Content read(ReadRows.Row row, List<ReadRows.Row> lines, Optional<People.Member> whose, List<PaperDeed> deeds) {
        return switch (layout.sort().shape()) {
            case PLAN -> targets(row, lines, whose, deeds);
            case QUARTER -> quarter(row);
            case TARGETS -> came(row, lines);
            case COMPETENCIES -> whose.map(member -> showed(row, lines, member)).orElse(null);
            case POINTS -> points(row, lines);
        };
    }

    private Content quarter(ReadRows.Row row) {
        required(row.line(), row, "quarter");
        required(row.line(), row, "words");
        return row.text("quarter") == null || row.text("words") == null ? null : new Content.Quarter(row.text("quarter").toUpperCase(Locale.ROOT), row.text("words"));
    }

    private void required(int paper, ReadRows.Row row, String code) {
        if (row.blank(code)) {
            flaws.accept(paper, Flaw.of(row.place(code), "REQUIRED"));
        }
    }

    private Content targets(ReadRows.Row row, List<ReadRows.Row> lines, Optional<People.Member> whose, List<PaperDeed> deeds) {
        List<ReadRows.Row> written = numbered(row, lines).stream().filter(line -> line.cells().keySet().stream().anyMatch(code -> !Set.of("iin", "number").contains(code)))
                .sorted(Comparator.comparingInt(line -> Integer.parseInt(line.text("number")))).toList();
        List<PlanTarget> targets = written.stream().map(ReadContent::target).toList();
        whose.ifPresent(member -> new TargetChecks(law, layout.sort()).check(row, written, targets, member, deeds).forEach(flaw -> flaws.accept(row.line(), flaw)));
        return new Content.Targets(targets);
    }

    private static PlanTarget target(ReadRows.Row line) {
        String due = either(line, "due", "term");
        return new PlanTarget(line.text("target"), line.text("source"), line.text("unit"), line.text("planned"), due == null ? null : LocalDate.parse(due),
                either(line, "outcome", "expected"));
    }

    private static String either(ReadRows.Row line, String one, String two) {
        return line.text(one) == null ? line.text(two) : line.text(one);
    }

    /** The lines that bear a number, each number once. */
    private List<ReadRows.Row> numbered(ReadRows.Row row, List<ReadRows.Row> lines) {
        Set<String> seen = new HashSet<>();
        List<ReadRows.Row> numbered = new ArrayList<>();
        for (ReadRows.Row line : lines) {
            required(row.line(), line, "number");
            String key = line.text("number") + "/" + line.text("code");
            if (line.text("number") != null && !seen.add(key)) {
                flaws.accept(row.line(), Flaw.of(line.place("number"), "NUMBER_TWICE"));
            } else if (line.text("number") != null) {
                numbered.add(line);
            }
        }
        return numbered;
    }

    private Content came(ReadRows.Row row, List<ReadRows.Row> lines) {
        Map<String, Content.Came.One> came = new TreeMap<>();
        numbered(row, lines).forEach(line -> came.put(line.text("number"), new Content.Came.One(line.text("target"), line.text("unitOfMeasure"), line.text("planned"),
                line.text("actual"), line.text("reached") == null ? null : Boolean.valueOf(line.text("reached")), evidence(row, line))));
        return new Content.Came(came);
    }

    private List<String> evidence(ReadRows.Row row, ReadRows.Row line) {
        List<String> names = line.text("evidence") == null ? List.of()
                : Arrays.stream(line.text("evidence").split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        for (String name : names) {
            Optional<Scans.One> found = scans.named(name);
            Optional<String> rule = found.isEmpty() ? Optional.of("SCAN_NOT_FOUND") : found.get().flawAsProof();
            rule.ifPresent(broken -> flaws.accept(row.line(), Flaw.of(line.place("evidence"), broken)));
        }
        return names;
    }

    private Content showed(ReadRows.Row row, List<ReadRows.Row> lines, People.Member member) {
        Map<String, CompetencyForm.Block> blocks;
        try {
            blocks = ((CompetencyForm) member.form(law, layout.sort())).blocks().stream().collect(Collectors.toMap(CompetencyForm.Block::code, block -> block));
        } catch (ObstacleException noRow) {
            flaws.accept(row.line(), new Flaw(row.place("iin"), noRow.obstacle().key(), Said.of(noRow.obstacle())));
            return null;
        }
        Map<String, Set<Integer>> numbers = new TreeMap<>();
        for (ReadRows.Row line : numbered(row, lines)) {
            CompetencyForm.Block block = blocks.get(line.text("code"));
            if (block == null) {
                required(row.line(), line, "code");
                flaws.accept(row.line(), Flaw.of(line.place("code"), "CODE_UNKNOWN", String.join(", ", blocks.keySet().stream().sorted().toList())));
            } else if (Integer.parseInt(line.text("number")) < 1 || Integer.parseInt(line.text("number")) > block.effective().size()) {
                flaws.accept(row.line(), Flaw.of(line.place("number"), "NUMBER_RANGE", block.effective().size()));
            } else if (line.text("shown") != null) {
                Set<Integer> shown = numbers.computeIfAbsent(block.code(), code -> new HashSet<>());
                if (Boolean.parseBoolean(line.text("shown"))) {
                    shown.add(Integer.valueOf(line.text("number")));
                }
            }
        }
        return new Content.Showed(numbers);
    }

    private Content points(ReadRows.Row row, List<ReadRows.Row> lines) {
        Set<String> known = law.edition().rule(layout.sort().code(), PointSheet.class).criteria().stream().map(Criterion::code).collect(Collectors.toSet());
        Map<String, Score> points = new TreeMap<>();
        for (ReadRows.Row line : lines) {
            if (!known.contains(String.valueOf(line.text("code")))) {
                flaws.accept(row.line(), Flaw.of(line.place("code"), "CODE_UNKNOWN", String.join(", ", known.stream().sorted().toList())));
            } else if (points.containsKey(line.text("code"))) {
                flaws.accept(row.line(), Flaw.of(line.place("code"), "CODE_TWICE"));
            } else if (line.text("points") != null) {
                score(row, line).ifPresent(score -> points.put(line.text("code"), score));
            }
        }
        return new Content.Points(points);
    }

    private Optional<Score> score(ReadRows.Row row, ReadRows.Row line) {
        try {
            return Optional.of(Score.parse(line.text("points")));
        } catch (ArithmeticException | NumberFormatException none) {
            flaws.accept(row.line(), Flaw.of(line.place("points"), "POINTS_FORM"));
            return Optional.empty();
        }
    }
}
