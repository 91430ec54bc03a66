package kz.bagalau.journal;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Nothing was entered or changed, because some of those named cannot be: who, and why. */
@ApplicationException(rollback = true)
public class RefusedEntries extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refused> refused;

    RefusedEntries(List<Refused> refused) {
        super(refused.toString());
        this.refused = List.copyOf(refused);
    }

    /** Each of them with the reason. */
    public List<Refused> refused() {
        return refused;
    }

    static void throwIfAny(List<Refused> refused) {
        if (!refused.isEmpty()) {
            throw new RefusedEntries(refused);
        }
    }
}
