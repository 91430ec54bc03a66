package kz.bagalau.law.commission;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.SubPeriods;

/**
 * How a collegial body may change a result: on which grounds, in which direction, and up to which points.
 *
 * @param grounds what allows a revision
 * @param documented the grounds that are shown by a document; where the body writes the points itself and they are not computed anew, an error of
 *                HR is among them
 * @param upOnly  true if neither points nor grade may be lowered
 * @param most    the highest points a revision may set, if the act has an end to them
 * @param of      the part whose points it revises; empty if it revises the result itself
 */
public record Revision(RuleHead head, Set<Ground> grounds, Set<Ground> documented, boolean upOnly, Optional<Score> most, Optional<String> of) implements Rule {

    /** Why a result is revised. */
    public enum Ground {
        /** Effectiveness is higher than the result, with documents that prove it. */
        PROOF,
        /** HR made an error in computing the result. */
        HR_ERROR,
        /** The body finds otherwise; the act asks for no ground. */
        JUDGEMENT
    }

    /** A revision that is asked for: the points that stand, the points wanted, why, and how many documents show it. */
    public record Request(Score from, Score to, Ground ground, int documents) {
    }

    public Revision {
        grounds = Set.copyOf(grounds);
        documented = Set.copyOf(documented);
    }

    /** The rule by which an edition revises the result itself, if it has one; a part of a result may have a rule of its own. */
    public static Optional<Revision> ofResult(Edition edition) {
        List<Revision> whole = edition.rules(Revision.class).stream().filter(each -> each.of().isEmpty()).toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    /** The rule by which an edition revises the results of the parts of a period, e.g. of its quarters, if it has one. */
    public static Optional<Revision> ofParts(Edition edition) {
        SubPeriods parts = new SubPeriods(edition);
        return edition.rules(Revision.class).stream().filter(each -> each.of().flatMap(parts::givenBy).isPresent()).findFirst();
    }

    /**
     * The points that stand after the revision. An error of HR whose right value is lower leaves the printed points.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if ground, proof, direction or bound forbid it
     */
    public Explained<Score> revise(Request wanted) {
        obstacle(wanted).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        boolean kept = wanted.to().isLessThan(wanted.from()) && upOnly;
        Score stands = kept ? wanted.from() : wanted.to();
        return new Explained<>(stands, Step.by(this, kept ? "revision.kept" : "revision.done", Arg.of(wanted.from()),
                Arg.of(wanted.to()), Arg.key("revision.ground." + wanted.ground())));
    }

    /** What forbids the revision, if anything does. */
    public Optional<LegalObstacle> obstacle(Request wanted) {
        Optional<LegalObstacle> unfounded = unfounded(wanted.ground(), wanted.documents());
        if (unfounded.isPresent()) {
            return unfounded;
        } else if (upOnly && wanted.ground() != Ground.HR_ERROR && wanted.to().isLessThan(wanted.from())) {
            return Optional.of(LegalObstacle.by(this, "revision.lower", Arg.of(wanted.from()), Arg.of(wanted.to())));
        }
        return most.filter(end -> end.isLessThan(wanted.to()))
                .map(end -> LegalObstacle.by(this, "revision.above", Arg.of(wanted.to()), Arg.of(end)));
    }

    /**
     * The grade that stands after a revision that sets a grade, where no points give it. An error of HR whose right grade is lower leaves the
     * printed one, where nothing may be lowered.
     *
     * @param documents how many documents prove it
     * @throws kz.bagalau.law.explain.ObstacleException if ground, proof or direction forbid it
     */
    public Explained<Grade> revise(Grade from, Grade to, Ground ground, int documents) {
        obstacle(from, to, ground, documents).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        boolean kept = to.rank() < from.rank() && upOnly;
        return new Explained<>(kept ? from : to, Step.by(this, kept ? "revision.kept" : "revision.done", Arg.of(from.name()), Arg.of(to.name()),
                Arg.key("revision.ground." + ground)));
    }

    /** What forbids a revision that sets a grade, if anything does. */
    public Optional<LegalObstacle> obstacle(Grade from, Grade to, Ground ground, int documents) {
        Optional<LegalObstacle> unfounded = unfounded(ground, documents);
        return unfounded.isPresent() || ground == Ground.HR_ERROR ? unfounded : checkRank(from.rank(), to.rank());
    }

    private Optional<LegalObstacle> unfounded(Ground ground, int documents) {
        if (!grounds.contains(ground)) {
            return Optional.of(LegalObstacle.by(this, "revision.noGround"));
        }
        return documented.contains(ground) && documents == 0
                ? Optional.of(LegalObstacle.by(this, ground == Ground.HR_ERROR ? "revision.errorNotShown" : "revision.noProof")) : Optional.empty();
    }

    /** Refuses a grade of a lower rank where nothing may be lowered, for editions that revise grades, not points. */
    public Optional<LegalObstacle> checkRank(int from, int to) {
        return upOnly && to < from ? Optional.of(LegalObstacle.by(this, "revision.lowerGrade")) : Optional.empty();
    }

    /** The grounds in the order in which they are offered. */
    public List<Ground> offered() {
        return grounds.stream().sorted().toList();
    }
}
