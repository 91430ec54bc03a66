package kz.bagalau.law.instrument;

import java.util.Objects;

import kz.bagalau.law.number.Score;

/** The upper end of a band: a limit that still belongs to it ("<=33") or not ("<21"). */
public record Bound(Score limit, boolean included) implements Comparable<Bound> {

    public Bound {
        Objects.requireNonNull(limit, "limit");
    }

    public boolean admits(Score score) {
        return included ? score.isAtMost(limit) : score.isLessThan(limit);
    }

    @Override
    public int compareTo(Bound other) {
        int byLimit = limit.compareTo(other.limit);
        return byLimit != 0 ? byLimit : Boolean.compare(included, other.included);
    }

    /** As it is written in an edition: "<=33", "<21". */
    @Override
    public String toString() {
        return (included ? "<=" : "<") + limit;
    }
}
