package kz.bagalau.web.cycle;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.body.Days;
import kz.bagalau.planning.Candidate;
import kz.bagalau.planning.CyclePreview;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NoEdition;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.web.text.Words;

/** Opens a cycle: the days, what it would be, the ground where one is asked for. */
@Named
@ViewScoped
public class OpenTheCycle implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private OpenCycle open;
    @EJB
    private NameSubstitutes substitutes;
    @EJB
    private Clock clock;
    @Inject
    private Words words;

    private LocalDate first;
    private LocalDate last;
    private String ground;
    private transient CyclePreview preview;
    private List<OwnCaseForm> own = List.of();

    /** Proposes the days that the act in force suggests: the year evaluated, or the coming months. */
    public void load() {
        try {
            Days days = open.proposed(CurrentCaller.get().bodyId());
            first = days.first();
            last = days.last();
            look();
        } catch (NoEdition none) {
            wrong("cycle.open.noEdition");
        }
    }

    /** Shows what a cycle over the days would be. */
    public void look() {
        if (last.isBefore(first)) {
            wrong("cycle.open.daysWrong");
            return;
        }
        try {
            preview = open.preview(CurrentCaller.get().bodyId(), new Days(first, last));
            first = preview.days().first();
            last = preview.days().last();
            own = preview.toApprove() ? List.of() : ownCases();
        } catch (NoEdition none) {
            preview = null;
            own = List.of();
            wrong("cycle.open.noEdition");
        }
    }

    /** A form for each office of somebody due; what was filled in before stays. */
    private List<OwnCaseForm> ownCases() {
        Long body = CurrentCaller.get().bodyId();
        return substitutes.among(body, preview.due()).stream().flatMap(one -> one.inOrder().stream()
                .map(office -> own.stream().filter(form -> form.is(one, office)).findFirst()
                        .orElseGet(() -> new OwnCaseForm(one, office, substitutes.candidates(body, one.holder().personId(), office))))).toList();
    }

    private void wrong(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key), null));
    }

    /** Opens it. */
    public String open() {
        look();
        if (preview == null) {
            return null;
        }
        if (preview.groundAsked() && (ground == null || ground.isBlank())) {
            wrong("cycle.open.groundWanted");
            return null;
        }
        if (!own.stream().allMatch(OwnCaseForm::filled)) {
            wrong("cycle.own.wanted");
            return null;
        }
        Long id = open.open(CurrentCaller.get().bodyId(), new Days(first, last), ground, own.stream().map(OwnCaseForm::named).toList());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("cycle.opened"), null));
        return "/cycle/card.xhtml?faces-redirect=true&cycle=" + id;
    }

    /** Who acts in whose own case: to be filled in. */
    public List<OwnCaseForm> getOwn() {
        return own;
    }

    /** The last day that an order may have. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** What it would be, or null where it cannot be. */
    public CyclePreview getPreview() {
        return preview;
    }

    /** The sittings proposed, by day. */
    public List<Map.Entry<LocalDate, List<Candidate>>> getSittings() {
        return new ArrayList<>(preview.sittings().entrySet());
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
