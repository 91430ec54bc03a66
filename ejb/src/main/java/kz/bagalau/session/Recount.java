package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.assessment.CaseFacts;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.watch.CaseFile;

/** Computes a case again from its sheets: to show the parts of a result, and to put right an error in its computation. */
@Dependent
class Recount {

    @Inject
    CaseFacts facts;

    /** The question to the edition as a whole, with what the sheets of the case say. */
    Evaluation evaluation(CaseFile file) {
        return facts.of(file).evaluation("");
    }

    /** What the sheets say today for a kind of result. */
    Outcome outcome(CaseFile file, String kind) {
        return outcome(file, kind, "");
    }

    /** What the sheets say today for a part of a kind of result: one competency, say. */
    Outcome outcome(CaseFile file, String kind, String part) {
        return facts.of(file).outcome(rule(file.law().edition(), kind), part);
    }

    /** The points of a kind of result by the sheets; empty where the act is silent. */
    Optional<Score> points(CaseFile file, String kind) {
        return outcome(file, kind).value().flatMap(explained -> explained.value().score());
    }

    /** The same with other points of parts of the period than those that stand. */
    Optional<Score> points(CaseFile file, String kind, Map<String, Score> parts) {
        return facts.of(file, parts).outcome(rule(file.law().edition(), kind), "").value().flatMap(explained -> explained.value().score());
    }

    /** Why it is what it is with those points. */
    Optional<Step> reasons(CaseFile file, String kind, Map<String, Score> parts) {
        return facts.of(file, parts).outcome(rule(file.law().edition(), kind), "").step();
    }

    /** Why a kind of result is what it is; empty where an obstacle stands instead. */
    Optional<Step> reasons(CaseFile file, String kind) {
        return outcome(file, kind).step();
    }

    /** The points of one part of the computation, with the results of the parts of the period as they were put; empty where it cannot be computed. */
    Optional<Score> part(Before before, String rule) {
        CaseFile file = before.file();
        return file.law().edition().find(rule, Instrument.class).flatMap(one -> facts.of(file, before.parts()).outcome(one.name(), "").value())
                .flatMap(explained -> explained.value().score());
    }

    /** A result is named by its kind, or by the instrument itself. */
    private static String rule(Edition edition, String kind) {
        return edition.find(kind, ResultKind.class).map(ResultKind::of).orElse(kind);
    }
}
