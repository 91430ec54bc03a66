package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;

/** The supervisor writes a plan with the servant: a draft that is kept, the way to whoever approves it, a change of what is in force. */
@Stateless
public class DraftPlan {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    PlanDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    PlanDocument document;
    @Inject
    Files files;

    /**
     * Begins the plan of a case, or gives the one that is begun.
     *
     * @return its id
     */
    @Operates(Operation.PLAN_BEGIN)
    public Long begin(@Of(Kind.CASE) Long caseId) {
        OnDesk work = desk.ofCase(caseId);
        if (work.plan().id() == null) {
            work.requireHolder();
            work.plan().draft(work.course(done(work, Deed.DRAFT, null)));
            em.persist(work.plan());
            em.flush();
        }
        return work.plan().id();
    }

    /**
     * Keeps a draft; one that was given back is a draft again. It may be incomplete: submitting asks for more.
     *
     * @param seen the version of the text that the caller saw ({@code plan.latest().version()})
     * @return the version that stands now
     * @throws PlanConflict when somebody saved in between
     */
    @Operates(Operation.PLAN_FILL)
    public long save(@Of(Kind.PLAN) Long planId, long seen, List<PlanTarget> lines, Lang language) {
        OnDesk work = desk.take(planId);
        work.requireUnchanged(seen);
        if (!work.plan().after(work.road(), Deed.DRAFT)) {
            work.plan().draft(work.course(done(work, Deed.DRAFT, null)));
        }
        work.plan().write(lines, language, recorder.caller(), recorder.now());
        desk.files.write();
        return work.plan().latest().version();
    }

    /**
     * Signs the plan as the caller saw it and lays it before whoever stands above him; where the supervisor is the first head of the body, this
     * very signature approves it (family of 2018, п. 10, 11).
     *
     * @throws PlanConflict when somebody saved in between
     * @throws kz.bagalau.law.explain.ObstacleException when the number of targets or one of them is not as the act demands
     */
    @Operates(Operation.PLAN_SUBMIT)
    public void submit(@Of(Kind.PLAN) Long planId, long seen) {
        OnDesk work = desk.take(planId);
        work.requireUnchanged(seen);
        work.restate();
        String hash = SignedPlan.hash(work.file(), work.plan());
        if (work.plan().approvedAtOnce(work.road())) {
            Done done = done(work, Deed.APPROVE, null);
            work.plan().approve(work.course(done), recorder.signature(done.role(), hash));
            document.complete(work.plan(), work.file());
        } else {
            Done done = done(work, Deed.SUBMIT, null);
            work.plan().sign(work.course(done), recorder.signature(done.role(), hash));
        }
    }

    private Done done(OnDesk work, Deed deed, String reason) {
        return recorder.done(deed, work.as(deed, recorder.today()), reason);
    }

    /** Notes that the servant does not sign the plan, with his reason: it stops nothing. */
    @Operates(Operation.PLAN_CHANGE)
    public void noteRefusal(@Of(Kind.PLAN) Long planId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(planId);
        work.plan().follow(work.course(done(work, Deed.RECORD_REFUSAL, required(reason))));
    }

    /** Begins a new version of a plan in force, for a reason that a document proves; what is in force stays so until the new one is approved. */
    @Operates(Operation.PLAN_CHANGE)
    public void change(@Of(Kind.PLAN) Long planId, @Recorded("ground") String ground, Attachment document) {
        OnDesk work = desk.take(planId);
        Document[] papers = document == null || ground == null || ground.isBlank() ? new Document[0] : new Document[] {Document.GROUND};
        Plan plan = work.plan();
        Long fileId = document == null ? null : files.store(plan.bodyId(), "ground", document);
        plan.change(work.course(done(work, Deed.CHANGE, ground), papers), fileId);
        work.restate();
    }

    /** Takes a change back that is not approved yet: the version in force goes on. */
    @Operates(Operation.PLAN_CHANGE)
    public void drop(@Of(Kind.PLAN) Long planId, @Recorded("reason") String reason) {
        OnDesk work = desk.take(planId);
        work.plan().drop(work.course(done(work, Deed.RECALL, required(reason))));
    }

    static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a deed that others rely on needs a reason");
        }
        return reason.strip();
    }
}
