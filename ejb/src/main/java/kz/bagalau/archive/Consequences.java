package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.model.record.Finding;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.staff.Staff;

/**
 * Who bears a consequence of his results today, by the edition of his last result: rules over several years, and rules over the last grade. Results from
 * before the system count, with the paper they were taken from; a result under appeal, or in its term, is marked. Only those who work in the
 * body today are named.
 */
@Stateless
public class Consequences {

    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "unit", "u.place");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    PastResults past;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * The persons of a body for whom there is a ground over several results, rule by rule, by surname. Asked is the edition of the last of
     * them: a result stays under its edition, whatever comes into force later.
     */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<Borne> overYears(@Of(Kind.BODY) Long bodyId) {
        Map<Long, List<PastResult>> results = past.of(bodyId);
        Served served = past.served(bodyId);
        List<Borne> found = new ArrayList<>();
        for (PostHolder holder : staff.holders(bodyId, recorder.today())) {
            List<PastResult> his = results.getOrDefault(holder.personId(), List.of());
            editionOfLast(his).ifPresent(edition -> edition.rules(HistoryRule.class).forEach(rule -> ground(rule, holder, his, served, found)));
        }
        return found;
    }

    private Optional<Edition> editionOfLast(List<PastResult> results) {
        return results.isEmpty() ? Optional.empty() : Optional.ofNullable(results.get(results.size() - 1).edition()).map(hash -> library.law(hash).edition());
    }

    /** A page of the same, searched by name, sorted by name or unit, paged. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public ListPage<BorneRow> overYears(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        return page(bodyId, query, overYears(bodyId));
    }

    /** A page of those of {@link #ofLastGrade(Long)} who bear a consequence, as {@link #overYears(Long, ListQuery)}. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public ListPage<BorneRow> ofLastGrade(@Of(Kind.BODY) Long bodyId, String consequence, ListQuery query) {
        return page(bodyId, query, ofLastGrade(bodyId).stream().filter(one -> one.consequence().equals(consequence)).toList());
    }

    /** The law says who bears something; the database searches, sorts and pages those few. */
    private ListPage<BorneRow> page(Long bodyId, ListQuery query, List<Borne> borne) {
        Map<Long, List<Borne>> byPost = borne.stream().collect(Collectors.groupingBy(one -> one.who().employmentId()));
        if (byPost.isEmpty()) {
            return ListPage.none();
        }
        String where = PostHolder.FROM + " and e.bodyId = :body and e.id in :ids and n.searched like :search escape '!'";
        List<BorneRow> rows = asked("select " + PostHolder.NEW + where + query.orderBy(ORDERS, "n.sortRu, e.id"), PostHolder.class, bodyId, query, byPost.keySet())
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultStream()
                .map(who -> new BorneRow(who, byPost.get(who.employmentId()))).toList();
        return new ListPage<>(rows, asked("select count(e)" + where, Long.class, bodyId, query, byPost.keySet()).getSingleResult());
    }

    private <T> TypedQuery<T> asked(String question, Class<T> type, Long bodyId, ListQuery query, Collection<Long> ids) {
        return em.createQuery(question, type).setParameter("day", recorder.today()).setParameter("body", bodyId).setParameter("ids", ids)
                .setParameter("search", query.pattern());
    }

    private void ground(HistoryRule rule, PostHolder holder, List<PastResult> results, Served served, List<Borne> found) {
        Set<Long> used = served.by(rule, holder);
        Explained<HistoryRule.Ground> ground = rule.ground(results.stream().map(one -> one.earlier(used)).toList(), recorder.today());
        if (ground.value().given()) {
            List<PastResult> basis = results.stream().filter(one -> ground.value().results().contains(one.earlier(used))).toList();
            Attestation tried = served.tried(rule, holder, basis.stream().map(PastResult::id).collect(Collectors.toSet())).orElse(null);
            found.add(new Borne(holder, rule.consequence(), basis, ground.step(), rule.insteadOf().orElse(null), tried));
        }
    }

    /** The persons of a body whose last result has a consequence by its edition, rule by rule, by surname. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<Borne> ofLastGrade(@Of(Kind.BODY) Long bodyId) {
        Map<Long, List<PastResult>> results = past.of(bodyId);
        List<Borne> found = new ArrayList<>();
        for (PostHolder holder : staff.holders(bodyId, recorder.today())) {
            List<PastResult> his = results.getOrDefault(holder.personId(), List.of());
            editionOfLast(his).ifPresent(edition -> leading(edition).forEach(rule -> borne(rule, holder, his.get(his.size() - 1), found)));
        }
        return found;
    }

    /** The rules on the results by which a case is known. */
    private static List<Consequence> leading(Edition edition) {
        return edition.rules(Consequence.class).stream()
                .filter(rule -> edition.rules(ResultKind.class).stream().anyMatch(kind -> kind.leads() && rule.concerns(kind))).toList();
    }

    private static void borne(Consequence rule, PostHolder holder, PastResult last, List<Borne> found) {
        if (rule.follows(last.grade())) {
            rule.consequences().stream().sorted()
                    .forEach(code -> found.add(new Borne(holder, code, List.of(last), Step.by(rule, "consequence." + code))));
        }
    }

    /**
     * Enters the order that puts a consequence of the last grade into force (for the family of 2015, п. 6): should the result fall, the order
     * asks for a deed.
     *
     * @param consequence its code in the edition
     * @throws IllegalStateException    where the last grade has no such consequence, or such an order stands already
     * @throws kz.bagalau.planning.WrongDay where the order lies after today
     * @throws AccessDenied          on one's own matter
     */
    @Operates(Operation.ATTESTATION_ENTER)
    public void ordered(@Of(Kind.BODY) Long bodyId, @Recorded("person") Long personId, @Recorded("consequence") String consequence,
            @Recorded("order") String orderNo, @Recorded("date") LocalDate on) {
        requireNotOwn(personId);
        recorder.requirePast(on);
        List<Long> basis = ofLastGrade(bodyId).stream().filter(one -> one.who().personId().equals(personId) && one.consequence().equals(consequence))
                .flatMap(one -> one.results().stream()).map(PastResult::id).distinct().toList();
        if (basis.isEmpty()) {
            throw new IllegalStateException("person " + personId + " does not bear " + consequence);
        }
        if (standing(personId, consequence).anyMatch(one -> one.basis().containsAll(basis))) {
            throw new IllegalStateException("an order on " + consequence + " of person " + personId + " stands for the same results");
        }
        em.persist(new Attestation(bodyId, personId, orderNo, on, basis).of(consequence));
    }

    private Stream<Attestation> standing(Long personId, String consequence) {
        return em.createQuery("select a from Attestation a where a.personId = :person and a.consequence = :what and a.revokedOn is null", Attestation.class)
                .setParameter("person", personId).setParameter("what", consequence).getResultStream();
    }

    private void requireNotOwn(Long personId) {
        if (personId.equals(recorder.caller())) {
            throw new AccessDenied(Operation.ATTESTATION_ENTER, Refusal.OWN_CASE);
        }
    }

    /**
     * Enters that a person was sent to attestation by an order: the results that are its ground today do not count again.
     *
     * @throws IllegalStateException where there is no ground
     * @throws AccessDenied          on one's own matter
     */
    @Operates(Operation.ATTESTATION_ENTER)
    public void attested(@Of(Kind.BODY) Long bodyId, @Recorded("person") Long personId, @Recorded("order") String orderNo,
            @Recorded("date") LocalDate on) {
        overYears(bodyId, personId, Attestation.ATTESTATION, orderNo, on, null);
    }

    /**
     * The same for any consequence of several results: demotion or dismissal after two years running (for the family of 2017). One that stands in
     * the place of another is entered with the official's finding that the other is impossible; an order for that other over the same results
     * which was not carried out does not bar it.
     *
     * @param consequence its code in the edition
     * @param finding     what the official found; null where the consequence stands in no other's place
     * @throws IllegalStateException                where there is no ground for it
     * @throws OrderRefused                         without the finding that it needs, or with one that it does not
     * @throws kz.bagalau.planning.WrongDay where the order lies after today, or the finding's document after the order
     */
    @Operates(Operation.ATTESTATION_ENTER)
    public void overYears(@Of(Kind.BODY) Long bodyId, @Recorded("person") Long personId, @Recorded("consequence") String consequence,
            @Recorded("order") String orderNo, @Recorded("date") LocalDate on, Finding finding) {
        requireNotOwn(personId);
        recorder.requirePast(on);
        Borne borne = overYears(bodyId).stream().filter(one -> one.who().personId().equals(personId) && one.consequence().equals(consequence)).findFirst()
                .orElseThrow(() -> new IllegalStateException("person " + personId + " has no ground for " + consequence));
        if ((borne.insteadOf() == null) != (finding == null)) {
            throw new OrderRefused(finding == null ? "archive.refused.FINDING" : "archive.refused.NO_FINDING");
        }
        if (finding != null && finding.documentOn().isAfter(on)) {
            throw new WrongDay(finding.documentOn(), null, on);
        }
        em.persist(new Attestation(bodyId, personId, orderNo, on, borne.results().stream().map(PastResult::id).distinct().toList()).of(consequence).found(finding));
    }
}
