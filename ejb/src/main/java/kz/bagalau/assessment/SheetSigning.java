package kz.bagalau.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.Authority;
import kz.bagalau.planning.Recorder;

/** What the signature of an evaluator asks for, whether he signs one sheet or many, here or on paper. */
@Dependent
class SheetSigning {

    @Inject
    ShareRanking shares;
    @Inject
    Recorder recorder;

    /** The evaluator signs what stands in the sheet. What is asked of its unit is asked before; of several, reasons that were put into words are not said anew. */
    void sign(OnDesk work, Map<Step, String> said) {
        requireReady(work, recorder.today());
        work.sign(work.course(recorder.done(Deed.SIGN, work.sheet().evaluatorRole())), recorder.signature(work.sheet().evaluatorRole(), work.hash()), said);
    }

    /** @throws kz.bagalau.law.explain.ObstacleException where a line is not filled as the act wants it, or nobody evaluates by right on that day */
    static void requireReady(OnDesk work, LocalDate day) {
        work.requireComplete(day);
        requireAuthority(work, day);
    }

    /** @throws kz.bagalau.law.explain.ObstacleException while one person alone evaluates a unit for which others are to be named */
    void requireShared(OnDesk work) {
        shares.alone(work.file(), work.sheet()).ifPresent(why -> {
            throw why.refusal();
        });
    }

    /** Whoever was authorised to evaluate signs within the term of his authority (for the family of 2015, п. 3). */
    static void requireAuthority(OnDesk work, LocalDate day) {
        Optional<Authority> given = work.file().subject().authority().filter(one -> one.personId().equals(work.sheet().evaluatorId()) && !one.on(day));
        given.flatMap(one -> work.file().law().only(EvaluatorAssignment.class)
                .map(rule -> LegalObstacle.by(rule, "evaluator.term", Arg.of(day), Arg.of(one.first())))).map(LegalObstacle::refusal).ifPresent(refusal -> {
                    throw refusal;
                });
    }
}
