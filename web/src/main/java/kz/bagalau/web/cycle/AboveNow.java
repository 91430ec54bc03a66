package kz.bagalau.web.cycle;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.AboveChange;
import kz.bagalau.assessment.AboveChange.Somebody;
import kz.bagalau.assessment.AboveChange.What;
import kz.bagalau.assessment.WhoIsAbove;
import kz.bagalau.clock.Clock;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** On pages about cycles, cases, plans and sheets: where those above a servant are others today, and the button that takes them over. */
@Named
@RequestScoped
public class AboveNow {

    @EJB
    private WhoIsAbove above;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Map<What, Long> counts;
    private final Map<Long, Optional<AboveChange>> changes = new HashMap<>();
    private String reason;

    /** How many cases of the body in which the caller works differ, by what differs; none for whoever does not do the work of HR. */
    public List<Map.Entry<What, Long>> getCounts() {
        if (counts == null) {
            Long body = CurrentCaller.get().bodyId();
            counts = body != null && access.may(Operation.ABOVE_LIST, body) ? above.counts(body) : Map.of();
        }
        return new ArrayList<>(counts.entrySet());
    }

    /** What differs in a case; null where nothing does. */
    public AboveChange of(Long caseId) {
        return changes.computeIfAbsent(caseId, above::change).orElse(null);
    }

    /** Who should have a sheet; null where it lies rightly. */
    public Somebody instead(Long sheetId) {
        return access.may(Operation.SHEET_READ, sheetId) ? above.instead(sheetId).orElse(null) : null;
    }

    /** A name in the reader's language; empty for nobody. */
    public String name(Somebody one) {
        return one == null || one.ru() == null ? "" : words.name(one.kk().full(), one.ru().full());
    }

    /** True where the caller may take them over. */
    public boolean takes(Long caseId) {
        return access.may(Operation.CASE_CHANGE, caseId) && of(caseId).settles();
    }

    /** Takes those above the servant of one case anew. */
    public String take(Long caseId) {
        return afterwards.then(() -> above.take(List.of(caseId), reason), "/case/card.xhtml?case=" + caseId, "cycle.above.taken", 1);
    }

    /** Why: proposed with today's date. */
    public String getReason() {
        return reason == null ? words.say("cycle.above.reason", clock.today()) : reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
