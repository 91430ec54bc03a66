package kz.bagalau.law.act;

import java.util.List;

/**
 * The editions of one body's acts on a day. Where one of them cannot be told to apply or not, no other is sure either: it may have taken
 * the other's place.
 *
 * @param editions each edition with its own answer, in the order of the list of acts
 */
public record ActOnDay(List<InForce> editions) {

    /** @throws IllegalArgumentException if there is none */
    public ActOnDay {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("No edition");
        }
    }

    /** The answer for the acts together: which edition applies is told only where nothing is indeterminate. */
    public Standing standing() {
        if (has(Standing.INDETERMINATE)) {
            return Standing.INDETERMINATE;
        } else if (has(Standing.APPLIES)) {
            return Standing.APPLIES;
        }
        return has(Standing.NOT_YET) ? Standing.NOT_YET : Standing.NO_MORE;
    }

    /** The edition that applies, or all that may apply; none where none does. */
    public List<InForce> candidates() {
        return editions.stream().filter(each -> each.standing() == Standing.APPLIES || each.standing() == Standing.INDETERMINATE).toList();
    }

    private boolean has(Standing standing) {
        return editions.stream().anyMatch(each -> each.standing() == standing);
    }
}
