package kz.bagalau.archive;

import java.util.List;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.model.record.ServiceRecordEntry;

/**
 * A person's service record.
 *
 * @param posts    the posts held today; none for one who left
 * @param entries  the results entered, the latest decision first
 * @param prior    results from before the system
 * @param orders   orders for consequences over several years, the latest first; also those that were revoked
 * @param extracts the extracts that were made, the latest first
 */
public record PersonRecord(PersonName name, List<PostHolder> posts, List<ServiceRecordEntry> entries, List<PriorResult> prior,
        List<Attestation> orders, List<RegisteredPaper> extracts) {

    public PersonRecord {
        posts = List.copyOf(posts);
        entries = List.copyOf(entries);
        prior = List.copyOf(prior);
        orders = List.copyOf(orders);
        extracts = List.copyOf(extracts);
    }
}
