package kz.bagalau.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.TermSource;
import kz.bagalau.watch.Watched;

/** By when servants have to be acquainted with results that are offered to them. */
@ApplicationScoped
public class AcknowledgementTerms implements TermSource {

    @Inject
    EntityManager em;
    @Inject
    Deadlines deadlines;

    @Override
    public Map<Long, List<Watched>> terms(Long bodyId, Collection<CaseFile> files) {
        Map<Long, CaseFile> cases = files.stream().collect(Collectors.toMap(file -> file.subject().id(), Function.identity()));
        Map<Acknowledgement, AskedTerm> asked = new HashMap<>();
        offered(cases.keySet()).forEach(one -> new AcknowledgementLaw(cases.get(one.caseId()).law()).asked(one, cases.get(one.caseId()))
                .ifPresent(term -> asked.put(one, term)));
        Map<Long, List<Watched>> terms = new HashMap<>();
        if (!asked.isEmpty()) {
            deadlines.of(bodyId, asked).forEach((one, term) -> terms.put(one.caseId(), List.of(term.of(Acknowledgement.TRACK, one.id()))));
        }
        return terms;
    }

    private List<Acknowledgement> offered(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? List.of() : em.createQuery("select a from Acknowledgement a where a.caseId in :ids and a.stage <> :superseded"
                + " order by a.id", Acknowledgement.class).setParameter("ids", caseIds).setParameter("superseded", Acknowledgement.SUPERSEDED)
                .setHint("eclipselink.batch", "a.refusals").setHint("eclipselink.batch", "a.refusals.signatures").getResultList();
    }
}
