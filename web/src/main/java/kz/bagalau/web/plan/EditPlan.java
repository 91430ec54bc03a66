package kz.bagalau.web.plan;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.plans.CopyPlan;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.plans.PlanConflict;
import kz.bagalau.plans.PlanView;
import kz.bagalau.plans.ShowPlan;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The supervisor writes a plan: guided by the demands of the act, kept by itself, copied from another, then signed and submitted. */
@Named
@ViewScoped
public class EditPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ShowPlan show;
    @EJB
    private DraftPlan draft;
    @EJB
    private CopyPlan copy;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Identity identity;
    @Inject
    private Guide guide;
    @Inject
    private Afterwards afterwards;

    private Long plan;
    private long version;
    private ArrayList<TargetForm> lines = new ArrayList<>();
    private ArrayList<TargetForm> theirs;
    private Lang lang = Lang.RU;
    private Instant draftKept;
    private Long source;
    private transient PlanView view;

    /** Reads the plan. */
    public void load() {
        PlanView now = getView();
        version = now.plan().latest().version();
        lines = new ArrayList<>(TargetForm.of(now.plan().latest().targets(), now.rule().most()));
        lang = now.plan().latest().savedAt() == null ? Lang.of(language.getLocale()) : now.plan().latest().lang();
        theirs = null;
    }

    /** Keeps the draft; where somebody else saved in between, shows both. */
    public boolean saveDraft() {
        if (theirs != null) {
            return false;
        }
        return keep();
    }

    private boolean keep() {
        try {
            version = draft.save(plan, version, TargetForm.written(lines), lang);
            view = null;
            theirs = null;
            draftKept = getView().plan().latest().savedAt();
            return true;
        } catch (PlanConflict conflict) {
            theirs = new ArrayList<>(TargetForm.of(conflict.theirs(), 0));
            version = conflict.version();
            tell(FacesMessage.SEVERITY_WARN, words.say("plan.conflict", words.moment(conflict.savedAt())));
            return false;
        }
    }

    /** Takes what the other one saved. */
    public void takeTheirs() {
        view = null;
        load();
        tell(FacesMessage.SEVERITY_INFO, words.say("plan.conflict.theirs"));
    }

    /** Saves one's own over what the other one saved. */
    public void keepMine() {
        if (keep()) {
            tell(FacesMessage.SEVERITY_INFO, words.say("plan.conflict.mine"));
        }
    }

    /** Fills the empty lines with those of another plan. */
    public void takeOver() {
        if (source == null) {
            return;
        }
        int taken = 0;
        for (PlanTarget line : copy.lines(plan, source)) {
            boolean there = lines.stream().anyMatch(one -> line.name() != null && line.name().equals(one.getName()));
            TargetForm free = there ? null : lines.stream().filter(TargetForm::isEmpty).findFirst().orElse(null);
            if (free != null) {
                free.fill(line);
                taken++;
            }
        }
        saveDraft();
        tell(FacesMessage.SEVERITY_INFO, words.say("plan.copy.done", taken));
    }

    /** Signs what stands in the form and submits it. */
    public String submit() {
        if (theirs != null || !keep() || !identity.prove()) {
            return null;
        }
        String next = isFirstHead() ? PlanWords.approved(getView()) : getView().agreedByOffices() ? "plan.submitted.agree" : "plan.submitted.done";
        return afterwards.then(() -> draft.submit(plan, version), "/plan/card.xhtml?plan=" + plan, next, PlanWords.offices(words, getView().rule().agreedWith()));
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** The plan as it stands. */
    public PlanView getView() {
        if (view == null) {
            view = show.filling(plan);
        }
        return view;
    }

    /** What the demands of the act ask about a line. */
    public List<Hint> hints(TargetForm line) {
        return guide.hints(getView().rule(), line, lines, getPeriod());
    }

    /** The days within which a target has to be reached. */
    public Period getPeriod() {
        return new Period("plan", getView().plan().days().first(), getView().plan().days().last());
    }

    /** How many lines are written. */
    public int getFilled() {
        return TargetForm.written(lines).size();
    }

    /** True while it can be written. */
    public boolean isDraft() {
        return getView().offer(Deed.DRAFT).isPresent();
    }

    /** True where the supervisor's own signature approves it. */
    public boolean isFirstHead() {
        return getView().approvedAtOnce();
    }

    /** The offices that will be asked to agree, in words. */
    public String getOffices() {
        return PlanWords.offices(words, getView().rule().agreedWith());
    }

    /** From where lines can be taken over. */
    public List<CopyPlan.Source> getSources() {
        return copy.sources(plan);
    }

    /** The words of such a place. */
    public String said(CopyPlan.Source one) {
        String whose = one.name() == null ? "" : one.name().in(language.getLocale()).full();
        return words.say(one.own() ? "plan.copy.own" : "plan.copy.colleague", Integer.toString(one.year()), whose);
    }

    /** The reason for which it was given back last; empty where it is not. */
    public String getReturned() {
        boolean back = getView().plan().at("returned") || getView().plan().latest().savedAt() != null && getView().plan().at("draft");
        return back ? getView().plan().latest(Deed.RETURN).map(entry -> entry.note() == null ? "" : entry.note()).orElse("") : "";
    }

    /** The languages in which a plan is written. */
    public List<Lang> getLanguages() {
        return List.of(Lang.KK, Lang.RU);
    }

    public Long getPlan() {
        return plan;
    }

    public void setPlan(Long plan) {
        this.plan = plan;
    }

    public List<TargetForm> getLines() {
        return lines;
    }

    public List<TargetForm> getTheirs() {
        return theirs;
    }

    public Lang getLang() {
        return lang;
    }

    public void setLang(Lang lang) {
        this.lang = lang;
    }

    public Instant getDraftKept() {
        return draftKept;
    }

    public Long getSource() {
        return source;
    }

    public void setSource(Long source) {
        this.source = source;
    }
}
