package kz.bagalau.appeals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** An appeal goes its way by the edition's road; recommended to cancel, its result comes before the commission again. */
@Stateless
public class Appeals {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles cases;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /** The appeals of a body, the latest first. */
    @Operates(Operation.APPEAL_LIST)
    public List<Appeal> of(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select a from Appeal a where a.bodyId = :body order by a.lodgedOn desc, a.id desc", Appeal.class)
                .setParameter("body", bodyId).getResultList();
    }

    /** @throws IllegalArgumentException when there is none */
    @Operates(Operation.APPEAL_READ)
    public Appeal read(@Of(Kind.APPEAL) Long appealId) {
        return find(appealId);
    }

    private Appeal find(Long appealId) {
        return Optional.ofNullable(em.find(Appeal.class, appealId)).orElseThrow(() -> new IllegalArgumentException("no appeal " + appealId));
    }

    /**
     * Lodges an appeal against the decision that stands in a case: the servant himself, or HR from a paper. A late one is lodged too: the
     * authority decides about it, the missed term is shown.
     *
     * @param complaint his words; null where only the paper is at hand
     * @param lodged    the day on which it was lodged
     * @return its id
     * @throws kz.bagalau.law.explain.ObstacleException while another appeal against the same decision is under way
     */
    @Operates(Operation.APPEAL_LODGE)
    public Long lodge(@Of(Kind.CASE) Long caseId, Written complaint, @Recorded("lodged") LocalDate lodged) {
        CaseFile file = cases.file(caseId);
        CaseResult result = file.subject().inForce().stream().filter(one -> one.origin() != Origin.COMPUTED).reduce((one, two) -> two)
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " has no decision"));
        kz.bagalau.law.result.Appeal rule = file.law().only(kz.bagalau.law.result.Appeal.class)
                .orElseThrow(() -> new IllegalStateException("the edition knows no appeal"));
        if (em.createQuery("select a from Appeal a where a.resultId = :result", Appeal.class).setParameter("result", result.id()).getResultStream()
                .anyMatch(Appeal::pending)) {
            throw LegalObstacle.by(rule, "appeal.pending").refusal();
        }
        Appeal appeal = new Appeal(file.subject().bodyId(), caseId, file.subject().personId(), result.id(), rule.to().in(Lang.RU), complaint,
                course(file, Situation.empty(), done(Deed.LODGE, lodged, null, null)));
        em.persist(appeal);
        em.flush();
        return appeal.id();
    }

    private static Course course(CaseFile file, Situation situation, Done done) {
        return new Course(file.law().road(Appeal.TRACK), situation, done);
    }

    private Done done(Deed deed, LocalDate on, String note, Long fileId) {
        Done now = recorder.done(deed, Role.HR_WORKER, note);
        boolean own = deed == Deed.LODGE && CurrentCaller.get().personId() != null && now.on().equals(on) && note == null && fileId == null;
        return new Done(deed, now.byId(), own ? role() : now.role(), Medium.SYSTEM, now.at(), on, note, fileId, now.program());
    }

    /** Whoever holds no post in HR lodges his own. */
    private static Role role() {
        return CurrentCaller.get().held().isEmpty() ? Role.SERVANT : Role.HR_WORKER;
    }

    /** Enters that the authority received it on a day. */
    @Operates(Operation.APPEAL_CHANGE)
    public void takeUp(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on) {
        Appeal appeal = find(appealId);
        appeal.takeUp(course(cases.file(appeal.caseId()), Situation.empty(), done(Deed.TAKE_UP, on, null, null)));
    }

    /** Enters that the authority left the decision as it is. */
    @Operates(Operation.APPEAL_CHANGE)
    public void leave(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on) {
        Appeal appeal = find(appealId);
        appeal.leave(course(cases.file(appeal.caseId()), Situation.empty(), done(Deed.LEAVE_AS_IS, on, null, null)));
    }

    /**
     * Enters the recommendation to cancel the decision, with its letter, and brings the result back to where the commission takes it up.
     *
     * @param considered the day of the authority's decision
     * @param received   the day on which the body received it: the report is due from then on
     */
    @Operates(Operation.APPEAL_CHANGE)
    public void recommend(@Of(Kind.APPEAL) Long appealId, @Recorded("considered") LocalDate considered, @Recorded("received") LocalDate received,
            Attachment letter) {
        Appeal appeal = find(appealId);
        CaseFile file = cases.file(appeal.caseId());
        Long letterId = files.store(appeal.bodyId(), "letter", letter);
        Situation recommended = Situation.empty().with(Document.RECOMMENDATION);
        appeal.recommend(considered, course(file, recommended, done(Deed.RECOMMEND, received, null, letterId)));
        file.subject().follow(new Course(file.law().road("case"), recommended, recorder.done(Deed.REOPEN, Role.SECRETARY)));
    }

    /** Joins it to the session on whose agenda the result stands again. */
    @Operates(Operation.APPEAL_CHANGE)
    public void agenda(@Of(Kind.APPEAL) Long appealId, @Recorded("session") Long sessionId) {
        Appeal appeal = find(appealId);
        appeal.agenda(sessionId, course(cases.file(appeal.caseId()), Situation.empty(), done(Deed.PUT_ON_AGENDA, recorder.today(), null, null)));
    }

    /** Enters the report on the decision to the authority. */
    @Operates(Operation.APPEAL_CHANGE)
    public void report(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on, @Recorded("number") String letterNumber) {
        Appeal appeal = find(appealId);
        CaseFile file = cases.file(appeal.caseId());
        Situation situation = Situation.empty().with(TrackName.of(TrackKind.CASE), Stage.of(file.subject().stage()));
        appeal.report(course(file, situation, done(Deed.REPORT, on, letterNumber, null)));
    }

    /** The servant took it back. */
    @Operates(Operation.APPEAL_CHANGE)
    public void withdraw(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on) {
        Appeal appeal = find(appealId);
        appeal.withdraw(course(cases.file(appeal.caseId()), Situation.empty(), done(Deed.WITHDRAW, on, null, null)));
    }
}
