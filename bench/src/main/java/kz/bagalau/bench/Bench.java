package kz.bagalau.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.StackProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * All benchmarks in one run, and the report of it: {@code ./bagalau bench}. With {@code --short} one iteration of each, to see that everything runs:
 * its numbers say nothing and no report is written, unless a file is named.
 */
public final class Bench {

    private final boolean brief;

    private Bench(boolean brief) {
        this.brief = brief;
    }

    public static void main(String[] args) throws Exception {
        Instant begun = Instant.now();
        boolean brief = Arrays.asList(args).contains("--short");
        Bench bench = new Bench(brief);
        List<Double> reading = Reading.fresh(brief ? 2 : 5);
        System.out.println("Reading all editions: " + reading + " ms");
        Collection<RunResult> evaluations = bench.run(bench.evaluations());
        Collection<RunResult> stored = bench.run(bench.stored());
        Collection<RunResult> profile = bench.run(bench.profile());
        BenchReport report = new BenchReport(evaluations, stored, profile, reading, Duration.between(begun, Instant.now()), brief);
        report.write(Path.of(brief ? "bench/target/bench-short.md" : "docs/reports"));
    }

    private Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException, IOException {
        return new Runner(options.shouldFailOnError(true).build()).run();
    }

    private ChainedOptionsBuilder evaluations() {
        return new OptionsBuilder().include("EvaluationBench").forks(brief ? 1 : 2).warmupIterations(brief ? 1 : 3).measurementIterations(brief ? 1 : 3)
                .warmupTime(length()).measurementTime(length()).addProfiler(GCProfiler.class);
    }

    private ChainedOptionsBuilder stored() {
        return new OptionsBuilder().include("StoredBench").forks(1).warmupIterations(1).measurementIterations(brief ? 1 : 3).addProfiler(GCProfiler.class);
    }

    /** Where the time goes, sampled on one edition. */
    private ChainedOptionsBuilder profile() {
        return new OptionsBuilder().include("EvaluationBench.(withExplanation|dmnEngine)").param("id", "astana-2015").forks(1).warmupIterations(1)
                .measurementIterations(brief ? 1 : 3).warmupTime(length()).measurementTime(length()).addProfiler(StackProfiler.class, "lines=1;top=12;period=5");
    }

    private TimeValue length() {
        return brief ? TimeValue.milliseconds(200) : TimeValue.seconds(1);
    }
}
