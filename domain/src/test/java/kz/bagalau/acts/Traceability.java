package kz.bagalau.acts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;

/** From point to rule to class to test, for one edition or as the whole table of docs/traceability.md. */
record Traceability(Edition edition) {

    private static final Path TESTS = Path.of("src/test/java/kz/bagalau/acts");

    static String table(List<EditionId> ids) {
        return "# From point to rule to proof\n\nWritten by `LedgerTest`; run it with `-Dtraceability=write` after a change of rules.\n"
                + ids.stream().map(id -> new Traceability(ShippedEditions.edition(id)).section())
                .collect(Collectors.joining());
    }

    private String section() {
        String points = edition.ledger().points().keySet().stream().map(this::row).collect(Collectors.joining());
        String silent = edition.rules().values().stream().filter(rule -> !rule.citation().pointAtHand())
                .map(this::row).collect(Collectors.joining());
        return "\n## " + edition.id() + "\n\n| point | kinds | rules | tests |\n| --- | --- | --- | --- |\n" + points + silent;
    }

    private String row(PointRef point) {
        return "| " + point + " | " + edition.ledger().kinds(point).stream().map(kind -> kind.name().toLowerCase())
                .collect(Collectors.joining(", ")) + " | " + edition.rulesAt(point).stream().map(Traceability::named)
                .collect(Collectors.joining("<br>")) + " | " + String.join(", ", testsOf(point)) + " |\n";
    }

    private String row(Rule rule) {
        return "| – | " + rule.citation().basis().name().toLowerCase() + " | " + named(rule) + " | "
                + String.join(", ", testsOf(rule)) + " |\n";
    }

    private static String named(Rule rule) {
        return rule.name() + " (" + rule.getClass().getSimpleName() + ")";
    }

    /** The tests of a point: P18_GradeTest for 18. */
    List<String> testsOf(PointRef point) {
        return point.isAnnex() ? List.of() : tests("P%02d_".formatted(Integer.parseInt(point.heading().number())));
    }

    /** The tests of a rule whose point is not at hand: QuorumTest for "quorum". */
    List<String> testsOf(Rule rule) {
        return tests(Arrays.stream(rule.name().split("-")).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining()) + "Test");
    }

    /** The edition's own tests and those that run on every edition of its family, in the folder of the typical methodology. */
    private List<String> tests(String prefix) {
        return Stream.of(edition.id().value().replace("-", ""), "typical" + edition.act().family())
                .flatMap(folder -> tests(TESTS.resolve(folder), prefix).stream()).distinct().toList();
    }

    private static List<String> tests(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.startsWith(prefix) && name.endsWith("Test")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
