package kz.bagalau.appeals;

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
import kz.bagalau.appeals.AppealDesk.OnDesk;
import kz.bagalau.calibration.Rehearing;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.appeal.Claim;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.session.Agenda;
import kz.bagalau.watch.CaseFile;

/** An appeal goes its way by the edition's road; recommended to cancel, its result comes before the commission again. */
@Stateless
public class Appeals {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Rehearing rehearing;
    @Inject
    AppealDesk desk;
    @Inject
    Agenda agenda;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /**
     * Lodges an appeal against a decision that stands in a case: the servant himself, or HR from a paper. A late one is lodged too: the
     * authority decides about it, the missed term is shown.
     *
     * @param resultId  the result decided on; null: the latest decision
     * @param complaint his words; null where only the paper is at hand
     * @param lodged    the day on which it was lodged, not after today
     * @return its id
     * @throws kz.bagalau.law.explain.ObstacleException while another appeal against the same decision is under way
     * @throws WrongDay if the day lies before the decision or after today
     */
    @Operates(Operation.APPEAL_LODGE)
    public Long lodge(@Of(Kind.CASE) Long caseId, @Recorded("result") Long resultId, Written complaint, @Recorded("lodged") LocalDate lodged) {
        CaseFile file = desk.cases.file(caseId);
        CaseResult result = appealable(file, resultId, lodged);
        return stored(new Appeal(against(file, result), rule(file).to().in(Lang.RU), complaint,
                new Course(file.law().road(Appeal.TRACK), Situation.empty(), done(Deed.LODGE, as(file, Deed.LODGE), lodged, null, null))));
    }

    /**
     * Enters that the servant went to court at once, against the decision that stands in a case.
     *
     * @param on the day on which he brought the claim, not after today
     * @return the id of the appeal
     * @throws kz.bagalau.law.explain.ObstacleException where the act knows no way to court, or an appeal is under way
     * @throws WrongDay if the day lies before the decision or after today
     */
    @Operates(Operation.APPEAL_LODGE)
    public Long claim(@Of(Kind.CASE) Long caseId, Claim claim, @Recorded("claimed") LocalDate on) {
        CaseFile file = desk.cases.file(caseId);
        CaseResult result = appealable(file, null, on);
        return stored(Appeal.inCourt(against(file, result), claim,
                new Course(file.law().road(Appeal.TRACK), Situation.empty(), done(Deed.GO_TO_COURT, as(file, Deed.GO_TO_COURT), on, claim.number(), null))));
    }

    private static Appeal.Matter against(CaseFile file, CaseResult result) {
        return new Appeal.Matter(file.subject().bodyId(), file.subject().id(), file.subject().personId(), result.id());
    }

    private Long stored(Appeal appeal) {
        em.persist(appeal);
        em.flush();
        return appeal.id();
    }

    private Role as(CaseFile file, Deed deed) {
        return file.subject().personId().equals(recorder.caller()) ? Role.SERVANT : office(file, deed);
    }

    /** HR enters what happened outside: its worker, or its head where the act names him (for the family of 2023, п. 14, 21). */
    private Role office(CaseFile file, Deed deed) {
        return recorder.office(file.law().road(Appeal.TRACK), deed, file.subject().bodyId());
    }

    private static kz.bagalau.law.result.Appeal rule(CaseFile file) {
        return file.law().only(kz.bagalau.law.result.Appeal.class).orElseThrow(() -> new IllegalStateException("the edition knows no appeal"));
    }

    /** A decision of a case, against which no appeal is under way. */
    private CaseResult appealable(CaseFile file, Long resultId, LocalDate on) {
        CaseResult result = AppealDesk.decisions(file).stream().filter(one -> resultId == null || one.id().equals(resultId)).findFirst()
                .orElseThrow(() -> LegalObstacle.by(rule(file), "appeal.none").refusal());
        recorder.requireSince(result.decidedOn(), on);
        List<Appeal> others = em.createQuery("select a from Appeal a where a.caseId = :case", Appeal.class).setParameter("case", file.subject().id())
                .getResultList();
        if (others.stream().anyMatch(one -> one.pending() && (file.law().decidesCases() || against(one, result)))) {
            throw LegalObstacle.by(rule(file), "appeal.pending").refusal();
        }
        return result;
    }

    /** True of an appeal against a decision, also where that followed from the appeal itself and is not reported yet. */
    private static boolean against(Appeal appeal, CaseResult result) {
        return result.id().equals(appeal.resultId()) || result.id().equals(appeal.newResultId());
    }

    /**
     * Enters that the servant went to court, after the authority left the decision or the body decided anew.
     *
     * @throws WrongDay if the day lies before what it follows
     */
    @Operates(Operation.APPEAL_COURT)
    public void goToCourt(@Of(Kind.APPEAL) Long appealId, Claim claim, @Recorded("claimed") LocalDate on) {
        OnDesk work = desk.take(appealId);
        recorder.requireSince(work.appeal().consideredOn() == null ? orLodged(work) : work.appeal().consideredOn(), on);
        work.appeal().goToCourt(claim, work.course(Situation.empty(), done(Deed.GO_TO_COURT, as(work.file(), Deed.GO_TO_COURT), on, claim.number(), null)));
    }

