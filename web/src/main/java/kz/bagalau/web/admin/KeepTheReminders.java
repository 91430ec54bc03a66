package kz.bagalau.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import kz.bagalau.body.Bodies;
import kz.bagalau.model.reminder.ReminderPlan;
import kz.bagalau.reminders.FailedLetter;
import kz.bagalau.reminders.KeepReminders;
import kz.bagalau.reminders.Smtp;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** How people are reminded of terms: the mail server with a trial letter, the days before in each body, what could not be sent. */
@Named
@ViewScoped
public class KeepTheReminders implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private KeepReminders reminders;
    @EJB
    private Bodies bodies;
    @Inject
    private Words words;
    @Inject
    private Language language;

    private List<Line> lines;
    private String to;

    /** Reads the bodies. */
    @PostConstruct
    void read() {
        Locale locale = language.getLocale();
        lines = bodies.all().stream().map(body -> new Line(body.id(), body.name().in(locale), reminders.daysBefore(body.id()))).toList();
    }

    /** The mail server as it is configured, without its password; empty where none is. */
    public String getServer() {
        return reminders.server().map(Smtp::toString).orElse("");
    }

    /** The letters that the server did not take. */
    public List<FailedLetter> getFailures() {
        return reminders.failures();
    }

    /** Sends a trial letter. */
    public String trial() {
        return reminders.trial(to).map(why -> told(FacesMessage.SEVERITY_ERROR, words.say("board.mail.trial.refused", why)))
                .orElseGet(() -> told(FacesMessage.SEVERITY_INFO, words.say("board.mail.trial.sent", to)));
    }

    /** Tries a letter once more. */
    public String again(Long letter) {
        reminders.again(letter);
        return told(FacesMessage.SEVERITY_INFO, words.say("board.mail.again.done"));
    }

    /** Sets the days of the bodies. */
    public String save() {
        lines.stream().filter(line -> line.days != reminders.daysBefore(line.bodyId)).forEach(line -> reminders.remind(line.bodyId, line.days));
        return told(FacesMessage.SEVERITY_INFO, words.say("board.days.saved"));
    }

    private static String told(FacesMessage.Severity severity, String message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, message, null));
        return "/admin/reminders.xhtml?faces-redirect=true";
    }

    /** The most days that may be set. */
    public int getMost() {
        return ReminderPlan.MOST;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** The days of a body. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Long bodyId;
        private final String body;
        private int days;

        private Line(Long bodyId, String body, int days) {
            this.bodyId = bodyId;
            this.body = body;
            this.days = days;
        }

        public String getBody() {
            return body;
        }

        public int getDays() {
            return days;
        }

        public void setDays(int days) {
            this.days = days;
        }
    }
}
