package kz.bagalau.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.appeals.AppealDesk.OnDesk;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.TermSource;
import kz.bagalau.watch.Watched;

/** The terms of appeals that were lodged. */
@ApplicationScoped
public class TermsOfAppeals implements TermSource {

    @Inject
    AppealDesk desk;

    @Override
    public Map<Long, List<Watched>> terms(Long bodyId, Collection<CaseFile> files) {
        Map<Long, CaseFile> cases = files.stream().collect(Collectors.toMap(file -> file.subject().id(), Function.identity()));
        List<OnDesk> works = cases.isEmpty() ? List.of() : desk.em.createQuery("select a from Appeal a where a.caseId in :ids", Appeal.class)
                .setParameter("ids", cases.keySet()).getResultStream().map(one -> new OnDesk(one, cases.get(one.caseId()))).toList();
        Map<Long, List<Watched>> terms = new HashMap<>();
        if (!works.isEmpty()) {
            results(works);
            desk.terms(bodyId, works).forEach((id, found) -> works.stream().filter(work -> work.appeal().id().equals(id))
                    .forEach(work -> terms.merge(work.file().subject().id(), found.stream().map(term -> term.of(Appeal.TRACK, id)).toList(),
                            (one, two) -> Stream.concat(one.stream(), two.stream()).toList())));
        }
        return terms;
    }

    /** Brings the decisions appealed against into memory at once. */
    private void results(List<OnDesk> works) {
        desk.em.createQuery("select distinct c from EvaluationCase c left join fetch c.results where c.id in :ids", EvaluationCase.class)
                .setParameter("ids", works.stream().map(work -> work.file().subject().id()).distinct().toList()).getResultList();
    }
}
