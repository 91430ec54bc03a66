package kz.bagalau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What a run measured, as a page of docs/reports, with the aims met or missed. */
final class BenchReport {

    private static final int TIMES_FASTER = 10;
    private static final int READING = 300;

    private final Collection<RunResult> evaluations;
    private final Collection<RunResult> stored;
    private final Collection<RunResult> profile;
    private final List<Double> reading;
    private final Duration taken;
    private final boolean brief;

    BenchReport(Collection<RunResult> evaluations, Collection<RunResult> stored, Collection<RunResult> profile, List<Double> reading, Duration taken, boolean brief) {
        this.evaluations = evaluations;
        this.stored = stored;
        this.profile = profile;
        this.reading = reading;
        this.taken = taken;
        this.brief = brief;
    }

    void write(Path to) throws IOException {
        Path file = brief ? to : to.resolve(LocalDate.now() + "-bench.md");
        Files.createDirectories(file.getParent());
        Files.write(file, lines());
        System.out.println("Written: " + file);
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(List.of("# Bench", "", "Run on " + LocalDate.now() + " by `./bagalau bench" + (brief ? " --short` (numbers of a trial: they say nothing)" : "`")
                + " in " + taken.toSeconds() + " s: " + machine() + ". JMH " + version(RunResult.class) + ", Apache KIE DMN " + version(DMNRuntimeBuilder.class) + ".", ""));
        lines.addAll(evaluationLines());
        lines.addAll(storedLines());
        lines.addAll(List.of("## Reading all editions at start", "", "Fresh JVMs, their own start not counted: " + reading + " ms, median **" + Reading.median(reading) + " ms** (aim: under "
                + READING + " ms: " + aim(Reading.median(reading) < READING) + ").", "", "## Where the time goes", "",
                "Samples of the running thread on `astana-2015`, the line on top of the stack:", ""));
        profile.forEach(each -> lines.addAll(profileLines(each)));
        return lines;
    }

    /** A row an edition: how often a second each of the three answers, and the bytes that an answer allocates. */
    private List<String> evaluationLines() {
        Map<String, Map<String, RunResult>> byEdition = evaluations.stream().collect(Collectors.groupingBy(each -> each.getParams().getParam("id"), TreeMap::new,
                Collectors.toMap(each -> each.getPrimaryResult().getLabel(), each -> each)));
        List<String> lines = new ArrayList<>(List.of("## An evaluation of the main grade", "", "Evaluations a second (± 99.9 %), and bytes allocated by each, a thousand generated cases in turn"
                + " on which all three gave equal points and grades before the first was timed. Ours gives the whole tree of reasons, the others give none.", "",
                "| edition | ours, explained | by hand | DMN engine | ours : engine (aim ≥ " + TIMES_FASTER + ") | by hand : ours | bytes ours / by hand / engine |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
        byEdition.forEach((id, results) -> {
            RunResult ours = results.get("withExplanation");
            RunResult hand = results.get("byHand");
            RunResult engine = results.get("dmnEngine");
            double times = score(ours) / score(engine);
            lines.add("| " + id + " | " + speed(ours) + " | " + speed(hand) + " | " + speed(engine) + " | " + number("%.1f", times) + ", " + aim(times >= TIMES_FASTER) + " | "
                    + number("%.1f", score(hand) / score(ours)) + " | " + bytes(ours) + " / " + bytes(hand) + " / " + bytes(engine) + " |");
        });
        lines.add("");
        return lines;
    }

    private List<String> storedLines() {
        List<String> lines = new ArrayList<>(List.of("## " + number("%,d", StoredBench.STORED) + " stored evaluations re-derived in one go", "",
                "From facts as JSON and the edition's hash, the eight editions read from their stored texts included.", "",
                "| what | ms | evaluations a second | bytes for each |", "| --- | --- | --- | --- |"));
        stored.forEach(each -> lines.add("| " + each.getPrimaryResult().getLabel() + " | " + number("%,.0f", score(each)) + " | "
                + number("%,.0f", StoredBench.STORED * 1000.0 / score(each)) + " | " + number("%,.0f", allocated(each) / StoredBench.STORED) + " |"));
        lines.add("");
        return lines;
    }

    private static List<String> profileLines(RunResult result) {
        List<String> lines = new ArrayList<>(List.of("`" + result.getPrimaryResult().getLabel() + "`", "", "```"));
        result.getSecondaryResults().values().stream().filter(each -> each.getLabel().contains("stack")).map(Result::extendedInfo)
                .flatMap(String::lines).dropWhile(line -> !line.contains("RUNNABLE") || line.startsWith("....[Thread state distrib")).skip(1)
                .filter(line -> !line.isBlank()).limit(13).forEach(lines::add);
        lines.addAll(List.of("```", ""));
        return lines;
    }

    private static String speed(RunResult result) {
        return number("%,.0f", score(result)) + " ± " + number("%,.0f", result.getPrimaryResult().getScoreError());
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String bytes(RunResult result) {
        return number("%,.0f", allocated(result));
    }

    /** Bytes an operation, by JMH's profiler of allocation. */
    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream().filter(each -> each.getKey().endsWith("gc.alloc.rate.norm")).findFirst().orElseThrow().getValue().getScore();
    }

    private static String aim(boolean met) {
        return met ? "met" : "missed";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace(',', ' ');
    }

    private static String number(String format, int value) {
        return String.format(Locale.ROOT, format, value).replace(',', ' ');
    }

    private static String machine() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = Files.isReadable(cpu) ? Files.readString(cpu).lines().filter(line -> line.startsWith("model name")).findFirst()
                .map(line -> line.replaceFirst(".*: ", "") + ", ").orElse("") : "";
        return model + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
    }

    /** The version out of the name of the jar that a class comes from. */
    private static String version(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath().replaceFirst(".*-(\\d[\\d.]*)\\.jar$", "$1");
    }
}
