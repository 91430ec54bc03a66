package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Act;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.record.RecordLine;
import kz.bagalau.model.record.ServiceRecordEntry;
import kz.bagalau.model.record.ServiceRecordEntry.Acquainted;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.Grades;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Watched;

/** Enters settled results in the service record: read, refused or delivered, it is entered all the same. */
@Stateless
public class ServiceRecord {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Recorder recorder;
    @Inject
    AppealTerms terms;

    /** The entries of a person, the latest decision first. */
    @Operates(Operation.WITHIN)
    public List<ServiceRecordEntry> of(Long personId) {
        return em.createQuery("select e from ServiceRecordEntry e where e.personId = :person order by e.decidedOn desc, e.id desc",
                ServiceRecordEntry.class).setParameter("person", personId).getResultList();
    }

    /**
     * Enters the results of cases whose acknowledgement is settled.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when a case has not come so far
     */
    @Operates(Operation.RESULT_RECORD)
    public void enter(@Of(Kind.CASE) Collection<Long> caseIds) {
        files.files(caseIds).values().forEach(this::enter);
    }

    private void enter(CaseFile file) {
        file.subject().follow(new Course(file.law().road(EvaluationCase.TRACK), Situation.empty(), recorder.done(Deed.RECORD, Role.HR_WORKER)));
        Acknowledgement acknowledgement = acknowledgement(file.subject().id());
        CaseResult result = file.subject().results().stream().filter(one -> one.id().equals(acknowledgement.resultId())).findFirst().orElseThrow();
        ServiceRecordEntry entry = new ServiceRecordEntry(file.subject().bodyId(), file.subject().personId(), basis(file, result),
                how(acknowledgement), acknowledgement.settledOn().orElseThrow(), recorder.today());
        entry.beside(beside(file, acknowledgement));
        List<ServiceRecordEntry> former = standing(file.subject().id());
        em.persist(entry);
        em.flush();
        former.forEach(old -> old.supersede(entry));
    }

    private static List<RecordLine> beside(CaseFile file, Acknowledgement acknowledgement) {
        List<CaseResult> known = file.subject().results().stream().filter(one -> acknowledgement.results().contains(one.id())).toList();
        return NamedResult.of(file.law().edition(), known).stream().filter(one -> !one.result().id().equals(acknowledgement.resultId()))
                .map(one -> new RecordLine(words(one.name()), one.result().grade(), words(one.grade()))).toList();
    }

    private static Bilingual words(Text text) {
        return Bilingual.of(text.in(Lang.KK), text.in(Lang.RU));
    }

    /** What stands in the record for a case: a later decision takes its place, also one that changed but a part. */
    private List<ServiceRecordEntry> standing(Long caseId) {
        return em.createQuery("select e from ServiceRecordEntry e where e.caseId = :case and e.supersededBy is null", ServiceRecordEntry.class)
                .setParameter("case", caseId).getResultList();
    }

    /** An answer that came after the entry: the entry says how he was acquainted in the end. */
    @Operates(Operation.WITHIN)
    public void reacquaint(Acknowledgement acknowledgement) {
        acknowledgement.settledOn().ifPresent(on -> entryOf(acknowledgement.resultId()).ifPresent(entry -> entry.acquaint(how(acknowledgement), on)));
    }

    /**
     * Hands cases over to the archive.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while the term of appeal runs or an appeal is under way
     */
    @Operates(Operation.RESULT_RECORD)
    public void archive(@Of(Kind.CASE) Collection<Long> caseIds) {
        files.files(caseIds).values().forEach(file -> file.subject().follow(new Course(file.law().road(EvaluationCase.TRACK), keeping(file),
                recorder.done(Deed.ARCHIVE, Role.HR_WORKER))));
    }

    private Situation keeping(CaseFile file) {
        Situation situation = Situation.empty();
        for (Watched term : terms.appeal(file).stream().filter(one -> one.open() && one.last().isBefore(recorder.today())).toList()) {
            situation = situation.lapsed(term.term());
        }
        return terms.pending(file) ? situation.with(Circumstance.APPEAL_PENDING) : situation;
    }

    private Acknowledgement acknowledgement(Long caseId) {
        return em.createQuery("select a from Acknowledgement a where a.caseId = :id order by a.id desc", Acknowledgement.class)
                .setParameter("id", caseId).setMaxResults(1).getSingleResult();
    }

    private Optional<ServiceRecordEntry> entryOf(Long resultId) {
        return em.createQuery("select e from ServiceRecordEntry e where e.resultId = :result order by e.id desc", ServiceRecordEntry.class)
                .setParameter("result", resultId).getResultStream().findFirst();
    }

    private ServiceRecordEntry.Basis basis(CaseFile file, CaseResult result) {
        Text grade = Grades.of(file.law().edition(), result.kind()).name(result.grade());
        return new ServiceRecordEntry.Basis(file.subject().id(), result.id(), file.subject().period(), result.value().score(), result.grade(),
                Bilingual.of(grade.kk(), grade.ru()), act(file.law().edition().act()), result.decidedOn(), protocol(result.decidedBy()));
    }

    private static Bilingual act(Act act) {
        String number = act.number().isBlank() || act.shortName().ru().contains(act.number()) ? "" : ", № " + act.number();
        return Bilingual.of(act.shortName().kk() + number, act.shortName().ru() + number);
    }

    private String protocol(Long sessionId) {
        return em.createQuery("select p from RegisteredPaper p where p.subject.sessionId = :session order by p.id desc", RegisteredPaper.class)
                .setParameter("session", sessionId).setMaxResults(1).getResultStream().findFirst().map(RegisteredPaper::mark).orElse(null);
    }

    private static Acquainted how(Acknowledgement acknowledgement) {
        if (acknowledgement.answer() != null) {
            return acknowledgement.answer().disagreement() == null ? Acquainted.READ : Acquainted.READ_DISAGREES;
        }
        return acknowledgement.deliveredOn() == null ? Acquainted.REFUSED : Acquainted.POST;
    }
}
