package kz.bagalau.access;

import java.util.List;
import java.util.Map;
import kz.bagalau.model.account.Role;

/**
 * Event, within the transaction: an operation was performed that leaves a trace.
 *
 * @param caller    who
 * @param role      in which role
 * @param operation what
 * @param subjects  about what
 * @param details   the parameters marked {@code @Recorded}
 */
public record Performed(Caller caller, Role role, Operation operation, List<Subject> subjects, Map<String, String> details) {

    public Performed {
        subjects = List.copyOf(subjects);
        details = Map.copyOf(details);
    }
}
