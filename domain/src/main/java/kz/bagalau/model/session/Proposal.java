package kz.bagalau.model.session;

import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.paper.Written;
import java.util.List;
import java.util.Objects;

/**
 * What is put to the vote on one servant: to approve the result, or to set another one with its reason.
 *
 * @param sort   approve, revise, or decide where the act is silent
 * @param score  the points to stand of the result by which the case is known; null where it has none
 * @param grade  the code of its grade to stand
 * @param ground why it is revised; null unless it is
 * @param reason the explanation for the protocol; null for a plain approval
 * @param proofs  ids of the documents that prove it
 * @param changes the results that are revised or decided, each with what is to stand; none for a plain approval
 */
public record Proposal(Sort sort, Score score, String grade, Revision.Ground ground, Written reason, List<Long> proofs, List<Change> changes) {

    /** What a motion asks for; said as {@code motion.<name>}. */
    public enum Sort {
        /** Every result stands as computed. */
        APPROVE,
        /** Other points or another grade, on a ground that the act names. */
        REVISE,
        /** A grade where the act is silent and nothing can be computed. */
        DECIDE
    }

    /** @throws IllegalArgumentException if a revision has no ground, or a revision or decision no reason */
    public Proposal {
        Objects.requireNonNull(grade, "grade");
        proofs = List.copyOf(proofs);
        changes = List.copyOf(changes);
        if ((sort == Sort.REVISE) != (ground != null)) {
            throw new IllegalArgumentException(sort + " with the ground " + ground);
        }
        if (sort != Sort.APPROVE && reason == null) {
            throw new IllegalArgumentException(sort + " wants its explanation in the protocol");
        }
    }

    /** To approve what was computed. */
    public static Proposal approve(Score score, String grade) {
        return new Proposal(Sort.APPROVE, score, grade, null, null, List.of(), List.of());
    }

    /** To set grades where the act is silent; points and grade are those by which the case will be known. */
    public static Proposal decide(Score score, String grade, Written reason, List<Change> changes) {
        return new Proposal(Sort.DECIDE, score, grade, null, reason, List.of(), changes);
    }

    /**
     * What it changes, result by result. Motions of the time when a case had one result name none: they were about that one.
     *
     * @param kind of the result by which the case is known
     * @param part of the period, of the same result
     */
    public List<Change> changes(String kind, String part) {
        if (sort == Sort.APPROVE || !changes.isEmpty()) {
            return changes;
        }
        return List.of(sort == Sort.REVISE && score != null ? Change.points(kind, part, score) : Change.grade(kind, part, grade));
    }
}
