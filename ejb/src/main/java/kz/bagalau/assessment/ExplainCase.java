package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Explanation;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** Until the session the servant may explain himself and attach documents: they lie before the commission with the papers of the session. */
@Stateless
public class ExplainCase {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Files stored;
    @Inject
    Recorder recorder;

    /**
     * The servant explains.
     *
     * @throws kz.bagalau.law.explain.ObstacleException before his result is computed, and once it is decided
     */
    @Operates(Operation.CASE_EXPLAIN)
    public void explain(@Of(Kind.CASE) Long caseId, Written words, List<Attachment> documents) {
        enter(caseId, words, documents, recorder.done(Deed.EXPLAIN, Role.SERVANT));
    }

    /** HR enters an explanation that the servant gave on paper: the date on it, and its scan. */
    @Operates(Operation.CASE_CHANGE)
    public void enterPaper(@Of(Kind.CASE) Long caseId, @Recorded("date") LocalDate date, Written words, Attachment scan) {
        Long servant = files.file(caseId).subject().personId();
        enter(caseId, words, List.of(scan), recorder.onPaper(Deed.EXPLAIN, servant, Role.SERVANT, date, null));
    }

    private void enter(Long caseId, Written words, List<Attachment> documents, Done done) {
        CaseFile file = files.file(caseId);
        file.subject().follow(new Course(file.law().road(file.subject().track()), Situation.empty(), done));
        List<Long> kept = documents.stream().map(one -> stored.store(file.subject().bodyId(), "explanation", one)).toList();
        em.persist(new Explanation(caseId, words, done, recorder.caller(), kept));
        em.flush();
    }

    /** True where the servant may explain himself now. */
    @Operates(Operation.CASE_READ)
    public boolean open(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return file.subject().before(file.law().road(file.subject().track()), Deed.EXPLAIN);
    }

    /** What the servant of a case explained, the first first. */
    @Operates(Operation.CASE_READ)
    public List<Explanation> of(@Of(Kind.CASE) Long caseId) {
        return em.createQuery("select e from Explanation e where e.caseId = :case order by e.id", Explanation.class).setParameter("case", caseId)
                .getResultList();
    }

    /** The documents of those explanations, by name. */
    @Operates(Operation.CASE_READ)
    public List<StoredFile> documents(@Of(Kind.CASE) Long caseId) {
        return of(caseId).stream().flatMap(one -> one.files().stream()).flatMap(id -> stored.file(id).stream()).toList();
    }
}
