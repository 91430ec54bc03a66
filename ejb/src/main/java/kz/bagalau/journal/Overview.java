package kz.bagalau.journal;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.FullName;

/**
 * What the entries of a cycle tell: by activity and sort of breach, by unit, by supervisor, by part of the year. Entries that count; proposals are
 * counted apart.
 *
 * @param cycleId  the cycle
 * @param parts    every part in which its entries count, whatever is filtered
 * @param units    every unit of its cases, whatever is filtered
 * @param proposed proposals that wait
 * @param declined proposals that were declined
 * @param withdrawn entries taken back
 * @param all      the sums of everything
 * @param byKind   every kind of the lists in force, also those that nobody got, the most points first
 */
public record Overview(Long cycleId, List<Part> parts, List<Unit> units, long proposed, long declined, long withdrawn, Sums all, List<Kind> byKind,
        List<Unit> byUnit, List<Supervisor> bySupervisor, List<Part> byPart) {

    public Overview {
        parts = List.copyOf(parts);
        units = List.copyOf(units);
        byKind = List.copyOf(byKind);
        byUnit = List.copyOf(byUnit);
        bySupervisor = List.copyOf(bySupervisor);
        byPart = List.copyOf(byPart);
    }

    /** A cycle to choose. */
    public record Period(Long id, LocalDate first, LocalDate last) {
    }

    /**
     * Sums of entries that count.
     *
     * @param rewards   how many rewarded activities
     * @param points    their points
     * @param breaches  how many breaches
     * @param taken     the points they take, not positive
     */
    public record Sums(long rewards, Score points, long breaches, Score taken) {

        static final Sums NONE = new Sums(0, Score.ZERO, 0, Score.ZERO);

        Sums plus(long many, Score each) {
            Score sum = each.times(Score.of(many));
            return FactKinds.breach(each) ? new Sums(rewards, points, breaches + many, taken.plus(sum)) : new Sums(rewards + many, points.plus(sum), breaches, taken);
        }

        /** Rewards and breaches together. */
        public long entries() {
            return rewards + breaches;
        }
    }

    /**
     * A kind of the lists.
     *
     * @param edition the short name of the edition whose list it is in
     */
    public record Kind(String rule, String code, Text name, Score points, boolean breach, Citation citation, Text edition, long many, Score sum) {
    }

    /** A unit; people are its cases in the cycle. */
    public record Unit(Long id, Bilingual name, long people, Sums sums) {
    }

    /** A supervisor; null names where nobody supervises. */
    public record Supervisor(Long id, FullName kk, FullName ru, long people, Sums sums) {

        /** Points of rewards to each of his people. */
        public Score each() {
            return people == 0 ? Score.ZERO : sums.points().dividedBy(Score.of(people));
        }
    }

    /** A part of the year. */
    public record Part(String code, Text name, Sums sums) {
    }

    /** Supervisors who gave no reward at all. */
    public List<Supervisor> never() {
        return bySupervisor.stream().filter(one -> one.sums().rewards() == 0).toList();
    }
}
