package kz.bagalau.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import kz.bagalau.acts.EditionReader;
import kz.bagalau.acts.FactsJson;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Evaluation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 100,000 evaluations as they are stored (facts as JSON, the hash of the edition, the rule asked) re-derived in one go, all editions mixed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StoredBench {

    static final int STORED = 100_000;

    private record Row(String hash, String rule, String facts) {
    }

    private Map<String, String> canonical;
    private List<Row> rows;

    @Setup
    public void store() {
        List<EditionId> ids = ShippedEditions.ids();
        Random random = new Random(2026);
        canonical = new HashMap<>();
        ids.forEach(id -> canonical.put(ShippedEditions.edition(id).hash(), ShippedEditions.canonical(id)));
        Map<EditionId, Contest> contests = new HashMap<>();
        ids.forEach(id -> contests.put(id, Contests.of(id)));
        rows = IntStream.range(0, STORED).mapToObj(n -> ids.get(n % ids.size())).map(id -> new Row(ShippedEditions.edition(id).hash(),
                contests.get(id).rule(), FactsJson.write(contests.get(id).facts(random)))).toList();
    }

    /** Editions read from what is stored by hash, then every row: facts read, answer with its tree. */
    @Benchmark
    public int tree() {
        Map<String, Edition> read = new HashMap<>();
        return rows.stream().mapToInt(row -> derive(read, row).children().size()).sum();
    }

    /** The same, and the tree and its sentences in three languages written down as they are frozen with a decision. */
    @Benchmark
    public long treeAndSentences() {
        Map<String, Edition> read = new HashMap<>();
        return rows.stream().mapToLong(row -> FrozenExplanation.of(derive(read, row)).length()).sum();
    }

    private Step derive(Map<String, Edition> read, Row row) {
        Edition edition = read.computeIfAbsent(row.hash(), hash -> EditionReader.read(canonical.get(hash)));
        return new Evaluation(edition, FactsJson.read(row.facts())).answer(row.rule()).step().orElseThrow();
    }
}
