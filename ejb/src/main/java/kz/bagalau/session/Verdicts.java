package kz.bagalau.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Proposal;
import kz.bagalau.model.session.Standing;

/** What stands of each result of a case when a proposal is carried, and why: everything follows from the proposal and the edition alone. */
record Verdicts(CommissionLaw law, Proposal proposal, List<Change> changes) {

    /**
     * What stands of one result.
     *
     * @param changed true where the proposal is about this one; the others stand as they were put
     * @param because the ground, said
     */
    record Verdict(Heard heard, Standing stands, boolean changed, Origin origin, List<Step> because) {

        /** The grade that stands in the act's words. */
        Arg grade() {
            return Arg.of(heard.grades().name(stands.grade()));
        }
    }

    /** @throws kz.bagalau.law.explain.ObstacleException if the edition's rule forbids a revision */
    List<Verdict> of(List<Heard> all) {
        return all.stream().map(this::of).toList();
    }

    private Verdict of(Heard heard) {
        Optional<Change> change = changes.stream().filter(one -> one.of(heard.put().kind(), heard.put().part())).findFirst();
        if (change.isEmpty()) {
            return new Verdict(heard, Standing.of(heard.put().points().orElse(null), heard.put().grade()), false, Origin.DECIDED,
                    List.of(Step.by(law.ballot(), "session.approved", Arg.of(heard.grades().name(heard.put().grade())))));
        }
        return proposal.sort() == Proposal.Sort.REVISE ? revised(heard, change.get().wanted())
                : new Verdict(heard, Standing.of(null, change.get().wanted().grade()), true, Origin.DECIDED,
                        List.of(Step.by(law.ballot(), "session.mustDecide", Arg.word(words()))));
    }

    private Verdict revised(Heard heard, Standing wanted) {
        Revision rule = law.revision().orElseThrow();
        List<Step> because = new ArrayList<>(List.of(Step.by(rule, "session.revised", Arg.word(words()))));
        if (heard.byPoints()) {
            Explained<Score> points = rule.revise(new Revision.Request(heard.put().points().orElseThrow(), wanted.score().orElseThrow(),
                    proposal.ground(), proposal.proofs().size()));
            Explained<Grade> grade = heard.scale().orElseThrow().gradeOf(points.value());
            because.addAll(List.of(points.step(), grade.step()));
            return new Verdict(heard, Standing.of(points.value(), grade.value().code()), true, Origin.REVISED, because);
        }
        Explained<Grade> grade = rule.revise(heard.grade().orElseThrow(), heard.grades().require(wanted.grade()), proposal.ground(), proposal.proofs().size());
        because.add(grade.step());
        return new Verdict(heard, Standing.of(null, grade.value().code()), true, Origin.REVISED, because);
    }

    private String words() {
        return proposal.reason() == null ? "" : proposal.reason().words();
    }

    /** Why a result was what it was before the commission: the reasons frozen when it was computed. */
    static Step before(Heard heard) {
        return FrozenExplanation.tree(heard.root().explanation());
    }
}
