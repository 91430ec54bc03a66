package kz.bagalau.assessment;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.about.ProgramVersion;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ResultValue;

/** Freezes what a rule answered: points, grade, reasons in words, facts and program. */
final class ComputedValue {

    private ComputedValue() {
    }

    /**
     * A result of the whole period, or of one competency.
     *
     * @param said reasons that were put into words before: many are told the same
     * @throws kz.bagalau.law.explain.ObstacleException when a fact is not as the act demands
     */
    static ResultValue of(EvaluationCase subject, ResultKind kind, String part, CaseFacts.Told told, Map<Step, String> said) {
        return of(subject, kind, part, told.outcome(kind.of(), part), told.evaluation(part), said);
    }

    /** A result of a part of the period, or of any other answer to the same question. */
    static ResultValue of(EvaluationCase subject, ResultKind kind, String part, Outcome outcome, Evaluation asked, Map<Step, String> said) {
        if (outcome instanceof Outcome.Obstacle stopped) {
            throw stopped.obstacle().refusal();
        }
        Optional<Verdict> verdict = outcome.value().map(Explained::value);
        Step why = grounded(subject, outcome.step().orElseThrow());
        return new ResultValue(kind.name(), part, verdict.flatMap(Verdict::score).map(Score::toString).orElse(null), verdict.flatMap(Verdict::grade).map(Grade::code)
                .orElse(null), said.computeIfAbsent(why, FrozenExplanation::of), FactsText.write(asked), ProgramVersion.VERSION);
    }

    /** The ground on which a period outside the edition's days is evaluated stands in the explanation. */
    private static Step grounded(EvaluationCase subject, Step why) {
        return subject.periodGround() == null ? why : why.because(Step.of(why.citation(), "case.ground", Arg.of(subject.period().first()),
                Arg.of(subject.period().last()), Arg.word(subject.periodGround())));
    }
}
