package kz.bagalau.watch;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.evaluation.EvaluationCase;

/** Every term of cases: those of what moves in them, and those of what moves beside them. */
@Stateless
@Operates(Operation.WITHIN)
public class CaseTerms {

    Iterable<TermSource> sources = List.of();

    @Inject
    Deadlines deadlines;

    /** Takes every source of terms that the program has. */
    @Inject
    void find(@Any Instance<TermSource> found) {
        sources = found;
    }

    /** The terms of cases of one body by the case's id: the number of statements does not depend on how many. */
    public Map<Long, List<Watched>> of(Long bodyId, Collection<CaseFile> cases) {
        Map<Long, List<Watched>> own = deadlines.of(bodyId, cases);
        List<Map<Long, List<Watched>>> beside = new ArrayList<>();
        sources.forEach(source -> beside.add(source.terms(bodyId, cases)));
        Map<Long, List<Watched>> all = new HashMap<>();
        own.forEach((id, terms) -> all.put(id, joined(terms, beside.stream().flatMap(each -> each.getOrDefault(id, List.of()).stream()).toList())));
        return all;
    }

    /** Where somebody in these roles does the deed of a term; empty where he has no form for it. */
    public String form(Long personId, Set<Role> roles, CaseFile file, Watched term) {
        return new FormAddress(new Sight(personId, Map.of(file.subject().bodyId(), roles))).of(file, term, true);
    }

    private static List<Watched> joined(List<Watched> own, List<Watched> beside) {
        Set<String> told = beside.stream().map(Watched::term).collect(Collectors.toSet());
        return Stream.concat(own.stream().filter(term -> !EvaluationCase.TRACK.equals(term.track()) || !told.contains(term.term())), beside.stream())
                .toList();
    }
}
