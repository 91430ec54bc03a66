package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Answer;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.CaseFile;

/** HR makes results known: in the servants' inboxes, in person, on paper, by registered post. */
@Stateless
public class OfferResult {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    AcknowledgementDesk desk;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /** Lays completed results into their servants' inboxes. An acknowledgement of a result that a new one superseded ends. */
    @Operates(Operation.RESULT_OFFER)
    public void offer(@Of(Kind.CASE) Collection<Long> caseIds) {
        Map<Long, Acknowledgement> former = desk.find(caseIds);
        desk.files.files(caseIds).values().forEach(file -> offer(file, Optional.ofNullable(former.get(file.subject().id()))));
        em.flush();
    }

    private void offer(CaseFile file, Optional<Acknowledgement> superseded) {
        Long caseId = file.subject().id();
        superseded.ifPresent(former -> former.follow(new Course(file.law().road(Acknowledgement.TRACK), Situation.empty(),
                recorder.done(Deed.SUPERSEDE, Role.SYSTEM))));
        List<CaseResult> results = NamedResult.of(file, file.subject().inForce()).stream().map(NamedResult::result).toList();
        if (results.isEmpty()) {
            throw new IllegalStateException("case " + caseId + " has no result");
        }
        Acknowledgement acknowledgement = new Acknowledgement(file.subject().bodyId(), caseId, file.subject().personId(),
                results.stream().map(CaseResult::id).toList(),
                Fingerprint.of(results.stream().map(CaseResult::reasonsFingerprint).collect(Collectors.joining("\n"))));
        acknowledgement.offer(Offer.inSystem(recorder.today().atStartOfDay(), recorder.caller(), recorder.now()),
                new Course(file.law().road(Acknowledgement.TRACK), AcknowledgementDesk.stands(file), recorder.done(Deed.OFFER, Role.HR_WORKER)));
        file.subject().follow(new Course(file.law().road(EvaluationCase.TRACK), Situation.empty(), recorder.done(Deed.OFFER, Role.HR_WORKER)));
        em.persist(acknowledgement);
    }

    /**
     * Notes that it was offered in person, and what became of it: declined, or the servant was not there. The day of the offer counts.
     *
     * @throws IllegalArgumentException if it lies after today
     */
    @Operates(Operation.RESULT_OFFER)
    public void offerInPerson(@Of(Kind.CASE) Long caseId, Offer.Meeting meeting, Offer.Outcome outcome) {
        OnDesk work = desk.take(caseId);
        LocalDate day = meeting.when().toLocalDate();
        recorder.requirePast(day);
        work.subject().offer(Offer.inPerson(meeting, outcome, recorder.caller(), recorder.now()),
                work.course(recorder.done(Deed.OFFER_IN_PERSON, Role.HR_WORKER).dated(day)));
    }

    /**
     * Enters that the servant signed on paper: the date on it, the scan, and what he wrote against it (null: nothing).
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the act does not allow it on paper
     */
    @Operates(Operation.RESULT_OFFER)
    public void enterPaper(@Of(Kind.CASE) Long caseId, @Recorded("date") LocalDate date, Attachment scan, Written disagreement) {
        OnDesk work = desk.take(caseId);
        signedOnPaper(work, date, files.store(work.subject().bodyId(), "scan", scan), disagreement);
        desk.conclude(work);
    }

    /**
     * The same for several servants who signed one paper, without anything against it: all of them, or nobody.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if one of them cannot be entered now
     */
    @Operates(Operation.RESULT_OFFER)
    public void enterPapers(@Of(Kind.CASE) Collection<Long> caseIds, @Recorded("date") LocalDate date, Attachment scan) {
        List<OnDesk> works = desk.take(caseIds);
        Map<Long, Long> scans = new HashMap<>();
        works.forEach(work -> signedOnPaper(work, date, scans.computeIfAbsent(work.subject().bodyId(), body -> files.store(body, "scan", scan)), null));
        desk.conclude(works);
    }

