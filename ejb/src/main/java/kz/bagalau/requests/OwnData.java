package kz.bagalau.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.audit.MergedRecords;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.ToldParts;
import kz.bagalau.session.NamedResult;
import kz.bagalau.staff.Staff;

/**
 * Everything that the system holds about the caller himself and may tell him. What others answered in confidence is not among it: it
 * is not stored with his name, and only its mean stands in the explanation of a result.
 */
@Stateless
public class OwnData {

    private static final String ABOUT_ME = " where e.matter.concernsId in :records and e.refusal is null"
            + " and (e.actor.personId is null or e.actor.personId not in :records) order by e.happenedAt desc, e.id desc";
    private static final int MOST_LOOKS = 1000;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Staff staff;
    @Inject
    Library library;
    @Inject
    Recorder recorder;
    @Inject
    ToldParts told;

    /** What is held; without a person behind the account, nothing but that. */
    @Operates(Operation.OWN_DATA)
    public OwnDossier read() {
        return gather();
    }

    /** The same, to take away as PDF or JSON; the trail says so. @throws IllegalStateException if there is no person behind the account */
    @Operates(Operation.OWN_DATA_TAKE)
    public OwnDossier take(@Recorded("format") String format) {
        OwnDossier dossier = gather();
        if (dossier.person() == null) {
            throw new IllegalStateException("There is no person behind the account");
        }
        return dossier;
    }

    private OwnDossier gather() {
        Long me = recorder.caller();
        return me == null ? OwnDossier.nobody() : new OwnDossier(staff.person(me).map(person -> new OwnDossier.Owner(me, person.iin().value(),
                person.email(), person.entered(), person.names().stream().map(OwnData::name).toList())).orElseThrow(), posts(me),
                absences(me), results(me), papers(me), looks(me));
    }

    /** The posts held, and where a body knows somebody from outside, his place of work and his post there. */
    private List<HeldPost> posts(Long me) {
        return Stream.concat(staff.history(me).stream(), em.createQuery("select o, b from Outsider o, StateBody b where o.personId = :me and b.id ="
                + " o.bodyId order by o.firstDay desc, o.id", Object[].class).setParameter("me", me).getResultStream()
                .map(row -> ((Outsider) row[0]).knownTo((StateBody) row[1]))).toList();
    }

    private static OwnDossier.Name name(PersonName name) {
        return new OwnDossier.Name(name.kk().full(), name.ru().full(), name.days().first().equals(PersonName.ALWAYS) ? null : name.days().first(),
                name.days().last());
    }

    private List<Absence> absences(Long me) {
        return em.createQuery("select a from Absence a where a.personId = :me order by a.firstDay desc", Absence.class)
                .setParameter("me", me).getResultList();
    }

    /**
     * Results that were decided, and in a case with a decision those of parts of the period, of which it is made: before that they are the commission's.
     * Those from before this system come last.
     */
    private List<OwnDossier.Result> results(Long me) {
        List<OwnDossier.Result> results = new ArrayList<>();
        List<Object[]> found = em.createQuery("select c, r from EvaluationCase c join c.results r where c.facts.personId = :me and (r.origin <> :computed or r.part <> '')"
                + " order by r.decidedOn desc, r.id desc", Object[].class).setParameter("me", me).setParameter("computed", Origin.COMPUTED)
                .getResultList();
        ToldParts.Untold untold = told.untold(found.stream().map(row -> ((EvaluationCase) row[0]).id()).distinct().toList());
        found.stream().filter(row -> known((EvaluationCase) row[0], (CaseResult) row[1]) && untold.tells((EvaluationCase) row[0], (CaseResult) row[1]))
                .forEach(row -> results.add(result((EvaluationCase) row[0], (CaseResult) row[1])));
        staff.priorResults(me).forEach(prior -> results.add(OwnDossier.Result.before(prior)));
        return List.copyOf(results);
    }

    private boolean known(EvaluationCase subject, CaseResult result) {
        boolean ofPart = new SubPeriods(library.law(result.editionHash()).edition()).kinds().stream().anyMatch(kind -> kind.name().equals(result.kind()));
        return result.origin() != Origin.COMPUTED || ofPart && !result.superseded() && subject.inForce().stream().anyMatch(one -> one.origin() != Origin.COMPUTED);
    }

    private OwnDossier.Result result(EvaluationCase subject, CaseResult result) {
        NamedResult named = NamedResult.of(library.law(result.editionHash()).edition(), result);
        Text grade = result.grade() == null ? null : named.grade();
        return new OwnDossier.Result(subject.id(), result.id(), subject.period().first(), subject.period().last(), result.kind(), named.name(), result.score(), grade,
                result.decidedOn(), result.superseded(), null, null);
    }

    private List<OwnDossier.Document> papers(Long me) {
        return em.createQuery("select " + OwnDossier.Document.NEW + " where p.subject.personId = :me order by p.dated desc, p.id desc",
                OwnDossier.Document.class).setParameter("me", me).getResultStream().filter(paper -> !paper.kind().internal()).toList();
    }

    private List<OwnDossier.Look> looks(Long me) {
        return em.createQuery("select " + OwnDossier.Look.NEW + ABOUT_ME, OwnDossier.Look.class).setParameter("records", MergedRecords.of(em, me))
                .setMaxResults(MOST_LOOKS).getResultList();
    }
}
