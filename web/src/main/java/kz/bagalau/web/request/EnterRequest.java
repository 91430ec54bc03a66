package kz.bagalau.web.request;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.model.request.Request;
import kz.bagalau.requests.Requests;
import kz.bagalau.web.text.Words;

/** The form of a new request. */
@Named
@ViewScoped
public class EnterRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Requests requests;

    @EJB
    private Clock clock;

    @Inject
    private Words words;

    private AskedBy by;
    private String asker;
    private String mark;
    private String subject;
    private String ground;
    private LocalDate received;
    private LocalDate due;
    private Long person;

    @PostConstruct
    void begin() {
        received = clock.today();
    }

    /** Enters it and leads to its card. */
    public String enter() {
        if (received.isAfter(clock.today())) {
            return refuse("enter:received", words.say("request.wrong.received", clock.today()));
        } else if (due.isBefore(received)) {
            return refuse("enter:due", words.say("request.wrong.due", received));
        }
        if (by == AskedBy.SERVANT && person == null) {
            return refuse("enter:servant", words.say("request.wrong.servant"));
        }
        Request.Asked asked = new Request.Asked(by, asker, mark, subject, ground);
        Long body = CurrentCaller.get().bodyId();
        Long id = by == AskedBy.SERVANT ? requests.enter(body, asked, received, due, person) : requests.enter(body, asked, received, due);
        return "/request/card.xhtml?faces-redirect=true&request=" + id;
    }

    private static String refuse(String field, String why) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        return null;
    }

    /** Who may ask. */
    public List<AskedBy> getAll() {
        return List.of(AskedBy.values());
    }

    /** Those who serve in the body: of them a servant's request may be. */
    public List<PostHolder> getServants() {
        return requests.servants(CurrentCaller.get().bodyId());
    }

    /** How a servant is chosen: his name and post. */
    public String servant(PostHolder one) {
        Locale locale = Locale.forLanguageTag(CurrentCaller.get().language());
        return one.name(locale).full() + " · " + one.post(locale);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long value) {
        person = value;
    }

    public AskedBy getBy() {
        return by;
    }

    public void setBy(AskedBy value) {
        by = value;
    }

    public String getAsker() {
        return asker;
    }

    public void setAsker(String value) {
        asker = value;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String value) {
        mark = value;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String value) {
        subject = value;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String value) {
        ground = value;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate value) {
        received = value;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate value) {
        due = value;
    }
}
