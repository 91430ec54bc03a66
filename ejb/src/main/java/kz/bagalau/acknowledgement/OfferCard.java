package kz.bagalau.acknowledgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.Watched;

/**
 * The acquaintance of one servant as HR sees it.
 *
 * @param acknowledgement null while nothing is offered
 * @param term            by when; null where the act sets no term
 * @param rule            how the act wants him acquainted
 * @param offered         what HR may do now, and what stands in the way
 * @param answerable      whether the servant's signature can still be entered from paper
 * @param recordable      whether the result comes into the service record next
 * @param results        every result of the case, the leading one first
 * @param sending        how it is sent to one who refused
 * @param people          names by id: the servant and whoever did something in it
 */
public record OfferCard(EvaluationCase subject, Acknowledgement acknowledgement, Watched term, Acquaintance rule, List<Offer> offered,
        boolean answerable, boolean recordable, Map<Long, PersonName> people, List<NamedResult> results, Sending sending) {

    public OfferCard {
        offered = List.copyOf(offered);
        people = Map.copyOf(people);
        results = List.copyOf(results);
    }

    /**
     * How the result is sent to one who refused.
     *
     * @param media by which channels the act lets it be sent; empty where it names none
     * @param point the point that wants it, or null
     * @param term  by when; null where the act sets no term
     */
    public record Sending(List<Medium> media, Citation point, Watched term) {

        public Sending {
            media = List.copyOf(media);
        }
    }

    /** What is offered for a deed; empty where the road has it not here. */
    public Optional<Offer> offer(Deed deed) {
        return offered.stream().filter(one -> one.deed() == deed).findFirst();
    }

    /** True where nothing stands in the way of the deed. */
    public boolean open(Deed deed) {
        return offer(deed).map(Offer::open).orElse(false);
    }
}
