package kz.bagalau.model.body;

import java.io.Serializable;

/**
 * Who supervises somebody on a day.
 *
 * @param supervisorId who does it that day
 * @param insteadOf the supervisor by the job description where another stands in, or null
 * @param order the order to stand in, or null
 */
public record Supervision(Long supervisorId, Long insteadOf, String order) implements Serializable {

    /** True when somebody stands in. */
    public boolean acting() {
        return insteadOf != null;
    }
}
