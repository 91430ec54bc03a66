package kz.bagalau.acts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;

/** From point to rule to class to test, for one edition or as the whole table of docs/traceability.md. */
record Traceability(Edition edition) {

    private static final Path TESTS = Path.of("src/test/java/kz/bagalau/acts");
    private static final Path ACTS = Path.of("src/main/resources/acts");

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

    /** What an amending act leaves as it was is proved by the tests of the edition it amends. */
    private List<String> tests(String prefix) {
        List<String> own = tests(edition.id().value(), prefix);
        return own.isEmpty() ? amended().map(base -> tests(base, prefix)).orElse(own) : own;
    }

    private Optional<String> amended() {
        try {
            return Optional.ofNullable(JsonFile.read("act.json", Files.readString(ACTS.resolve(edition.id() + "/act.json"))).getString("amends", null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tests(String edition, String prefix) {
        Path folder = TESTS.resolve(edition.replace("-", ""));
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
