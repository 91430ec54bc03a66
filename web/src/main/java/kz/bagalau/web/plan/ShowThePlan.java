package kz.bagalau.web.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.text.Lang;
import kz.bagalau.plans.ApprovePlan;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.plans.KeepPlan;
import kz.bagalau.plans.MonitorPlan;
import kz.bagalau.plans.PlanConflict;
import kz.bagalau.plans.PlanDocument;
import kz.bagalau.plans.PlanView;
import kz.bagalau.plans.ShowPlan;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** The card of a plan: its versions, signatures, terms, recommendations and journal; and whatever the reader may do with it. */
@Named
@ViewScoped
public class ShowThePlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ShowPlan show;
    @EJB
    private DraftPlan draft;
    @EJB
    private ApprovePlan approve;
    @EJB
    private KeepPlan keep;
    @EJB
    private MonitorPlan monitor;
    @EJB
    private PlanDocument document;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long plan;
    private long version;
    private String reason;
    private String quarter;
    private String recommendation;
    private ArrayList<String> states = new ArrayList<>();
    private transient Part file;
    private transient PlanView view;

    /** Reads the plan. */
    public void load() {
        version = getView().plan().latest().version();
        quarter = getView().missing().stream().findFirst().map(Period::code).orElse(null);
        states = new ArrayList<>(Collections.nCopies(getView().plan().inForce().map(one -> one.targets().size()).orElse(0), ""));
    }

    /** The servant signs. */
    public String sign() {
        return identity.prove() ? seen(() -> approve.sign(plan, version), "plan.signed.done") : null;
    }

    /** Whoever stands above the supervisor approves. */
    public String approve() {
        return identity.prove() ? seen(() -> approve.approve(plan, version), PlanWords.approved(getView())) : null;
    }

    /** The caller agrees for his office. */
    public String agree() {
        return identity.prove() ? seen(() -> approve.agree(plan, version), getView().unsigned().size() > 1 ? "plan.agreed.done" : "plan.agreed.all") : null;
    }

    /** The evaluator approves what all agreed to. */
    public String settle() {
        return identity.prove() ? seen(() -> approve.set(plan, version), PlanWords.approved(getView())) : null;
    }

    /** What is signed is what was shown. */
    private String seen(Runnable deed, String key) {
        try {
            return done(deed, key);
        } catch (PlanConflict changed) {
            return afterwards.stay("plan.changed");
        }
    }

    /** Gives it back. */
    public String sendBack() {
        return done(() -> approve.sendBack(plan, reason), "plan.returned.done");
    }

    /** Notes that the servant does not sign. */
    public String noteRefusal() {
        return done(() -> draft.noteRefusal(plan, reason), "plan.refused.done");
    }

    /** HR takes it into keeping. */
    public String file() {
        return done(() -> keep.file(List.of(plan)), may("PLACE") ? "plan.placed.done" : "plan.filed.done");
    }

    /** Begins a change with its ground. */
    public String change() {
        return afterwards.then(() -> draft.change(plan, reason, Upload.of(file)), "/plan/edit.xhtml?plan=" + plan, "plan.change.done");
    }

    /** Takes the change back. */
    public String drop() {
        return done(() -> draft.drop(plan, reason), "plan.drop.done");
    }

    /** Closes it, with a word on each target. */
    public String close() {
        return done(() -> keep.close(plan, reason, List.copyOf(states)), "plan.close.done");
    }

    /** Gives it up. */
    public String cancel() {
        return done(() -> keep.cancel(plan, reason), "plan.cancel.done");
    }

    /** Gives the recommendations of a quarter. */
    public String monitor() {
        return done(() -> monitor.monitor(plan, quarter, Lang.of(language.getLocale()), recommendation), "plan.monitor.done");
    }

    /** Hands out the printed form. */
    public void print() throws IOException {
        SendFile.send(document.make(plan));
    }

    private String done(Runnable deed, String key) {
        return afterwards.then(deed, "/plan/card.xhtml?plan=" + plan, key);
    }

    /** The plan as it stands. */
    public PlanView getView() {
        if (view == null) {
            view = show.reading(plan);
        }
        return view;
    }

    /** True where the caller may do the deed here and now. */
    public boolean may(String deed) {
        return getView().offer(Deed.valueOf(deed)).filter(Offer::open).isPresent();
    }

    /** True where the caller writes at it. */
    public boolean isWriter() {
        return access.may(Operation.PLAN_FILL, plan) && getView().offer(Deed.DRAFT).isPresent();
    }

    /** True where it waits for the approval of the caller, who stands above the supervisor. */
    public boolean isToApprove() {
        return getCourse().approvedBy(Role.HIGHER_SUPERVISOR);
    }

    /** True where it waits for the approval of the evaluator, after all agreed. */
    public boolean isToSettle() {
        return getCourse().approvedBy(Role.EVALUATOR);
    }

    /** True where the caller may give it back. */
    public boolean isReturning() {
        return may("RETURN");
    }

    /** The offices that have not agreed, in words. */
    public String getUnsigned() {
        return PlanWords.offices(words, getView().unsigned());
    }

    /** Who approves it. */
    public String getApprover() {
        return name(getView().rule().approvedBy() == Role.EVALUATOR ? getView().plan().facts().supervisorId() : getView().plan().approverId());
    }

    /** True where the reader may open the case of the plan. */
    public boolean isCaseShown() {
        return access.may(Operation.CASE_READ, getView().plan().caseId());
    }

    /** Its way, and how its versions stand. */
    public PlanCourse getCourse() {
        return new PlanCourse(getView(), words, language.getLocale());
    }

    /** The words of a quarter. */
    public String said(Period one) {
        return getCourse().quarter(one);
    }

    /** The words of a quarter by its code. */
    public String quarter(String code) {
        return getView().quarters().stream().filter(each -> each.code().equals(code)).findFirst().map(this::said).orElse(code);
    }

    /** The quarters for which recommendations can be given: those that have begun. */
    public List<Period> getBegun() {
        return getView().quarters().stream().filter(each -> !each.from().isAfter(clock.today())).toList();
    }

    /** The name of somebody who has a part in it. */
    public String name(Long person) {
        return getCourse().name(person);
    }

    public Long getPlan() {
        return plan;
    }

    public void setPlan(Long plan) {
        this.plan = plan;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(String recommendation) {
        this.recommendation = recommendation;
    }

    public List<String> getStates() {
        return states;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
