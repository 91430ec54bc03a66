package kz.bagalau.web.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.acknowledgement.OfferCard;
import kz.bagalau.acknowledgement.ReadOffer;
import kz.bagalau.disposal.ListDisposal;
import kz.bagalau.disposal.ReadTrace;

/** On the card of a case: how its results were made known, what was sent after a refusal, and whether its papers were disposed of. */
@Named
@RequestScoped
public class FollowCase {

    @EJB
    private ReadOffer read;
    @EJB
    private ReadTrace trace;
    @Inject
    private Access access;

    private OfferCard card;
    private Optional<ListDisposal.Done> disposed;

    /** How the acquaintance stands; null for whoever may not know, and before anything was offered. */
    public OfferCard card(Long caseId) {
        if (card == null && access.may(Operation.REFUSAL_READ, caseId)) {
            card = read.card(caseId);
        }
        return card == null || card.acknowledgement() == null ? null : card;
    }

    /** When and by which act its papers were disposed of; null while they are there. */
    public ListDisposal.Done disposed(Long caseId) {
        if (disposed == null) {
            disposed = trace.of(caseId);
        }
        return disposed.orElse(null);
    }
}
