package kz.bagalau.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Asks every area for the running cases that a change of somebody's record touches. */
@ApplicationScoped
public class RunningCases {

    @Inject
    Event<CasesTouched> question;

    /** The running cases in a body that concern one of the persons; empty when there are none. */
    public List<TouchedCase> touchedBy(Long bodyId, Collection<Long> personIds) {
        CasesTouched asked = new CasesTouched(bodyId, personIds);
        question.fire(asked);
        return asked.found();
    }
}
