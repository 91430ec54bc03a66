package kz.bagalau.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.record.Attestation;

/** The standing orders of a body for consequences over several years, under whatever edition: the results on which they rest have served. */
record Served(List<Attestation> orders) {

    Served {
        orders = List.copyOf(orders);
    }

    /**
     * Ids of the results of a person that do not count for a rule any more. Those of an order for the consequence in whose place that of the rule
     * stands count still while the order was not carried out: he holds the post that he held on its day.
     *
     * @param who his post; null for one who left, of whom nothing can be told
     */
    Set<Long> by(HistoryRule rule, PostHolder who) {
        return orders.stream().filter(tried(rule, who).negate()).flatMap(order -> order.basis().stream()).collect(Collectors.toSet());
    }

    /** The last order of that consequence, not carried out. */
    Optional<Attestation> tried(HistoryRule rule, PostHolder who, Set<Long> results) {
        return orders.stream().filter(tried(rule, who)).filter(order -> order.basis().stream().anyMatch(results::contains))
                .max(Comparator.comparing(Attestation::orderedOn));
    }

    private static Predicate<Attestation> tried(HistoryRule rule, PostHolder who) {
        return order -> who != null && order.personId().equals(who.personId()) && rule.insteadOf().filter(order.consequence()::equals).isPresent()
                && who.heldSince().isBefore(order.orderedOn());
    }
}
