package kz.bagalau.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
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
 * @param agreed    who agreed to it for an office, in the order of the days; none where the act asks none
 * @param approved  the day of the approval, or null
 * @param filed     the day on which HR took it into keeping or placed it in the system, or null
 */
public record PaperPlan(List<PlanTarget> lines, Lang language, LocalDate drafted, LocalDate signed, LocalDate submitted, List<Agreed> agreed, LocalDate approved,
        LocalDate filed) implements Serializable {

    /** A signature for an office: as which, when, by whom. */
    public record Agreed(Role office, LocalDate on, Long by) implements Serializable {
    }

    /** A plan to which no office is asked to agree. */
    public PaperPlan(List<PlanTarget> lines, Lang language, LocalDate drafted, LocalDate signed, LocalDate submitted, LocalDate approved, LocalDate filed) {
        this(lines, language, drafted, signed, submitted, List.of(), approved, filed);
    }

    /** @throws IllegalArgumentException when it has no first day, or a day lies before the one that it follows */
    public PaperPlan {
        lines = List.copyOf(lines);
        agreed = agreed.stream().sorted(Comparator.comparing(Agreed::on)).toList();
        Objects.requireNonNull(language, "language");
        if (drafted == null) {
            throw new IllegalArgumentException("a plan on paper needs the day on which it was made");
        }
        LocalDate before = drafted;
        for (LocalDate day : days(drafted, signed, submitted, agreed, approved, filed)) {
            if (day.isBefore(before)) {
                throw new IllegalArgumentException("a day " + day + " after " + before);
            }
            before = day;
        }
    }

    /** The days that have come, in the order of the deeds. */
    private static List<LocalDate> days(LocalDate drafted, LocalDate signed, LocalDate submitted, List<Agreed> agreed, LocalDate approved, LocalDate filed) {
        return Stream.of(Stream.of(Optional.ofNullable(drafted), Optional.ofNullable(signed), Optional.ofNullable(submitted)), agreed.stream().map(Agreed::on).map(Optional::of),
                Stream.of(Optional.ofNullable(approved), Optional.ofNullable(filed))).flatMap(each -> each).flatMap(Optional::stream).toList();
    }

    /**
     * The deeds that stand on it, in their order.
     *
     * @param atOnce  true where the first signature approves: nobody stands above whoever gave it
     * @param keeping what HR does with it once it is approved
     */
    List<PaperDeed> deeds(boolean atOnce, Deed keeping) {
        List<PaperDeed> deeds = new ArrayList<>();
        add(deeds, Deed.DRAFT, drafted);
        add(deeds, Deed.SIGN, signed);
        add(deeds, Deed.SUBMIT, atOnce ? null : submitted);
        agreed.forEach(one -> deeds.add(new PaperDeed(Deed.AGREE, one.on(), one.by(), null).as(one.office())));
        add(deeds, Deed.APPROVE, approved);
        add(deeds, keeping, filed);
        return deeds;
    }

    private static void add(List<PaperDeed> deeds, Deed deed, LocalDate day) {
        if (day != null) {
            deeds.add(new PaperDeed(deed, day, null, null));
        }
    }

    /** The latest day on it. */
    public LocalDate last() {
        List<LocalDate> all = days(drafted, signed, submitted, agreed, approved, filed);
        return all.get(all.size() - 1);
    }
}
