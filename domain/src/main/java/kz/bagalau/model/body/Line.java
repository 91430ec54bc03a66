package kz.bagalau.model.body;

import java.io.Serializable;

/**
 * Who stands above somebody in a body on a day.
 *
 * @param supervision who supervises him, or null where nobody is known
 * @param firstHead   true where that one is the first head of the body: nobody approves above him
 * @param higherId    who supervises the supervisor, or null
 */
public record Line(Supervision supervision, boolean firstHead, Long higherId) implements Serializable {

    /** Nobody is known. */
    public static final Line NONE = new Line(null, false, null);

    /** Under a supervisor, nothing known above him. */
    public static Line under(Supervision supervision) {
        return new Line(supervision, false, null);
    }

    /** The immediate supervisor, or null. */
    public Long supervisorId() {
        return supervision == null ? null : supervision.supervisorId();
    }
}
