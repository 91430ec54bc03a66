package kz.bagalau.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs every oracle of {@code domain} with the cases of {@code -Doracle.cases}: readings of the acts written straight from them, against what the
 * rules answer. Run in the folder {@code domain}; ends with 1 if one differs or an edition has none.
 */
public final class OracleCampaign {

    private static final Path SOURCES = Path.of("src/test/java");

    /** A reading of an edition: how long it took, and the difference if there is one. */
    private record Reading(String edition, String what, Duration taken, String difference) {
    }

    private final List<Reading> readings = new ArrayList<>();

    private OracleCampaign() {
    }

    public static void main(String[] args) throws IOException {
        OracleCampaign campaign = new OracleCampaign();
        campaign.run();
        Report.of("oracle").write(campaign.report());
        List<String> without = campaign.without();
        System.out.println(campaign.closing());
        System.exit(without.isEmpty() && campaign.readings.stream().allMatch(each -> each.difference().isEmpty()) ? 0 : 1);
    }

    private void run() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.endsWith("OracleTest.java")).sorted()
                    .map(file -> SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.')).forEach(this::run);
        }
    }

    private void run(String oracle) {
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(oracle)).build(),
                new TestExecutionListener() {
                    private Instant begun;

                    @Override
                    public void executionStarted(TestIdentifier test) {
                        begun = Instant.now();
                    }

                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        if (test.isTest()) {
                            String difference = result.getThrowable().map(Throwable::getMessage).map(text -> text.lines().findFirst().orElse("")).orElse("");
                            add(new Reading(edition(oracle, test.getDisplayName()), name(test), Duration.between(begun, Instant.now()), difference));
                        }
                    }
                });
    }

    private void add(Reading reading) {
        readings.add(reading);
        System.out.println(reading.edition() + " " + reading.what() + ": " + (reading.difference().isEmpty() ? "no difference" : reading.difference()));
    }

    /** The method's name out of the test's unique id. */
    private static String name(TestIdentifier test) {
        return test.getUniqueId().replaceFirst(".*\\[(?:method|test-template):(\\w+).*", "$1");
    }

    /** The edition that a test is handed, or the one of its package; the family of 2017 is read on its first edition. */
    private static String edition(String oracle, String display) {
        List<String> ids = Acts.editions();
        return ids.stream().filter(id -> display.matches(".*\"?\\b" + id + "\\b(?!-).*")).findFirst()
                .or(() -> ids.stream().filter(id -> oracle.contains("." + id.replace("-", "") + ".")).findFirst()).orElse("almaty-region-2017");
    }

    private List<String> without() {
        return Acts.editions().stream().filter(id -> readings.stream().noneMatch(each -> each.edition().equals(id))).toList();
    }

    private String closing() {
        long different = readings.stream().filter(each -> !each.difference().isEmpty()).count();
        return Acts.editions().size() - without().size() + " of " + Acts.editions().size() + " editions, " + readings.size() + " readings of "
                + Integer.getInteger("oracle.cases", 2000) + " cases each, " + different + " with a difference";
    }

    private List<String> report() {
        List<String> lines = new ArrayList<>(List.of("Readings written straight from the acts, without our rules, on generated cases; each stands in an `OracleTest` beside the"
                + " tests of its edition (those of a family run on each of its editions). `quorumAndComposition…` tries every number of people from 1 to 60 instead.", "",
                closing() + ".", ""));
        Map<String, List<Reading>> byEdition = new TreeMap<>();
        readings.forEach(each -> byEdition.computeIfAbsent(each.edition(), id -> new ArrayList<>()).add(each));
        byEdition.forEach((id, all) -> {
            lines.addAll(List.of("## " + id, "", "| reading | cases | seconds | differences |", "| --- | --- | --- | --- |"));
            all.forEach(each -> lines.add("| " + each.what() + " | " + Integer.getInteger("oracle.cases", 2000) + " | " + each.taken().toMillis() / 1000.0 + " | "
                    + (each.difference().isEmpty() ? "0" : each.difference()) + " |"));
            lines.add("");
        });
        without().forEach(id -> lines.add("No oracle: " + id));
        return lines;
    }
}
