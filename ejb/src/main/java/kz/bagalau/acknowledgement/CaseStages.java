package kz.bagalau.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.bagalau.acknowledgement.ResultRow.Way;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.CasesAt;
import kz.bagalau.planning.CasesAt.Places;

/** Asks the roads of the editions under which a body's cases go where on each a case waits for what. */
@Dependent
class CaseStages {

    @Inject
    CasesAt places;

    Ways of(Long bodyId) {
        Places record = places.offering(bodyId, Deed.RECORD);
        return new Ways(places.offering(bodyId, Deed.OFFER), places.offering(bodyId, Deed.CONCLUDE).without(record), record);
    }

    /** Where cases wait to be offered, answered, recorded. */
    record Ways(Places offer, Places conclude, Places record) {

        Places all() {
            return offer.and(conclude).and(record);
        }

        Places of(Way way) {
            return switch (way) {
                case TO_OFFER -> offer;
                case OFFERED, DECLINED, POSTED -> conclude;
                case TO_RECORD -> record;
            };
        }

        Way way(EvaluationCase subject, Acknowledgement offered) {
            boolean toOffer = offer.contains(subject.editionHash(), subject.stage());
            if (!toOffer && record.contains(subject.editionHash(), subject.stage())) {
                return Way.TO_RECORD;
            } else if (toOffer || offered == null) {
                return Way.TO_OFFER;
            }
            return offered.at(Acknowledgement.DECLINED) ? Way.DECLINED : offered.at(Acknowledgement.POSTED) ? Way.POSTED : Way.OFFERED;
        }
    }
}