    /**
     * Enters the ruling that annuls the decision: the result comes on a new agenda.
     *
     * @param number the number of the ruling
     * @throws WrongDay if the day lies before the claim
     */
    @Operates(Operation.APPEAL_CHANGE)
    public void rule(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on, @Recorded("number") String number, Attachment ruling) {
        OnDesk work = inCourt(appealId, on);
        Long fileId = files.store(work.appeal().bodyId(), "ruling", ruling);
        work.appeal().rule(number, work.course(Situation.empty().with(Document.RECOMMENDATION), entered(work, Deed.RULE, on, number, fileId)));
    }

    /** Enters the ruling that leaves the decision as it is. @throws WrongDay if the day lies before the claim */
    @Operates(Operation.APPEAL_CHANGE)
    public void uphold(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on, @Recorded("number") String number, Attachment ruling) {
        OnDesk work = inCourt(appealId, on);
        Long fileId = files.store(work.appeal().bodyId(), "ruling", ruling);
        work.appeal().rule(number, work.course(Situation.empty(), entered(work, Deed.LEAVE_AS_IS, on, number, fileId)));
    }

    private OnDesk inCourt(Long appealId, LocalDate on) {
        OnDesk work = desk.take(appealId);
        recorder.requireSince(work.appeal().court() == null ? orLodged(work) : work.appeal().court().claimedOn(), on);
        return work;
    }

    /** What happened outside and is entered here: the day is that of the deed, the moment that of the entry. */
    private Done done(Deed deed, Role as, LocalDate on, String note, Long fileId) {
        Done now = recorder.done(deed, as, note);
        return new Done(deed, now.byId(), as, Medium.SYSTEM, now.at(), on, note, fileId, now.program());
    }

    private Done entered(OnDesk work, Deed deed, LocalDate on, String note, Long fileId) {
        return done(deed, office(work.file(), deed), on, note, fileId);
    }

    /** Enters that the authority received it on a day. @throws WrongDay if it was lodged later, or the day is not past */
    @Operates(Operation.APPEAL_CHANGE)
    public void takeUp(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on) {
        OnDesk work = desk.take(appealId);
        recorder.requireSince(work.appeal().lodgedOn(), on);
        work.appeal().takeUp(work.course(Situation.empty(), entered(work, Deed.TAKE_UP, on, null, null)));
    }

    /** Enters that the authority left the decision as it is. @throws WrongDay if it received it later */
    @Operates(Operation.APPEAL_CHANGE)
    public void leave(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on) {
        OnDesk work = desk.take(appealId);
        recorder.requireSince(orLodged(work), on);
        work.appeal().leave(work.course(Situation.empty(), entered(work, Deed.LEAVE_AS_IS, on, null, null)));
    }

    private static LocalDate orLodged(OnDesk work) {
        return work.appeal().receivedOn() == null ? work.appeal().lodgedOn() : work.appeal().receivedOn();
    }

    /**
     * Enters the recommendation to cancel the decision, with its letter. What a calibration session decided comes before a new one.
     *
     * @param considered the day of the authority's decision
     * @param received   the day on which the body received it: the report is due from then on
     * @throws WrongDay if the days do not follow each other
     */
    @Operates(Operation.APPEAL_CHANGE)
    public void recommend(@Of(Kind.APPEAL) Long appealId, @Recorded("considered") LocalDate considered, @Recorded("received") LocalDate received,
            Attachment letter) {
        OnDesk work = desk.take(appealId);
        recorder.requireSince(orLodged(work), considered);
        recorder.requireSince(considered, received);
        Long letterId = files.store(work.appeal().bodyId(), "letter", letter);
        work.appeal().recommend(considered, work.course(Situation.empty().with(Document.RECOMMENDATION), entered(work, Deed.RECOMMEND, received, null, letterId)));
        if (work.law().route().find(TrackName.of(TrackKind.CALIBRATION)).isPresent()) {
            rehearing.ask(work.appeal(), work.file(), letterId);
        }
    }

    /**
     * The result comes before the commission again: the case is opened on the ground of the recommendation or the ruling and put on the agenda of a session.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while no recommendation is there, or a document for the session is missing
     */
    @Operates(Operation.APPEAL_AGENDA)
    public void agenda(@Of(Kind.APPEAL) Long appealId, @Recorded("session") Long sessionId) {
        OnDesk work = desk.take(appealId);
        EvaluationCase subject = work.file().subject();
        work.appeal().agenda(sessionId, work.course(Situation.empty(), done(Deed.PUT_ON_AGENDA, Role.SECRETARY, recorder.today(), null, null)));
        subject.follow(new Course(work.law().road(subject.track()), Situation.empty().with(Document.RECOMMENDATION),
                recorder.done(Deed.REOPEN, Role.SECRETARY)));
        agenda.put(sessionId, List.of(subject.id()));
    }

    /**
     * Enters the report on the decision to the authority.
     *
     * @param letterNumber the number of the letter
     * @throws kz.bagalau.law.explain.ObstacleException while the commission has not decided anew
     */
    @Operates(Operation.APPEAL_CHANGE)
    public void report(@Of(Kind.APPEAL) Long appealId, @Recorded("date") LocalDate on, @Recorded("number") String letterNumber) {
        OnDesk work = desk.take(appealId);
        recorder.requireSince(orLodged(work), on);
        work.appeal().report(work.course(desk.stands(work), entered(work, Deed.REPORT, on, letterNumber, null)));
    }

    /** The servant took it back. */
    @Operates(Operation.APPEAL_WITHDRAW)
    public void withdraw(@Of(Kind.APPEAL) Long appealId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(appealId);
        work.appeal().withdraw(work.course(Situation.empty(), done(Deed.WITHDRAW, as(work.file(), Deed.WITHDRAW), recorder.today(), reason, null)));
    }
}
