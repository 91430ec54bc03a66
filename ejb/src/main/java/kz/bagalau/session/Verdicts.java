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

/**
 * What stands of each result of a case when a proposal is carried, and why: everything follows from the proposal and the edition alone.
 *
 * @param correctsPart true where a part of the period is corrected: what is proposed of the whole was computed anew from the parts
 */
record Verdicts(CommissionLaw law, Proposal proposal, List<Change> changes, boolean correctsPart) {

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
        if (proposal.sort() == Proposal.Sort.REVISE && !heard.ofPart() && correctsPart) {
            return anew(heard, change.get().wanted());
        }
        return proposal.sort() == Proposal.Sort.REVISE ? revised(heard, change.get().wanted())
                : new Verdict(heard, Standing.of(null, change.get().wanted().grade()), true, Origin.DECIDED,
                        List.of(Step.by(law.ballot(), "session.mustDecide", Arg.word(words()))));
    }

    private Verdict revised(Heard heard, Standing wanted) {
        Revision rule = (heard.ofPart() ? law.partRevision() : law.revision()).orElseThrow();
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

    /** The whole, computed anew because a part of it is corrected: it follows from the parts, and is lowered no more than they are. */
    private Verdict anew(Heard heard, Standing wanted) {
        Revision rule = law.partRevision().orElseThrow();
        Score former = heard.put().points().orElseThrow();
        Score found = wanted.score().orElseThrow();
        Score stands = rule.upOnly() && found.isLessThan(former) ? former : found;
        Explained<Grade> grade = heard.scale().orElseThrow().gradeOf(stands);
        List<Step> because = List.of(Step.by(rule, stands.equals(found) ? "session.anew" : "session.anew.kept", Arg.of(former), Arg.of(found)), grade.step());
        return new Verdict(heard, Standing.of(stands, grade.value().code()), true, Origin.REVISED, because);
    }

    private String words() {
        return proposal.reason() == null ? "" : proposal.reason().words();
    }

    /** Why a result was what it was before the commission: the reasons frozen when it was computed. */
    static Step before(Heard heard) {
        return FrozenExplanation.tree(heard.root().explanation());
    }
}
