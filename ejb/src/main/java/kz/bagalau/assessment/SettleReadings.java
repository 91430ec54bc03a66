package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.account.Logins;
import kz.bagalau.assessment.Readings.Reading;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Watched;

/**
 * What lay unopened before its servant until the last day of the term of acquaintance counts as delivered on that day (for the family of 2023, п. 12): the result
 * of the whole, the report of a survey. His absence makes the term wait; who cannot log in is sent it by HR.
 */
@Stateless
@Operates(Operation.WITHIN)
public class SettleReadings {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Readings readings;
    @Inject
    Library library;
    @Inject
    Logins logins;
    @Inject
    Recorder recorder;

    /** The cases in which somebody is still to be acquainted with something, whether its term has lapsed or not. */
    public List<Long> due() {
        return List.copyOf(new TreeSet<>(found("").keySet()));
    }

    /** The same in one body: the servants by the cases' ids. */
    public Map<Long, Long> waiting(Long bodyId) {
        return found(" and c.bodyId = " + bodyId);
    }

    private Map<Long, Long> found(String where) {
        List<String> hashes = em.createQuery("select distinct c.editionHash from EvaluationCase c", String.class).getResultStream()
                .filter(hash -> library.law(hash).only(Acquaintance.class).filter(Acquaintance::opening).isPresent()).toList();
        if (hashes.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> found = new HashMap<>();
        em.createQuery("select c.id, c.facts.personId from EvaluationCase c where c.editionHash in :hashes" + where + " and exists (select r.id from CaseResult r where r.ownerId = c.id"
                + " and r.part = '' and r.superseded = false and r.origin <> :computed) and not exists (select j.id from DeedEntry j where j.ownerId = c.id and j.deed in :told"
                + " and j.time >= all (select k.time from DeedEntry k where k.ownerId = c.id and k.deed = :compute))", Object[].class).setParameter("hashes", hashes)
                .setParameter("computed", Origin.COMPUTED).setParameter("told", Set.of(Deed.ACKNOWLEDGE, Deed.DELIVER)).setParameter("compute", Deed.COMPUTE).getResultList()
                .forEach(row -> found.put((Long) row[0], (Long) row[1]));
        em.createQuery("select c.id, c.facts.personId from Survey v join v.journal j, EvaluationCase c where c.id = v.caseId and c.editionHash in :hashes" + where + " and j.deed = :reported and v.reportOpenedOn is null"
                + " and not exists (select d.id from DeedEntry d where d.ownerId = v.id and d.deed = :delivered)", Object[].class).setParameter("hashes", hashes)
                .setParameter("reported", Deed.REPORT).setParameter("delivered", Deed.DELIVER).getResultList().forEach(row -> found.put((Long) row[0], (Long) row[1]));
        return found;
    }

    /** Delivers in these cases what was not opened in time. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void settle(Collection<Long> caseIds) {
        settleWithin(caseIds);
    }

    /** The same in the caller's transaction. */
    public void settleWithin(Collection<Long> caseIds) {
        files.hold(caseIds);
        files.files(caseIds).values().stream().collect(Collectors.groupingBy(file -> file.subject().bodyId())).forEach(this::deliver);
    }

    private void deliver(Long bodyId, List<CaseFile> cases) {
        Map<Long, List<Watched>> terms = readings.terms(bodyId, cases);
        Set<Long> outside = logins.without(cases.stream().map(file -> file.subject().personId()).toList(), recorder.today());
        Map<Long, LocalDate> opened = logins.opened(cases.stream().map(file -> file.subject().personId()).toList());
        cases.stream().filter(file -> !outside.contains(file.subject().personId())).forEach(file -> Readings.of(file).stream().filter(Reading::due)
                .forEach(one -> terms.get(file.subject().id()).stream().filter(term -> one.thing().id().equals(term.thingId()) && one.thing().track().equals(term.track()))
                        .filter(term -> term.last() != null).map(term -> reached(term.last(), opened.get(file.subject().personId())))
                        .filter(last -> last.isBefore(recorder.today())).forEach(last -> one.thing().acquainted(delivered().dated(last)))));
    }

    /** Nobody is told before he could log in. */
    private static LocalDate reached(LocalDate last, LocalDate opened) {
        return opened == null || opened.isBefore(last) ? last : opened;
    }

    private Done delivered() {
        return recorder.done(Deed.DELIVER, Role.SYSTEM);
    }
}
