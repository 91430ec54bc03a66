package kz.bagalau.dispute;

import java.util.List;
import java.util.Map;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.dispute.Dispute;

/**
 * A dispute with what is known of it.
 *
 * @param concerned who may be heard: the servant, who evaluates him, who lodged it
 * @param names     people by id
 * @param own       true where the reader lodged it
 */
public record DisputeCard(Dispute dispute, List<Long> concerned, List<StripPlace> strip, Citation citation, Map<Long, PersonName> names, boolean own) {

    public DisputeCard {
        concerned = List.copyOf(concerned);
        strip = List.copyOf(strip);
        names = Map.copyOf(names);
    }
}