    /**
     * The same, where the signed paper came back with a batch of scans.
     *
     * @param scanId the file of the pages that were attached to a document of this case
     * @throws IllegalArgumentException if it is another file
     */
    @Operates(Operation.RESULT_OFFER)
    public void enterScanned(@Of(Kind.CASE) Long caseId, @Recorded("date") LocalDate date, @Recorded("scan") Long scanId, Written disagreement) {
        long found = em.createQuery("select count(s) from ScannedPiece s join RegisteredPaper p on p.id = s.paperId where s.fileId = :file"
                + " and p.subject.caseId = :case", Long.class).setParameter("file", scanId).setParameter("case", caseId).getSingleResult();
        if (found == 0) {
            throw new IllegalArgumentException("file " + scanId + " is no scan of a document of case " + caseId);
        }
        OnDesk work = desk.take(caseId);
        signedOnPaper(work, date, scanId, disagreement);
        desk.conclude(work);
    }

    private void signedOnPaper(OnDesk work, LocalDate date, Long scanId, Written disagreement) {
        recorder.requireSince(work.result().decidedOn(), date);
        Deed deed = disagreement == null ? Deed.ACKNOWLEDGE : Deed.ACKNOWLEDGE_DISAGREEING;
        Answer answer = Answer.onPaper(recorder.caller(), work.subject().sha256(), disagreement, recorder.now(), date, scanId);
        work.subject().acknowledge(answer, work.acquaintance(),
                work.course(recorder.onPaper(deed, work.subject().personId(), Role.SERVANT, date, scanId)));
    }

    /** Sends it by registered post to one who left, with the receipt. */
    @Operates(Operation.RESULT_OFFER)
    public void post(@Of(Kind.CASE) Long caseId, @Recorded("date") LocalDate date, Attachment receipt) {
        OnDesk work = desk.take(caseId);
        Long receiptId = files.store(work.subject().bodyId(), "scan", receipt);
        work.subject().post(receiptId, work.course(byPost(Deed.POST, date, receiptId)));
    }

    /** Enters the day of delivery, with the proof. */
    @Operates(Operation.RESULT_OFFER)
    public void deliver(@Of(Kind.CASE) Long caseId, @Recorded("date") LocalDate date, Attachment proof) {
        OnDesk work = desk.take(caseId);
        Long proofId = files.store(work.subject().bodyId(), "scan", proof);
        work.subject().deliver(work.course(byPost(Deed.DELIVER, date, proofId), work.facts().with(Document.DELIVERY_PROOF)));
        desk.conclude(work);
    }

    private Done byPost(Deed deed, LocalDate date, Long fileId) {
        Done done = recorder.done(deed, Role.HR_WORKER);
        return new Done(deed, done.byId(), done.role(), Medium.POST, done.at(), date, null, fileId, done.program());
    }

    /**
     * Reopens the acquaintance, because an absence entered later covers the day of the act of refusal; the act stays, marked.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if no absence covers it
     */
    @Operates(Operation.RESULT_OFFER)
    public void reopen(@Of(Kind.CASE) Long caseId) {
        OnDesk work = desk.take(caseId);
        LocalDate drawn = work.subject().refusal().orElseThrow(() -> new IllegalStateException("no act of refusal")).drawnOn();
        List<Absence> absences = desk.staff.absences(work.subject().bodyId(), work.subject().personId(), drawn, drawn);
        Situation situation = absences.isEmpty() ? work.facts() : work.facts().with(Circumstance.ABSENCE_COVERS);
        String document = absences.isEmpty() || absences.get(0).document() == null ? "–" : absences.get(0).document();
        work.subject().reopen(document, work.course(recorder.done(Deed.REOPEN, Role.HR_WORKER), situation));
        reopenCase(work);
    }

    /** The case goes back too, where the road has it; once recorded, the entry stays and says how he was acquainted in the end. */
    private void reopenCase(OnDesk work) {
        EvaluationCase subject = work.file().subject();
        Track road = work.file().law().road(subject.track());
        Situation offered = Situation.empty().with(TrackName.of(TrackKind.ACKNOWLEDGEMENT), Stage.of(work.subject().stage()));
        boolean open = road.offered(Stage.of(subject.stage()), Set.of(Role.HR_WORKER), offered).stream()
                .anyMatch(offer -> offer.deed() == Deed.REOPEN && offer.open());
        if (open) {
            subject.follow(new Course(road, offered, recorder.done(Deed.REOPEN, Role.HR_WORKER)));
        }
    }
}
