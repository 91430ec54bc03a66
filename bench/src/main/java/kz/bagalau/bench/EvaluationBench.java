package kz.bagalau.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.kie.dmn.api.core.DMNResult;

/** One evaluation of an edition's main grade, a thousand generated cases in turn; before the first, all three must agree on each of them. */
@State(Scope.Thread)
public class EvaluationBench {

    private static final int CASES = 1000;
    /** FEEL computes with 34 digits: a third is not exact there. */
    private static final Rounding ENGINE = new Rounding(9);

    @Param({"astana-2015", "almaty-region-2017", "almaty-region-2017-06", "almaty-city-2018", "turkestan-2018", "turkestan-2018-amended", "aksu-2018", "aksu-2023"})
    public String id;

    private Contest contest;
    private Edition edition;
    private Engine engine;
    private List<Facts> facts;
    private List<Score[][]> plain;
    private List<Map<String, Object>> inputs;
    private int next;

    @Setup
    public void prepare() {
        contest = Contests.of(EditionId.of(id));
        edition = ShippedEditions.edition(EditionId.of(id));
        engine = new Engine(contest.model());
        Random random = new Random(2026);
        facts = IntStream.range(0, CASES).mapToObj(n -> contest.facts(random)).toList();
        plain = facts.stream().map(contest::plain).toList();
        inputs = plain.stream().map(contest::inputs).toList();
        IntStream.range(0, CASES).forEach(this::checkEqual);
    }

    private void checkEqual(int at) {
        Verdict verdict = new Evaluation(edition, facts.get(at)).answer(contest.rule()).value().orElseThrow().value();
        Answer ours = new Answer(verdict.points(), verdict.grade().orElseThrow().code());
        Answer byHand = contest.byHand(plain.get(at));
        Answer engines = Engine.answer(engine.evaluate(inputs.get(at)));
        if (!ours.equals(byHand) || !engines.grade().equals(ours.grade()) || !ENGINE.apply(engines.points()).equals(ENGINE.apply(ours.points()))) {
            throw new IllegalStateException(facts.get(at) + ": " + ours + ", by hand " + byHand + ", engine " + engines);
        }
    }

    private int turn() {
        next = next + 1 < CASES ? next + 1 : 0;
        return next;
    }

    /** Points, grade and the whole tree of reasons. */
    @Benchmark
    public Outcome withExplanation() {
        return new Evaluation(edition, facts.get(turn())).answer(contest.rule());
    }

    @Benchmark
    public Answer byHand() {
        return contest.byHand(plain.get(turn()));
    }

    @Benchmark
    public DMNResult dmnEngine() {
        return engine.evaluate(inputs.get(turn()));
    }
}
