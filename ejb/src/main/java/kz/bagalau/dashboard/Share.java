package kz.bagalau.dashboard;

import java.io.Serializable;

/**
 * How many of some people did.
 *
 * @param name       the target or indicator, in the act's or the plan's words
 * @param competency the code of the competency; empty for a target
 * @param people     how many had it, three or more
 * @param yes        how many reached it, or showed it
 */
public record Share(String name, String competency, long people, long yes) implements Serializable {

    /** The share in whole percent, rounded half up. */
    public long percent() {
        return (200 * yes + people) / (2 * people);
    }
}
