package kz.bagalau.web.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.PaperRefused;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.plans.EnterPlan;
import kz.bagalau.plans.PaperPlan;
import kz.bagalau.plans.PlanView;
import kz.bagalau.plans.ShowPlan;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** HR enters a plan that was made and signed on paper: its lines, the days written on it, the scan. */
@Named
@ViewScoped
public class EnterThePlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ShowPlan show;
    @EJB
    private EnterPlan enter;
    @EJB
    private Clock clock;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private ArrayList<TargetForm> lines = new ArrayList<>();
    private Lang lang = Lang.RU;
    private LocalDate drafted;
    private LocalDate signed;
    private LocalDate submitted;
    private LocalDate approved;
    private LocalDate filed;
    private ArrayList<AgreedInput> agreed = new ArrayList<>();
    private transient Part file;
    private transient PlanView view;

    /** Reads the case. */
    public void load() {
        List<PlanTarget> there = getView().plan().versions().isEmpty() ? List.of() : getView().plan().latest().targets();
        lines = new ArrayList<>(TargetForm.of(there, getView().rule().most()));
        lang = Lang.of(language.getLocale());
        Map<Role, Map<Long, PersonName>> officers = enter.officers(id);
        agreed = new ArrayList<>(officers.keySet().stream().sorted().map(office -> new AgreedInput(office, officers.get(office).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().in(language.getLocale()).full())))).toList());
    }

    /** What HR does with it once it is approved, as a message; empty where it does nothing. */
    public String getKept() {
        return getView().keeping().map(deed -> deed == Deed.PLACE ? "plan.paper.placed" : "plan.paper.filed").orElse("");
    }

    /** The offices that agreed on the paper. */
    public List<AgreedInput> getAgreed() {
        return agreed;
    }

    /** Enters it. */
    public String enter() {
        try {
            if (agreed.stream().anyMatch(one -> (one.getOn() == null) != (one.getBy() == null))) {
                return afterwards.stay("plan.paper.who");
            }
            PaperPlan paper = new PaperPlan(TargetForm.written(lines), lang, drafted, signed, submitted, agreed.stream().filter(one -> one.getOn() != null)
                    .map(one -> new PaperPlan.Agreed(one.getOffice(), one.getOn(), one.getBy())).toList(), approved, filed);
            return afterwards.then(() -> enter.enter(id, paper, Upload.of(file)), "/plan/list.xhtml", "plan.paper.done");
        } catch (PaperRefused refused) {
            return afterwards.stay("plan.paper.refused." + (refused.reason() == PaperRefused.Reason.NO_OFFICER ? "NO_OFFICER" : "other"));
        } catch (WrongDay wrong) {
            return afterwards.stay("plan.paper.future", wrong.day());
        } catch (IllegalArgumentException order) {
            return afterwards.stay("plan.paper.order");
        }
    }

    /** The plan of the case as it stands. */
    public PlanView getView() {
        if (view == null) {
            view = show.entering(id);
        }
        return view;
    }

    /** The name of the servant. */
    public String getName() {
        return getView().names().get(getView().plan().facts().personId()).in(language.getLocale()).full();
    }

    /** The last day that can stand on a paper. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** The languages in which a plan is written. */
    public List<Lang> getLanguages() {
        return List.of(Lang.KK, Lang.RU);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<TargetForm> getLines() {
        return lines;
    }

    public Lang getLang() {
        return lang;
    }

    public void setLang(Lang lang) {
        this.lang = lang;
    }

    public LocalDate getDrafted() {
        return drafted;
    }

    public void setDrafted(LocalDate drafted) {
        this.drafted = drafted;
    }

    public LocalDate getSigned() {
        return signed;
    }

    public void setSigned(LocalDate signed) {
        this.signed = signed;
    }

    public LocalDate getSubmitted() {
        return submitted;
    }

    public void setSubmitted(LocalDate submitted) {
        this.submitted = submitted;
    }

    public LocalDate getApproved() {
        return approved;
    }

    public void setApproved(LocalDate approved) {
        this.approved = approved;
    }

    public LocalDate getFiled() {
        return filed;
    }

    public void setFiled(LocalDate filed) {
        this.filed = filed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
