package kz.bagalau.intake;

/** What a paper holds beside the days and signatures on it. */
public enum Shape {
    /** The targets of a work plan. */
    PLAN,
    /** The written recommendations of a quarter. */
    QUARTER,
    /** What came of each target. */
    TARGETS,
    /** The indicators that showed. */
    COMPETENCIES,
    /** Points by criterion. */
    POINTS
}
