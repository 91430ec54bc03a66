package kz.bagalau.law.time;

/** Whether a term runs forward from its event, or must have ended before it. */
public enum Direction {
    AFTER, BEFORE
}
