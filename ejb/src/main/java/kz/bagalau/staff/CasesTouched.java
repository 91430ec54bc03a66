package kz.bagalau.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A question to every area that keeps cases: which of yours, still running, concern these persons in this body, as the evaluated, a
 * supervisor or a respondent? Fired as a CDI event; an observer answers with {@link #add}.
 */
public final class CasesTouched {

    private final Long bodyId;
    private final Set<Long> personIds;
    private final List<TouchedCase> found = new ArrayList<>();

    CasesTouched(Long bodyId, Collection<Long> personIds) {
        this.bodyId = bodyId;
        this.personIds = Set.copyOf(personIds);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The persons whose records change. */
    public Set<Long> personIds() {
        return personIds;
    }

    /** Names a case that is touched. */
    public void add(TouchedCase touched) {
        found.add(touched);
    }

    List<TouchedCase> found() {
        return List.copyOf(found);
    }
}
