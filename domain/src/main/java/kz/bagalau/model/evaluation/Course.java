package kz.bagalau.model.evaluation;

import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Track;

/**
 * A deed on its way: the edition's road for the thing, the facts as they are with the deed done, and the deed itself.
 */
public record Course(Track road, Situation situation, Done done) {

    /** The same road and facts for another deed. */
    public Course with(Done other) {
        return new Course(road, situation, other);
    }
}
