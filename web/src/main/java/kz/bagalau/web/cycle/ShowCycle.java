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
import java.util.Set;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.Candidate;
import kz.bagalau.planning.Enrolment;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.quarter.PartRow;
import kz.bagalau.watch.Watched;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;

/** The card of a cycle: how far it has come, its schedule agreed with the chair, who is in it and who is not and why. */
@Named
@ViewScoped
public class ShowCycle implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadCycles read;
    @EJB
    private AgreeSchedule schedule;
    @EJB
    private Enrolment enrolment;
    @EJB
    private OpenCycle opening;
    @EJB
    private OpenPart quarters;
    @Inject
    private Access access;
    @Inject
    private Identity identity;
    @Inject
    private Words words;

    private Long id;
    private Long sitting;
    private LocalDate day;
    private LocalDate filling;
    private Long person;
    private String reason;
    private transient Cycle cycle;
    private transient List<Sitting> sittings;
    private transient List<Candidate> candidates;
    private transient Map<Long, List<Watched>> lastDays;
    private transient Set<Long> onDaysOff;
    private transient List<PartRow> parts;

    /** The chair agrees to every sitting that is proposed. */
    public String agree() {
        if (!identity.prove()) {
            return null;
        }
        schedule.agree(id, getSittings().stream().filter(each -> each.at(Sitting.PROPOSED)).map(Sitting::id).toList());
        return done("cycle.agreed");
    }

    /** The parts of the year that are evaluated by themselves; none where the edition has none. */
    public List<PartRow> getParts() {
        if (parts == null) {
            parts = quarters.parts(id);
        }
        return parts;
    }

    /** True where the sitting lies on a day off. */
    public boolean dayOff(Sitting one) {
        if (onDaysOff == null) {
            onDaysOff = schedule.onDaysOff(id);
        }
        return onDaysOff.contains(one.id());
    }

    /** Moves a sitting. */
    public String move() {
        schedule.move(id, sitting, day, isFillingAsked() ? filling : null, reason);
        return done("cycle.moved");
    }

    /** Plans a further sitting. */
    public String plan() {
        schedule.plan(id, day, isFillingAsked() ? filling : null);
        return done("cycle.planned");
    }

    /** True where the act counts a term back from the day on which the sheets begin to be filled. */
    public boolean isFillingAsked() {
        return read.fillingAsked(id);
    }

    /** Takes a servant in. */
    public String enrol() {
        if ((reason == null || reason.isBlank()) && in("DUE").stream().noneMatch(each -> each.personId().equals(person))) {
            FacesContext.getCurrentInstance().addMessage("enrolment:ground", new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("cycle.enrol.why"), null));
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
        enrolment.enrol(id, List.of(person), sitting, reason);
        return done("cycle.enrolled");
    }

    /** Leaves a servant out. */
    public String exclude() {
        enrolment.exclude(id, person, reason);
        return done("cycle.excluded");
    }

    /** Cancels the cycle. */
    public String cancel() {
        opening.cancel(id, reason);
        return done("cycle.cancelled");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key), null));
        return "/cycle/card.xhtml?faces-redirect=true&cycle=" + id;
    }

    /** The cycle. */
    public Cycle getCycle() {
        if (cycle == null) {
            cycle = read.cycle(id);
        }
        return cycle;
    }

    /** The edition as it is read. */
    public String getEdition() {
        return words.of(read.law(id).edition().act().shortName());
    }

    /** How many cases stand at each stage. */
    public List<Map.Entry<String, Long>> getProgress() {
        return new ArrayList<>(read.progress(id).entrySet());
    }

    /** The sittings by day. */
    public List<Sitting> getSittings() {
        if (sittings == null) {
            sittings = schedule.sittings(id);
        }
        return sittings;
    }

    /** The sittings that lie ahead. */
    public List<Sitting> getAhead() {
        return getSittings().stream().filter(Sitting::ahead).toList();
    }

    /** How many cases a sitting has. */
    public long cases(Sitting one) {
        return read.casesBySitting(id).getOrDefault(one.id(), 0L);
    }

    /** The last days of what must be done before a sitting. */
    public List<Watched> lastDays(Sitting one) {
        if (lastDays == null) {
            lastDays = read.lastDays(id);
        }
        return lastDays.getOrDefault(one.id(), List.of());
    }

    /** Everybody in a post, as he stands to the cycle. */
    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = enrolment.candidates(id);
        }
        return candidates;
    }

    /** Those in one state. */
    public List<Candidate> in(String state) {
        return getCandidates().stream().filter(each -> each.state() == Candidate.State.valueOf(state)).toList();
    }

    /** Those who have no case in the cycle. */
    public List<Candidate> getOutside() {
        return getCandidates().stream().filter(each -> each.state() != Candidate.State.ENROLLED).toList();
    }

    /** Those who have one. */
    public List<Candidate> getInside() {
        return in("ENROLLED");
    }

    /** True where the chair has something to agree to, and the caller is the chair. */
    public boolean isToAgree() {
        return access.may(Operation.CYCLE_READ, id) && getSittings().stream().anyMatch(each -> each.at(Sitting.PROPOSED)) && isChair();
    }

    private boolean isChair() {
        return CurrentCaller.get().held().stream().anyMatch(held -> held.role() == Role.CHAIR && getCycle().bodyId().equals(held.bodyId()));
    }

    /** True where the caller does the work of HR in a running cycle. */
    public boolean isWorker() {
        return getCycle().running() && access.may(Operation.CYCLE_CHANGE, id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSitting() {
        return sitting;
    }

    public void setSitting(Long sitting) {
        this.sitting = sitting;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getFilling() {
        return filling;
    }

    public void setFilling(LocalDate filling) {
        this.filling = filling;
    }
}
