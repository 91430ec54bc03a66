package kz.bagalau.prints;

import java.io.Serializable;
import java.time.Instant;

/** A printing run among others: when it was made, for how many people. */
public record RunLine(Long id, Instant made, long people) implements Serializable {
}
