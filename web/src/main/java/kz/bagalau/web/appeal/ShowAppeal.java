package kz.bagalau.web.appeal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.appeals.AppealCard;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.appeals.ReadAppeals;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.appeal.Claim;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.JournalLine;
import kz.bagalau.web.widget.Stage;
import kz.bagalau.web.widget.Upload;

/** One appeal: its way, its terms, and the deeds that the road offers. */
@Named
@ViewScoped
public class ShowAppeal implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadAppeals read;
    @EJB
    private Appeals appeals;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long appeal;
    private LocalDate date;
    private LocalDate considered;
    private String note;
    private String reason;
    private String court;
    private Long session;
    private transient Part file;
    private transient AppealCard card;

    /** The authority received it. */
    public String takeUp() {
        return deed(() -> appeals.takeUp(appeal, date), "appeal.done.takeUp");
    }

    /** The authority left the decision as it is. */
    public String leave() {
        return deed(() -> appeals.leave(appeal, date), "appeal.done.leave");
    }

    /** The authority recommended to cancel the decision. */
    public String recommend() {
        return deed(() -> appeals.recommend(appeal, considered, date, Upload.of(file)), "appeal.done.recommend");
    }

    /** The servant goes to court. */
    public String goToCourt() {
        return deed(() -> appeals.goToCourt(appeal, new Claim(court, note), date), "appeal.done.claim");
    }

    /** The court annulled the decision. */
    public String annul() {
        return deed(() -> appeals.rule(appeal, date, note, Upload.of(file)), "appeal.done.annul");
    }

    /** The court left the decision as it is. */
    public String uphold() {
        return deed(() -> appeals.uphold(appeal, date, note, Upload.of(file)), "appeal.done.uphold");
    }

    /** True while it lies before a court. */
    public boolean isInCourt() {
        return getCard().appeal().at(Appeal.COURT);
    }

    /** The result comes on the agenda of a session. */
    public String agenda() {
        return deed(() -> appeals.agenda(appeal, session), "appeal.done.agenda");
    }

    /** The body reported. */
    public String report() {
        return deed(() -> appeals.report(appeal, date, note), "appeal.done.report");
    }

    /** The servant took it back. */
    public String withdraw() {
        return deed(() -> appeals.withdraw(appeal, reason), "appeal.done.withdraw");
    }

    private String deed(Runnable work, String key) {
        return afterwards.then(work, "/appeal/card.xhtml?appeal=" + appeal, key);
    }

    /** The appeal. */
    public AppealCard getCard() {
        if (card == null) {
            card = read.card(appeal);
        }
        return card;
    }

    /** True where the road offers the deed and the caller may do it. */
    public boolean may(String name) {
        Deed deed = Deed.valueOf(name);
        Operation operation = switch (deed) {
            case PUT_ON_AGENDA -> Operation.APPEAL_AGENDA;
            case WITHDRAW -> Operation.APPEAL_WITHDRAW;
            case GO_TO_COURT -> Operation.APPEAL_COURT;
            default -> Operation.APPEAL_CHANGE;
        };
        return getCard().open(deed) && access.may(operation, appeal);
    }

    /** Its way. */
    public List<Stage> getStages() {
        return getCard().strip().stream().map(place -> Stage.of(words, "APPEAL", place)).toList();
    }

    /** Its history, the latest first. */
    public List<JournalLine> getJournal() {
        return getCard().appeal().journal().stream().sorted((one, two) -> two.at().compareTo(one.at())).map(this::line).toList();
    }

    private JournalLine line(DeedEntry entry) {
        String reason = entry.note() == null ? "" : ": " + entry.note();
        return new JournalLine(entry.at(), entry.byId() == null ? null : name(entry.byId()),
                words.say("deed." + entry.deed()) + " (" + words.day(entry.on()) + ")" + reason);
    }

    /** The name of somebody in it. */
    public String name(Long person) {
        return Optional.ofNullable(getCard().people().get(person)).map(one -> one.in(language.getLocale()).full()).orElse("");
    }

    /** Its id. */
    public Long getAppeal() {
        return appeal;
    }

    /** Takes: its id. */
    public void setAppeal(Long id) {
        appeal = id;
    }

    /** The day of a deed. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes: the day of a deed. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** The day of the authority's decision. */
    public LocalDate getConsidered() {
        return considered;
    }

    /** Takes: the day of the authority's decision. */
    public void setConsidered(LocalDate day) {
        considered = day;
    }

    /** The number of a paper. */
    public String getNote() {
        return note;
    }

    /** Takes: the number of a paper. */
    public void setNote(String words) {
        note = words;
    }

    /** Why it is taken back. */
    public String getReason() {
        return reason;
    }

    /** Takes: why it is taken back. */
    public void setReason(String words) {
        reason = words;
    }

    /** The session chosen. */
    public Long getSession() {
        return session;
    }

    /** Takes: the session chosen. */
    public void setSession(Long id) {
        session = id;
    }

    /** The letter. */
    public Part getFile() {
        return file;
    }

    /** Takes: the letter. */
    public void setFile(Part part) {
        file = part;
    }

    /** The court. */
    public String getCourt() {
        return court;
    }

    /** Takes: the court. */
    public void setCourt(String name) {
        court = name;
    }
}
