package kz.bagalau.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.result.LawfulDisclosure;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.request.Request;
import kz.bagalau.model.request.ResultDisclosure;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.NamedResult;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** Confidential results are told to a third person where a law obliges the body to: a deed with its ground, of which the servant reads (aksu-2023, п. 16). */
@Stateless
public class DiscloseResults {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Access access;
    @Inject
    Library library;
    @Inject
    Recorder recorder;
    @Inject
    Staff staff;

    /** True where the act of some case of the body knows such a deed, and the caller is who does it. */
    @Operates(Operation.REQUEST_READ)
    public boolean offered(@Of(Kind.REQUEST) Long requestId) {
        return !editions(find(requestId).bodyId()).isEmpty();
    }

    private List<String> editions(Long body) {
        return em.createQuery("select distinct c.editionHash from EvaluationCase c where c.bodyId = :body", String.class).setParameter("body", body)
                .getResultStream().filter(hash -> rule(hash).filter(rule -> mine(rule, body)).isPresent()).toList();
    }

    /** The cases with a result, of the body of a request, whose act knows such a deed, by name; none where the caller is not who does it. */
    @Operates(Operation.REQUEST_READ)
    public List<SampleRow> choices(@Of(Kind.REQUEST) Long requestId) {
        Long body = find(requestId).bodyId();
        List<String> editions = editions(body);
        return editions.isEmpty() ? List.of() : em.createQuery("select " + SampleRow.NEW + SampleRow.FROM + " and c.bodyId = :body and c.editionHash in :editions"
                + " and c.facts.personId <> :me and exists (select r.id from EvaluationCase k join k.results r where k.id = c.id and r.superseded = false) order by n.sortRu, c.id", SampleRow.class).setParameter("body", body).setParameter("editions", editions)
                .setParameter("me", recorder.caller()).setParameter("day", recorder.today()).getResultList();
    }

    private Optional<LawfulDisclosure> rule(String editionHash) {
        return library.law(editionHash).only(LawfulDisclosure.class);
    }

    private boolean mine(LawfulDisclosure rule, Long bodyId) {
        return rule.by() == kz.bagalau.law.act.Role.HEAD_OF_HR && CurrentCaller.get().holds(Role.HEAD_OF_HR, bodyId, recorder.today());
    }

    /** The results of a case that stand, by their names. */
    @Operates(Operation.CASE_RESULT)
    public List<NamedResult> results(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return NamedResult.of(file, file.subject().inForce());
    }

    /** The rule by which results of a case may be told. */
    @Operates(Operation.CASE_RESULT)
    public Optional<LawfulDisclosure> ground(@Of(Kind.CASE) Long caseId) {
        return files.file(caseId).law().only(LawfulDisclosure.class);
    }

    /**
     * Results of a case are told, or refused, to whoever asked by a request.
     *
     * @throws AccessDenied where the act knows no such deed, or has another one do it
     * @throws IllegalArgumentException where the request came to another body, or a result is of another case
     * @throws kz.bagalau.planning.WrongDay before the request came, or after today
     */
    @Operates(Operation.RESULT_DISCLOSE)
    public void disclose(@Of(Kind.CASE) Long caseId, @Recorded("request") Long requestId, @Recorded("granted") boolean granted, @Recorded("document") String document,
            ResultDisclosure.Decision decision) {
        CaseFile file = files.file(caseId);
        Request request = find(requestId);
        if (file.law().only(LawfulDisclosure.class).filter(rule -> mine(rule, file.subject().bodyId())).isEmpty()) {
            throw new AccessDenied(Operation.RESULT_DISCLOSE, Refusal.RESULT);
        }
        if (!request.bodyId().equals(file.subject().bodyId()) || !file.subject().results().stream().map(CaseResult::id).toList().containsAll(decision.results())
                || decision.granted() != granted || !decision.document().equals(document)) {
            throw new IllegalArgumentException("request " + requestId + " is not about " + decision.results() + " of case " + caseId);
        }
        recorder.requireSince(request.receivedOn(), decision.on());
        em.persist(new ResultDisclosure(requestId, caseId, decision, recorder.caller(), recorder.now()));
    }

    /** To whom results of a case were told, or refused, the latest first: the servant reads it too. What of them was told only he reads who may know the results. */
    @Operates(Operation.CASE_READ)
    public List<DisclosureRow> ofCase(@Of(Kind.CASE) Long caseId) {
        List<Object[]> found = em.createQuery("select d, r from ResultDisclosure d, Request r where r.id = d.requestId and d.caseId = :case order by d.id desc", Object[].class)
                .setParameter("case", caseId).getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        CaseFile file = files.file(caseId);
        Map<Long, PersonName> names = staff.names(found.stream().map(row -> ((ResultDisclosure) row[0]).byId()).distinct().toList(), recorder.today());
        boolean known = access.may(Operation.CASE_RESULT, caseId);
        return found.stream().map(row -> row(file, (ResultDisclosure) row[0], ((Request) row[1]).asked(), names, known)).toList();
    }

    private static DisclosureRow row(CaseFile file, ResultDisclosure one, Request.Asked asked, Map<Long, PersonName> names, boolean known) {
        ResultDisclosure.Decision decision = one.decision();
        return new DisclosureRow(asked.asker(), asked.mark(), asked.ground(), NamedResult.of(file, file.subject().results()).stream()
                .filter(named -> decision.results().contains(named.result().id())).map(NamedResult::name).toList(), decision.granted(), known ? decision.words() : "", decision.document(),
                decision.on(), names.get(one.byId()), file.law().only(LawfulDisclosure.class).map(LawfulDisclosure::citation).orElse(null));
    }

    private Request find(Long requestId) {
        return Optional.ofNullable(em.find(Request.class, requestId)).orElseThrow(() -> new IllegalArgumentException("no request " + requestId));
    }
}
