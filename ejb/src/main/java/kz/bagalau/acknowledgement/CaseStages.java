package kz.bagalau.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.acknowledgement.ResultRow.Way;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.library.Library;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.EvaluationCase;

/** Asks the roads of the editions under which a body's cases go at which stages a case waits for what. */
@Dependent
class CaseStages {

    @Inject
    EntityManager em;
    @Inject
    Library library;

    Ways of(Long bodyId) {
        List<String> hashes = em.createQuery("select distinct c.editionHash from EvaluationCase c where c.bodyId = :body", String.class)
                .setParameter("body", bodyId).getResultList();
        Map<Deed, Set<String>> stages = new HashMap<>();
        for (Deed deed : List.of(Deed.OFFER, Deed.CONCLUDE, Deed.RECORD)) {
            stages.put(deed, new TreeSet<>());
            hashes.forEach(hash -> library.law(hash).road(EvaluationCase.TRACK).stagesOffering(deed).stream().map(Stage::name).forEach(stages.get(deed)::add));
        }
        stages.get(Deed.CONCLUDE).removeAll(stages.get(Deed.RECORD));
        return new Ways(stages);
    }

    /** The stages at which cases wait to be offered, answered, recorded. */
    record Ways(Map<Deed, Set<String>> stages) {

        Set<String> all() {
            Set<String> all = new TreeSet<>();
            stages.values().forEach(all::addAll);
            return all;
        }

        Set<String> of(Way way) {
            return switch (way) {
                case TO_OFFER -> stages.get(Deed.OFFER);
                case OFFERED, DECLINED, POSTED -> stages.get(Deed.CONCLUDE);
                case TO_RECORD -> stages.get(Deed.RECORD);
            };
        }

        Way way(String caseStage, Acknowledgement offered) {
            if (!stages.get(Deed.OFFER).contains(caseStage) && stages.get(Deed.RECORD).contains(caseStage)) {
                return Way.TO_RECORD;
            } else if (stages.get(Deed.OFFER).contains(caseStage) || offered == null) {
                return Way.TO_OFFER;
            }
            return offered.at(Acknowledgement.DECLINED) ? Way.DECLINED : offered.at(Acknowledgement.POSTED) ? Way.POSTED : Way.OFFERED;
        }
    }
}
