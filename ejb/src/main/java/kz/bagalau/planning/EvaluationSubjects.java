package kz.bagalau.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Phase;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.law.process.Deed;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.evaluation.Origin;

/** Tells access how a caller stands to cycles, cases, sheets and surveys. */
@ApplicationScoped
public class EvaluationSubjects implements SubjectSource {

    private static final String WITHDRAWN = "exists (select j.id from DeedEntry j where j.ownerId = s.id and j.deed = :withdrawn)";

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    ResultViewers viewers;
    @Inject
    Clock time;

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.CYCLE, Kind.CASE, Kind.SHEET, Kind.SURVEY);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return switch (kind) {
            case CYCLE -> cycles(ids);
            case CASE -> cases(ids, caller);
            case SHEET -> sheets(ids, caller);
            default -> surveys(ids, caller);
        };
    }

    private Map<Long, Subject> cycles(Collection<Long> ids) {
        return rows("select c.id, c.bodyId from Cycle c where c.id in :ids", ids).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Subject.in(Kind.CYCLE, (Long) row[0], (Long) row[1])));
    }

    private Map<Long, Subject> cases(Collection<Long> ids, Caller caller) {
        Set<Long> asked = asked("s.caseId", ids, caller);
        Set<Long> evaluated = evaluated(ids, caller);
        Set<Long> signing = signing(ids, caller);
        Map<Long, Role> seats = seats(ids, caller);
        Set<Long> sampled = sampled(ids, caller);
        Map<Long, Set<Role>> standIns = standIns(ids, caller);
        Map<Long, Origin> origins = origins(ids);
        Map<Long, Subject> subjects = new HashMap<>();
        rows("select c.id, c.bodyId, c.facts.personId, c.facts.supervisorId, c.editionHash, c.facts.higherId from EvaluationCase c where c.id in :ids", ids)
                .forEach(row -> subjects.put((Long) row[0], aCase(row, caller, asked, evaluated, origins, signing.contains((Long) row[0]),
                        all(standIns.get(row[0]), seats.get(row[0]), sampled.contains((Long) row[0]) ? Role.INSPECTOR : null))));
        return subjects;
    }

    private Subject aCase(Object[] row, Caller caller, Set<Long> asked, Set<Long> evaluated, Map<Long, Origin> origins,
            boolean signs, Set<Role> reached) {
        Long id = (Long) row[0];
        Set<Role> relations = EnumSet.noneOf(Role.class);
        if (Objects.equals(row[3], caller.personId()) && caller.personId() != null || evaluated.contains(id)) {
            relations.add(Role.SUPERVISOR);
        }
        if (asked.contains(id)) {
            relations.add(Role.RESPONDENT);
        }
        if (signs) {
            relations.add(Role.SIGNER);
        }
        relations.addAll(reached);
        Set<Role> known = viewers.of((String) row[4], false);
        if (caller.personId() != null && caller.personId().equals(row[5]) && known.contains(Role.HIGHER_SUPERVISOR)) {
            relations.add(Role.HIGHER_SUPERVISOR);
        }
        Phase phase = !origins.containsKey(id) ? Phase.PREPARED : origins.get(id) == Origin.COMPUTED ? Phase.UNDER_WAY : Phase.DECIDED;
        return Subject.in(Kind.CASE, id, (Long) row[1]).of((Long) row[2]).related(relations).in(phase).resultKnownTo(known);
    }

    private Map<Long, Origin> origins(Collection<Long> caseIds) {
        Map<Long, Origin> origins = new HashMap<>();
        rows("select c.id, r.origin from EvaluationCase c join c.results r where c.id in :ids and r.superseded = false", caseIds)
                .forEach(row -> origins.merge((Long) row[0], (Origin) row[1], (one, two) -> one.compareTo(two) > 0 ? one : two)); // one decision decides the case
        if (origins.values().stream().anyMatch(one -> one != Origin.COMPUTED)) {
            em.createQuery("select distinct c.id from EvaluationCase c join c.journal j where c.id in :ids and j.deed = :submitted and not exists"
                    + " (select k.id from EvaluationCase d join d.journal k where d.id = c.id and k.deed = :approved)", Long.class).setParameter("ids", caseIds)
                    .setParameter("submitted", Deed.SUBMIT).setParameter("approved", Deed.APPROVE).getResultList()
                    .forEach(id -> origins.put(id, Origin.COMPUTED)); // the decision waits for its approval: nobody is told of it before
        }
        return origins;
    }

    private Map<Long, Subject> sheets(Collection<Long> ids, Caller caller) {
        Collection<Long> caseIds = casesOf("Sheet", ids);
        Map<Long, Role> seats = seats(caseIds, caller);
        Set<Long> sampled = sampled(caseIds, caller);
        Map<Long, Set<Role>> standIns = standIns(caseIds, caller);
        Set<Long> withdrawn = new HashSet<>(em.createQuery("select s.id from Sheet s where s.id in :ids and " + WITHDRAWN, Long.class).setParameter("ids", ids)
                .setParameter("withdrawn", Deed.WITHDRAW).getResultList());
        return rows("select s.id, s.bodyId, c.facts.personId, s.evaluatorId, s.offeredOn, s.caseId, c.facts.higherId, s.submittedOn, c.editionHash from Sheet s, EvaluationCase c"
                + " where c.id = s.caseId and s.id in :ids", ids).stream().collect(Collectors.toMap(row -> (Long) row[0], row -> {
                    boolean evaluator = caller.personId() != null && caller.personId().equals(row[3]) && !withdrawn.contains((Long) row[0]);
                    // what is in a sheet belongs to its author until he hands it over
                    boolean higher = row[7] != null && caller.personId() != null && caller.personId().equals(row[6]);
                    return Subject.in(Kind.SHEET, (Long) row[0], (Long) row[1]).of((Long) row[2])
                            .related(all(standIns.get(row[5]), evaluator ? Role.SUPERVISOR : null, higher ? Role.HIGHER_SUPERVISOR : null, seats.get(row[5]),
                                    sampled.contains((Long) row[5]) ? Role.INSPECTOR : null))
                            .in(row[4] == null ? Phase.PREPARED : Phase.UNDER_WAY).resultKnownTo(viewers.of((String) row[8], false));
                }));
    }

    private Map<Long, Subject> surveys(Collection<Long> ids, Caller caller) {
        Set<Long> asked = asked("s.id", ids, caller);
        Collection<Long> cases = casesOf("Survey", ids);
        Map<Long, Role> seats = seats(cases, caller);
        Map<Long, Set<Role>> standIns = standIns(cases, caller);
        return rows("select s.id, s.bodyId, c.facts.personId, s.caseId from Survey s, EvaluationCase c where c.id = s.caseId and s.id in :ids", ids).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Subject.in(Kind.SURVEY, (Long) row[0], (Long) row[1]).of((Long) row[2])
                        .related(all(standIns.get(row[3]), asked.contains((Long) row[0]) ? Role.RESPONDENT : null, seats.get(row[3])))));
    }

    private Set<Long> asked(String path, Collection<Long> ids, Caller caller) {
        return caller.personId() == null ? Set.of() : new HashSet<>(em.createQuery("select " + path + " from Survey s join s.respondents r where "
                + path + " in :ids and r.personId = :person and r.replacedFor is null", Long.class).setParameter("ids", ids)
                .setParameter("person", caller.personId()).getResultList());
    }

    /** Of whom he evaluates a sheet: one that was withdrawn, given to the wrong person or handed on, makes nobody an evaluator. */
    private Set<Long> evaluated(Collection<Long> caseIds, Caller caller) {
        return caller.personId() == null ? Set.of() : new HashSet<>(em.createQuery("select s.caseId from Sheet s where s.caseId in :ids"
                + " and s.evaluatorId = :person and not " + WITHDRAWN, Long.class).setParameter("ids", caseIds).setParameter("withdrawn", Deed.WITHDRAW)
                .setParameter("person", caller.personId()).getResultList());
    }

    private Set<Long> signing(Collection<Long> caseIds, Caller caller) {
        return caller.personId() == null ? Set.of() : new HashSet<>(em.createQuery("select a.caseId from Acknowledgement a join a.refusals r"
                + " join r.signatures s where a.caseId in :ids and s.personId = :person", Long.class).setParameter("ids", caseIds)
                .setParameter("person", caller.personId()).getResultList());
    }

    private Collection<Long> casesOf(String entity, Collection<Long> ids) {
        return em.createQuery("select s.caseId from " + entity + " s where s.id in :ids", Long.class).setParameter("ids", ids).getResultList();
    }

    /** The caller's place in the commission before which the case is (п. 19 of the family of 2015: the sheets lie before the session). */
    private Map<Long, Role> seats(Collection<Long> caseIds, Caller caller) {
        Map<Long, Role> seats = new HashMap<>();
        if (caller.personId() != null && !caseIds.isEmpty()) {
            em.createQuery("select i.caseId, p.place from Session s join s.items i, Commission c join c.compositions k join k.seats p"
                    + " where i.caseId in :ids and c.id = s.commissionId and p.personId = :me and k.begins = (select max(o.begins) from Commission d"
                    + " join d.compositions o where d.id = c.id and o.begins <= s.heldOn)", Object[].class).setParameter("ids", caseIds)
                    .setParameter("me", caller.personId()).getResultList().forEach(row -> seats.put((Long) row[0], Role.valueOf(row[1].toString())));
        }
        return seats;
    }

    /** The cases that a request opens to the caller today; nothing for whoever holds no inspector's role. */
    private Set<Long> sampled(Collection<Long> caseIds, Caller caller) {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        if (caseIds.isEmpty() || !caller.rolesAnywhere(today).contains(Role.INSPECTOR)) {
            return Set.of();
        }
        Set<Long> sampled = new HashSet<>();
        em.createQuery("select s.caseId, r.bodyId from Request r join r.sample s where r.accountId = :account and s.caseId in :ids and r.opens <= :today"
                + " and r.closes >= :today", Object[].class).setParameter("account", caller.accountId()).setParameter("ids", caseIds)
                .setParameter("today", today).getResultStream().filter(row -> caller.holds(Role.INSPECTOR, (Long) row[1], today))
                .forEach(row -> sampled.add((Long) row[0]));
        return sampled;
    }

    private static Set<Role> together(Role... roles) {
        return Stream.of(roles).filter(Objects::nonNull).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** In which offices the caller acts in the servant's own place: nobody acts on his own case in any role. */
    private Map<Long, Set<Role>> standIns(Collection<Long> caseIds, Caller caller) {
        Map<Long, Set<Role>> places = new HashMap<>();
        if (caller.personId() != null && !caseIds.isEmpty()) {
            em.createQuery("select c.id, t.role from EvaluationCase c join c.substitutes t where c.id in :ids and t.personId = :me and t.endedOn is null",
                    Object[].class).setParameter("ids", caseIds).setParameter("me", caller.personId()).getResultList()
                    .forEach(row -> places.computeIfAbsent((Long) row[0], any -> EnumSet.noneOf(Role.class)).addAll(ResultViewers.account((kz.bagalau.law.act.Role) row[1])));
        }
        return places;
    }

    private static Set<Role> all(Set<Role> others, Role... roles) {
        Set<Role> all = together(roles);
        all.addAll(others == null ? Set.of() : others);
        return all;
    }

    private List<Object[]> rows(String query, Collection<Long> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }
}
