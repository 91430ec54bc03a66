package kz.bagalau.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.staff.Staff;

/** Counts the terms that a reader sees. */
@Dependent
class BoardTerms {

    /** Cases whose period ended longer ago are in the archive. */
    private static final int YEARS = 2;

    @Inject
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    CaseTerms terms;
    @Inject
    Staff staff;
    @Inject
    Access access;

    List<BoardRow> rows(Sight sight, LocalDate today) {
        Collection<CaseFile> found = files.files(cases(sight, today)).values();
        List<Seen> seen = found.stream().collect(Collectors.groupingBy(file -> file.subject().bodyId())).entrySet().stream()
                .flatMap(body -> seen(body.getKey(), body.getValue(), sight)).toList();
        return rows(seen, sight, today);
    }

    private Set<Long> cases(Sight sight, LocalDate today) {
        Set<Long> ids = new TreeSet<>();
        if (!sight.bodies().isEmpty()) {
            ids.addAll(em.createQuery("select c.id from EvaluationCase c where c.bodyId in :bodies and c.periodLast >= :since", Long.class)
                    .setParameter("bodies", sight.bodies()).setParameter("since", today.minusYears(YEARS)).getResultList());
        }
        if (sight.me() != null) {
            ids.addAll(em.createQuery("select distinct c.id from EvaluationCase c where c.periodLast >= :since and (c.facts.personId = :me"
                    + " or c.facts.supervisorId = :me or c.facts.higherId = :me or c.id in (select s.caseId from Sheet s where s.evaluatorId = :me)"
                    + " or c.id in (select v.caseId from Survey v join v.respondents r where r.personId = :me and r.replacedFor is null))", Long.class)
                    .setParameter("me", sight.me()).setParameter("since", today.minusYears(YEARS)).getResultList());
        }
        return ids;
    }

    private Stream<Seen> seen(Long bodyId, List<CaseFile> cases, Sight sight) {
        Map<Long, List<Watched>> found = terms.of(bodyId, cases);
        return cases.stream().flatMap(file -> found.get(file.subject().id()).stream().filter(term -> sight.sees(file, term))
                .map(term -> new Seen(file, term)));
    }

    private List<BoardRow> rows(List<Seen> seen, Sight sight, LocalDate today) {
        Set<Long> cases = seen.stream().map(one -> one.file().subject().id()).collect(Collectors.toSet());
        Set<Long> people = new HashSet<>();
        seen.forEach(one -> people.addAll(Stream.of(one.file().subject().personId(), one.term().personId()).filter(Objects::nonNull).toList()));
        Map<Long, PersonName> names = staff.names(List.copyOf(people), today);
        Set<Long> cards = access.permitted(Operation.CASE_READ, cases);
        Map<Long, Bilingual> units = units(seen.stream().map(one -> one.file().subject().facts().unitId()).collect(Collectors.toSet()));
        FormAddress address = new FormAddress(sight);
        return seen.stream().map(one -> row(one, names, units, address.of(one.file(), one.term(), cards.contains(one.file().subject().id())))).toList();
    }

    private Map<Long, Bilingual> units(Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select u from Unit u where u.id in :ids", Unit.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    private static BoardRow row(Seen one, Map<Long, PersonName> names, Map<Long, Bilingual> units, String link) {
        EvaluationCase subject = one.file().subject();
        PersonName servant = names.get(subject.personId());
        PersonName actor = one.term().office() ? null : names.get(one.term().personId());
        return new BoardRow(subject.id(), subject.personId(), kk(servant), ru(servant), subject.facts().unitId(), units.get(subject.facts().unitId()),
                subject.cycleId(), one.term(), kk(actor), ru(actor), link);
    }

    private static FullName kk(PersonName name) {
        return name == null ? null : name.kk();
    }

    private static FullName ru(PersonName name) {
        return name == null ? null : name.ru();
    }

    /** A term with its case. */
    private record Seen(CaseFile file, Watched term) {
    }
}
