package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.RefusalPaper;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.planning.Recorder;

/** The act of refusal: who may sign it and why, the act itself, and the signatures that make it hold. */
@Stateless
public class RefuseResult {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    AcknowledgementDesk desk;
    @Inject
    Registry registry;
    @Inject
    RefusalText text;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /** The act that the caller is to sign: its file. @throws IllegalStateException if there is none yet */
    @Operates(Operation.REFUSAL_SIGN_READ)
    public StoredFile toSign(@Of(Kind.CASE) Long caseId) {
        return act(caseId);
    }

    /** The latest act of refusal: its file. @throws IllegalStateException if there is none yet */
    @Operates(Operation.REFUSAL_READ)
    public StoredFile act(@Of(Kind.CASE) Long caseId) {
        return desk.find(caseId).flatMap(Acknowledgement::refusal).map(RefusalPaper::paperId).flatMap(registry::paper)
                .flatMap(paper -> files.file(paper.pdfId())).orElseThrow(() -> new IllegalStateException("case " + caseId + " has no act of refusal"));
    }

    /** Whom the act asks to sign, place by place, each with those who could and are at work today. */
    @Operates(Operation.REFUSAL_READ)
    public List<Signatory> signatories(@Of(Kind.CASE) Long caseId) {
        OnDesk work = desk.take(caseId);
        return work.refusalAct().signers().stream().map(signers -> new Signatory(signers.role(), signers.count(), work.refusalAct().citation(),
                candidates(work, signers.role()))).toList();
    }

    private List<PostHolder> candidates(OnDesk work, Role role) {
        Long bodyId = work.subject().bodyId();
        return switch (role) {
            case HR_WORKER -> atWork(work, em.find(StateBody.class, bodyId).hrBodyId())
                    .filter(holder -> granted(bodyId, kz.bagalau.model.account.Role.HR_WORKER).contains(holder.personId())
                            || holder.personId().equals(recorder.caller())
                            || work.file().subject().substitute(Role.HR_WORKER).filter(one -> one.personId().equals(holder.personId())).isPresent())
                    .sorted(Comparator.comparing(holder -> !holder.personId().equals(recorder.caller()))).toList();
            case SUPERVISOR -> Stream.concat(atWork(work, bodyId), desk.staff.outsiders(bodyId, recorder.today()).stream()).filter(holder -> holder.personId().equals(work.file().subject().supervisorId())).toList();
            default -> atWork(work, bodyId).toList();
        };
    }

    /** Who holds a post in the body and is there today; the servant himself never. The HR service may sit in another body. */
    private Stream<PostHolder> atWork(OnDesk work, Long bodyId) {
        LocalDate today = recorder.today();
        List<Long> away = desk.staff.absences(bodyId, today, today).stream().map(Absence::personId).toList();
        return desk.staff.holders(bodyId, today).stream()
                .filter(holder -> !holder.personId().equals(work.subject().personId()) && !away.contains(holder.personId()));
    }

    private List<Long> granted(Long bodyId, kz.bagalau.model.account.Role role) {
        return em.createQuery("select a.personId from Account a join a.grants g where g.bodyId = :body and g.role = :role", Long.class)
                .setParameter("body", bodyId).setParameter("role", role).getResultList();
    }

    /**
     * Draws up the act on the last declined offer, in both languages, to be signed by those named.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if nothing was offered in person and declined, the servant is absent, or the signers are
     *                                                  not those whom the rule names
     */
    @Operates(Operation.REFUSAL_RECORD)
    public void draw(@Of(Kind.CASE) Long caseId, List<RefusalAct.Signer> signers) {
        OnDesk work = desk.take(caseId);
        RefusalAct rule = work.refusalAct();
        RefusalPaper act = new RefusalPaper(rule, work.subject().personId(), signers, recorder.today(), recorder.now());
        work.subject().refuse(act, rule, work.course(recorder.done(Deed.RECORD_REFUSAL, Role.HR_WORKER)));
        em.flush();
        act.print(registry.make(Order.first(work.subject().bodyId(), PaperKind.REFUSAL_ACT, PaperSubject.ofCase(caseId, work.subject().personId()),
                Registry.form(work.file().law().edition(), rule.form()), mark -> text.data(work, signers, mark),
                Registry.languages(work.file().law().edition()))));
    }

    /** The caller signs the act. */
    @Operates(Operation.REFUSAL_SIGN)
    public void sign(@Of(Kind.CASE) Long caseId) {
        OnDesk work = desk.take(caseId);
        work.subject().signRefusal(recorder.caller(), work.refusalAct(), work.course(recorder.done(Deed.SIGN_ACT, role(work, recorder.caller()))));
        concluded(work);
    }

    /** Enters a signature on the printed act: the date on it, and the scan. */
    @Operates(Operation.REFUSAL_RECORD)
    public void enterPaper(@Of(Kind.CASE) Long caseId, @Recorded("signer") Long personId, @Recorded("date") LocalDate date, Attachment scan) {
        OnDesk work = desk.take(caseId);
        Long scanId = files.store(work.subject().bodyId(), "scan", scan);
        work.subject().enterRefusalPaper(personId, new DueSignature.Entry(recorder.caller(), recorder.now(), recorder.today()), work.refusalAct(),
                work.course(recorder.onPaper(Deed.SIGN_ACT, personId, role(work, personId), date, scanId)));
        concluded(work);
    }

    private void concluded(OnDesk work) {
        desk.conclude(work);
        work.subject().refusal().filter(RefusalPaper::complete).ifPresent(act -> registry.complete(work.file().law().edition(), registry.paper(act.paperId()).orElseThrow()));
    }

    private static Role role(OnDesk work, Long personId) {
        return work.subject().refusal().stream().flatMap(act -> act.signatures().stream()).filter(one -> one.personId().equals(personId))
                .map(DueSignature::role).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("person " + personId + " does not sign this act"));
    }
}
