package kz.bagalau.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.staff.Above;

/** Who stood above whom in a body on the days that papers bear; each day is asked for once, however many papers bear it. */
public final class AboveByDay {

    private final Function<LocalDate, Above> staff;
    private final Map<LocalDate, Above> asked = new HashMap<>();
    private PaperDeed latest;

    /** @param staff answers for a day */
    public AboveByDay(Function<LocalDate, Above> staff) {
        this.staff = staff;
    }

    /** The posts of the body on a day. */
    public Above on(LocalDate day) {
        return asked.computeIfAbsent(day, staff);
    }

    /**
     * Those above a servant on a day; a supervisor whom HR named by an order stays, whatever the staff says.
     *
     * @throws PaperRefused when he held no post in the body on that day
     */
    public Line line(ServantFacts facts, PaperDeed paper) {
        latest = paper;
        Above above = on(paper.on());
        if (!above.holders().containsKey(facts.personId())) {
            throw new PaperRefused(PaperRefused.Reason.NOT_IN_POST, paper.deed(), null, paper.on());
        }
        return facts.supervisorNamed() ? above.under(facts.line().supervision()) : above.line(facts.personId());
    }

    /** The deed about which it was asked last: what the law then says, it says of that one; null before the first. */
    public PaperDeed latest() {
        return latest;
    }

    /** Another paper is taken up. */
    public void next() {
        latest = null;
    }

    /** True where a person held a post in the body on the day of a deed. */
    boolean there(Long person, PaperDeed paper) {
        return on(paper.on()).holders().containsKey(person);
    }
}
