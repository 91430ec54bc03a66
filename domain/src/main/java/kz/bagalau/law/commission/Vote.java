package kz.bagalau.law.commission;

import java.util.Objects;

/** One vote: whose (an id), for or against the motion. There is no abstention. */
public record Vote(String voter, boolean inFavour) {

    public Vote {
        Objects.requireNonNull(voter, "voter");
    }
}
