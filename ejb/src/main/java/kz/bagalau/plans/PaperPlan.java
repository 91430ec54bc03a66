package kz.bagalau.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.PaperDeed;

/**
 * A plan as a signed paper has it. A day that is null has not come: the plan goes on from the stage that was reached.
 *
 * @param lines     its targets
 * @param language  the language in which it is written
 * @param drafted   the day on which it was made
 * @param signed    the day of the servant's signature, or null
 * @param submitted the day of the supervisor's signature, or null
 * @param approved  the day of the approval, or null
 * @param filed     the day on which HR took it into keeping, or null
 */
public record PaperPlan(List<PlanTarget> lines, Lang language, LocalDate drafted, LocalDate signed, LocalDate submitted, LocalDate approved,
        LocalDate filed) implements Serializable {

    /** @throws IllegalArgumentException when it has no first day, or a day lies before the one that it follows */
    public PaperPlan {
        lines = List.copyOf(lines);
        Objects.requireNonNull(language, "language");
        if (drafted == null) {
            throw new IllegalArgumentException("a plan on paper needs the day on which it was made");
        }
        LocalDate before = drafted;
        for (LocalDate day : days(signed, submitted, approved, filed)) {
            if (day.isBefore(before)) {
                throw new IllegalArgumentException("a day " + day + " after " + before);
            }
            before = day;
        }
    }

    private static List<LocalDate> days(LocalDate... days) {
        List<LocalDate> known = new ArrayList<>();
        for (LocalDate day : days) {
            if (day != null) {
                known.add(day);
            }
        }
        return known;
    }

    /** The deeds that stand on it, in their order; the first head of a body submits to nobody: his signature approves. */
    List<PaperDeed> deeds(boolean firstHead) {
        List<PaperDeed> deeds = new ArrayList<>();
        add(deeds, Deed.DRAFT, drafted);
        add(deeds, Deed.SIGN, signed);
        add(deeds, Deed.SUBMIT, firstHead ? null : submitted);
        add(deeds, Deed.APPROVE, approved);
        add(deeds, Deed.FILE, filed);
        return deeds;
    }

    private static void add(List<PaperDeed> deeds, Deed deed, LocalDate day) {
        if (day != null) {
            deeds.add(new PaperDeed(deed, day, null, null));
        }
    }

    /** The latest day on it. */
    public LocalDate last() {
        List<LocalDate> all = days(drafted, signed, submitted, approved, filed);
        return all.get(all.size() - 1);
    }
}
